#pragma once

#include <curl/curl.h>

#include <cstdint>
#include <memory>
#include <string>

#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory::benchmarks {

/// Whether each request goes over a connection of its own.
enum class Connections : std::uint8_t {
  reused,
  fresh,  ///< The sessions of TLS are resumed where the server allows it.
};

/// The floor of a call: one libcurl handle that is reused, its options set once, and an answer that
/// is received into a reused buffer and not looked at.
class BareHandle {
 public:
  /// Will send `request`, a POST that must outlive this object. `caBundle`: a PEM file,
  /// empty for libcurl's own; kept parsed, since no folder of certificates is set beside it.
  BareHandle(const HttpRequest& request, const std::string& caBundle, Connections connections);
  BareHandle(BareHandle&&) = delete;

  /// The body of the answer, valid until the next call. Throws when there is none, or a refusal.
  const std::string& post();

 private:
  // libcurl's handles of all kinds are of one type.
  struct EasyCleanup {
    void operator()(CURL* easy) const noexcept { curl_easy_cleanup(easy); }
  };
  struct ShareCleanup {
    void operator()(CURLSH* share) const noexcept { curl_share_cleanup(share); }
  };
  struct HeadersFree {
    void operator()(curl_slist* headers) const noexcept { curl_slist_free_all(headers); }
  };

  template <class T>
  void set(CURLoption option, T value);
  void connectAnew();

  std::string body_;
  std::unique_ptr<curl_slist, HeadersFree> headers_;
  std::unique_ptr<CURLSH, ShareCleanup> sessions_;
  std::unique_ptr<CURL, EasyCleanup> easy_;
};

}  // namespace kibo::inventory::benchmarks
