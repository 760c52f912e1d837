#include "http/curl_options.hpp"

#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

#include "http/endpoint.hpp"

#if LIBCURL_VERSION_NUM < 0x075000
#error \
    "libcurl 7.80 or newer is needed: CURLOPT_PREREQFUNCTION keeps a request from being sent twice"
#endif

namespace kibo::inventory::detail {
namespace {

/// Sets options of one handle and keeps the first failure: no option is dropped silently.
class Options {
 public:
  explicit Options(CURL* easy) noexcept : easy_(easy) {}

  template <class T>
  void set(CURLoption option, T value) noexcept {
    if constexpr (std::is_integral_v<T> &&
                  std::numeric_limits<T>::digits < std::numeric_limits<long>::digits) {
      set(option, static_cast<long>(value));  // libcurl reads a long from its variable arguments
    } else if (const auto code = curl_easy_setopt(easy_, option, value); result_ == CURLE_OK) {
      result_ = code;
    }
  }

  [[nodiscard]] CURLcode result() const noexcept { return result_; }

 private:
  CURL* easy_;
  CURLcode result_ = CURLE_OK;
};

void setProtocol(Options& options) {
#if LIBCURL_VERSION_NUM >= 0x075500
  options.set(CURLOPT_PROTOCOLS_STR, "http,https");
#else
  options.set(CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
#endif
  options.set(CURLOPT_FOLLOWLOCATION, 0L);
  options.set(CURLOPT_ACCEPT_ENCODING, "gzip");
  options.set(CURLOPT_HTTPAUTH, CURLAUTH_NONE);
  options.set(CURLOPT_NETRC, CURL_NETRC_IGNORED);
  options.set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
  options.set(CURLOPT_TCP_NODELAY, 1L);
  options.set(CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
  options.set(CURLOPT_QUICK_EXIT, 1L);  // do not wait for a name look-up that is stuck
#endif
}

void setTrust(Options& options, const std::string& caBundle, CurlTrust& trust) {
  options.set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
  options.set(CURLOPT_SSL_VERIFYPEER, 1L);
  options.set(CURLOPT_SSL_VERIFYHOST, 2L);
  options.set(CURLOPT_PROXY_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
  options.set(CURLOPT_PROXY_SSL_VERIFYPEER, 1L);
  options.set(CURLOPT_PROXY_SSL_VERIFYHOST, 2L);
  if (!caBundle.empty()) {
    options.set(CURLOPT_CAINFO, caBundle.c_str());
    options.set(CURLOPT_PROXY_CAINFO, caBundle.c_str());
  }
  // With a directory of certificates besides the bundle, libcurl parses the bundle for each new
  // connection (47 ms on Debian) and trusts more than the caller named.
  if (!trust.bundle().empty()) {
    options.set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    options.set(CURLOPT_PROXY_CAPATH, static_cast<const char*>(nullptr));
  }
  // A proxy keeps its bundle: not all versions of libcurl ask the callback for it.
  if (trust.usable()) {
    options.set(CURLOPT_CAINFO, static_cast<const char*>(nullptr));
    options.set(CURLOPT_SSL_CTX_FUNCTION, &CurlTrust::onTlsContext);
    options.set(CURLOPT_SSL_CTX_DATA, static_cast<void*>(&trust));
  }
}

/// Without a proxy of the caller's, libcurl takes that of the environment, even for this machine
/// itself: a request to an emulator, with its secret, would leave the machine.
void setProxyException(Options& options, const TransportSettings& settings, std::string_view url) {
  if (settings.proxy) return;
  options.set(CURLOPT_NOPROXY, isLoopback(hostOf(url)) ? "*" : static_cast<const char*>(nullptr));
}

void setProxy(Options& options, const TransportSettings& settings) {
  if (!settings.proxy) return;  // libcurl reads the environment
  options.set(CURLOPT_PROXY, settings.proxy->c_str());
  options.set(CURLOPT_NOPROXY, "");  // what the caller names is used, whatever the environment says
  if (settings.proxyUser.empty()) return;
  options.set(CURLOPT_PROXYUSERNAME, settings.proxyUser.c_str());
  std::string password{settings.proxyPassword.reveal()};
  options.set(CURLOPT_PROXYPASSWORD, password.c_str());
  explicit_bzero(password.data(), password.size());
}

void setConnection(Options& options, bool reuse, HttpVersion version) {
  const bool http2 = reuse && version == HttpVersion::http2;
  options.set(CURLOPT_HTTP_VERSION, http2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1);
  options.set(CURLOPT_FRESH_CONNECT, reuse ? 0L : 1L);
  options.set(CURLOPT_FORBID_REUSE, reuse ? 0L : 1L);
  options.set(CURLOPT_MAXAGE_CONN, kConnectionMaxIdle.count());
}

void setTime(Options& options, std::chrono::milliseconds connectTimeout,
             std::chrono::milliseconds remaining) {
  options.set(CURLOPT_TIMEOUT_MS, remaining.count());
  options.set(CURLOPT_CONNECTTIMEOUT_MS, std::min(connectTimeout, remaining).count());
}

void setMethod(Options& options, const RequestShape& shape) {
  // Each undoes the other, of an earlier request.
  options.set(shape.carriesBody ? CURLOPT_POST : CURLOPT_HTTPGET, 1L);
  options.set(CURLOPT_CUSTOMREQUEST, std::string(toString(shape.method)).c_str());
}

void setBody(Options& options, const std::string& body) {
  options.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
  options.set(CURLOPT_POSTFIELDS, body.data());  // not copied
}

void setCallbacks(Options& options, char* errorText) {
  options.set(CURLOPT_RESOLVER_START_FUNCTION, &CurlExchange::onLookUp);
  options.set(CURLOPT_SOCKOPTFUNCTION, &CurlExchange::onConnection);
  options.set(CURLOPT_PREREQFUNCTION, &CurlExchange::onTransmission);
  options.set(CURLOPT_HEADERFUNCTION, &CurlExchange::onHeader);
  options.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  options.set(CURLOPT_WRITEFUNCTION, &CurlExchange::onBody);
  options.set(CURLOPT_ERRORBUFFER, errorText);
}

void setExchange(Options& options, CurlExchange& exchange) {
  options.set(CURLOPT_RESOLVER_START_DATA, static_cast<void*>(&exchange));
  options.set(CURLOPT_SOCKOPTDATA, static_cast<void*>(&exchange));
  options.set(CURLOPT_PREREQDATA, static_cast<void*>(&exchange));
  options.set(CURLOPT_HEADERDATA, static_cast<void*>(&exchange));
  options.set(CURLOPT_WRITEDATA, static_cast<void*>(&exchange));
}

}  // namespace

CURLcode setOptions(CurlLease& lease, const TransportSettings& settings, CurlState& state) {
  Options options(lease.easy());
  setProtocol(options);
  setTrust(options, settings.caBundle, state.trust);
  setProxy(options, settings);
  setCallbacks(options, lease.errorText());
  options.set(CURLOPT_SHARE, state.share.handle());
  return options.result();
}

CURLcode setOptions(CurlLease& lease, const TransportSettings& settings, const HttpRequest& request,
                    ConnectionProfile profile, std::chrono::milliseconds remaining,
                    CurlExchange& exchange) {
  const RequestShape shape{
      .method = request.method, .carriesBody = carriesBody(request), .reuse = profile.reuse};
  *lease.errorText() = '\0';
  exchange.watch(lease.easy());
  Options options(lease.easy());
  if (lease.changes(shape)) {
    setMethod(options, shape);
    setConnection(options, shape.reuse, settings.httpVersion);
  }
  if (lease.changesUrl(request.url)) {
    options.set(CURLOPT_URL, request.url.c_str());
    options.set(CURLOPT_CURLU, lease.url());
    setProxyException(options, settings, request.url);
  }
  if (shape.carriesBody) setBody(options, request.body);
  options.set(CURLOPT_HTTPHEADER, lease.headers().list());
  setTime(options, settings.connectTimeout, remaining);
  setExchange(options, exchange);
  return options.result();
}

}  // namespace kibo::inventory::detail
