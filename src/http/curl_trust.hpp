#pragma once

#include <curl/curl.h>
#include <openssl/types.h>

#include <memory>
#include <mutex>
#include <string>

#include "http/curl_features.hpp"
#include "http/trust_paths.hpp"

namespace kibo::inventory::detail {

struct StoreFree {
  void operator()(X509_STORE* store) const noexcept;
};

/// The bundle that the caller names and nothing else; when that is empty, all that the libcurl in
/// use trusts by default.
[[nodiscard]] TrustPaths trustPathsOf(const std::string& caBundle, const CurlFeatures& features);

/// The certificate authorities of a transport, kept for all its connections. To parse a bundle of a
/// system takes longer than all the rest of a TLS handshake, so an authority is looked up in the
/// directory first. The bundle is parsed, once, when the directory does not vouch for a server:
/// what either of them vouches for is trusted.
///
/// Thread safety: all functions may be called concurrently.
class CurlTrust {
 public:
  /// A directory that does not exist counts for none.
  explicit CurlTrust(TrustPaths paths);
  CurlTrust(CurlTrust&&) = delete;  // libcurl and OpenSSL hold its address

  /// False: the bundle has to be left to libcurl, because its TLS is not the OpenSSL that we use,
  /// or because it has none by default.
  [[nodiscard]] bool usable() const noexcept { return usable_; }

  /// What libcurl calls for each TLS connection, with a pointer to this object: the connection
  /// trusts these authorities and no others. Without a directory the bundle is read at the first
  /// connection, and again at the next when it could not be read, which is
  /// CURLE_SSL_CACERT_BADFILE.
  static CURLcode onTlsContext(CURL* easy, void* context, void* self) noexcept;

  /// What a transfer that ended with `code` failed of: CURLE_SSL_CACERT_BADFILE in the place of
  /// libcurl's code when the directory did not know the authority and the bundle could not be read.
  [[nodiscard]] static CURLcode causeOf(CURL* easy, CURLcode code) noexcept;

  [[nodiscard]] const std::string& bundle() const noexcept { return paths_.bundle; }

 private:
  using Store = std::unique_ptr<X509_STORE, StoreFree>;

  static int onVerification(X509_STORE_CTX* context, void* self) noexcept;
  [[nodiscard]] bool verifies(X509_STORE_CTX* context);
  // Null when it cannot be read, or memory is short.
  [[nodiscard]] X509_STORE* openedDirectory();
  [[nodiscard]] X509_STORE* parsedBundle();

  const TrustPaths paths_;
  const bool usable_;
  std::mutex mutex_;
  Store directory_;
  Store bundle_;
};

}  // namespace kibo::inventory::detail
