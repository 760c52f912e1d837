#pragma once

#include <curl/curl.h>
#include <openssl/types.h>

#include <memory>
#include <mutex>
#include <string>

namespace kibo::inventory::detail {

struct StoreFree {
  void operator()(X509_STORE* store) const noexcept;
};

/// The certificate authorities of a transport, parsed once for all its connections: that takes
/// longer than all the rest of a TLS handshake.
///
/// Thread safety: all functions may be called concurrently.
class CurlTrust {
 public:
  /// `caBundle`: a PEM file; empty for the one that libcurl trusts by default.
  explicit CurlTrust(std::string caBundle);
  CurlTrust(CurlTrust&&) = delete;  // libcurl holds its address

  /// False: the bundle has to be left to libcurl, because its TLS is not the OpenSSL that we use,
  /// or because it has none by default.
  [[nodiscard]] bool usable() const noexcept { return usable_; }

  /// What libcurl calls for each TLS connection, with a pointer to this object: the connection
  /// trusts these authorities and no others. The bundle is read at the first connection, and again
  /// at the next when it could not be read, which is CURLE_SSL_CACERT_BADFILE.
  static CURLcode onTlsContext(CURL* easy, void* context, void* self) noexcept;

  [[nodiscard]] const std::string& bundle() const noexcept { return bundle_; }

 private:
  [[nodiscard]] bool isRead();

  std::string bundle_;
  bool usable_ = false;
  std::mutex mutex_;
  std::unique_ptr<X509_STORE, StoreFree> store_;
};

}  // namespace kibo::inventory::detail
