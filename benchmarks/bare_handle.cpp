#include "bare_handle.hpp"

#include <stdexcept>

namespace kibo::inventory::benchmarks {
namespace {

void check(CURLcode code) {
  if (code != CURLE_OK) throw std::runtime_error(curl_easy_strerror(code));
}

std::size_t append(char* data, std::size_t, std::size_t size, void* body) {
  static_cast<std::string*>(body)->append(data, size);
  return size;
}

}  // namespace

template <class T>
void BareHandle::set(CURLoption option, T value) {
  check(curl_easy_setopt(easy_.get(), option, value));
}

BareHandle::BareHandle(const HttpRequest& request, const std::string& caBundle,
                       Connections connections)
    : easy_(curl_easy_init()) {
  for (const Header& header : request.headers) {
    const std::string line = header.name + ": " + header.value;
    headers_.reset(curl_slist_append(headers_.release(), line.c_str()));
  }
  set(CURLOPT_URL, request.url.c_str());
  set(CURLOPT_PROXY, "");
  set(CURLOPT_NOSIGNAL, 1L);  // as any program with threads must
  set(CURLOPT_FAILONERROR, 1L);
  set(CURLOPT_HTTPHEADER, headers_.get());
  set(CURLOPT_ACCEPT_ENCODING, "gzip");  // the library's transport asks for it too
  set(CURLOPT_POSTFIELDS, request.body.c_str());
  set(CURLOPT_POSTFIELDSIZE, static_cast<long>(request.body.size()));
  set(CURLOPT_WRITEFUNCTION, &append);
  set(CURLOPT_WRITEDATA, &body_);
  if (!caBundle.empty()) set(CURLOPT_CAINFO, caBundle.c_str());
  set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
  if (connections == Connections::fresh) connectAnew();
}

void BareHandle::connectAnew() {
  sessions_.reset(curl_share_init());
  curl_share_setopt(sessions_.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
  set(CURLOPT_SHARE, sessions_.get());
  set(CURLOPT_FRESH_CONNECT, 1L);
  set(CURLOPT_FORBID_REUSE, 1L);
}

const std::string& BareHandle::post() {
  body_.clear();
  check(curl_easy_perform(easy_.get()));
  return body_;
}

}  // namespace kibo::inventory::benchmarks
