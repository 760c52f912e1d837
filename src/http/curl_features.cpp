#include "http/curl_features.hpp"

#include <openssl/crypto.h>

#include <string_view>

namespace kibo::inventory::detail {
namespace {

// libcurl names its TLS library as `OpenSSL/3.0.19`. One of another version, or LibreSSL, may lay
// out its objects otherwise.
bool isOwnOpenSsl(std::string_view name) noexcept {
  constexpr std::string_view product = "OpenSSL/";
  return name.starts_with(product) &&
         name.substr(product.size()) == OpenSSL_version(OPENSSL_VERSION_STRING);
}

}  // namespace

CurlFeatures featuresOf(const curl_version_info_data& library) noexcept {
  return {.http2 = (library.features & CURL_VERSION_HTTP2) != 0,
          .ownOpenSsl = library.ssl_version != nullptr && isOwnOpenSsl(library.ssl_version),
          .bundle = library.cainfo,
          .directory = library.capath};
}

CurlFeatures curlFeatures() noexcept { return featuresOf(*curl_version_info(CURLVERSION_NOW)); }

Result<void> checkFeatures(const TransportSettings& settings, const CurlFeatures& features) {
  if (settings.httpVersion != HttpVersion::http2 || features.http2) return {};
  return Error{.kind = ErrorKind::configuration,
               .delivery = Delivery::notSent,
               .message = "transport.httpVersion: the libcurl in use was built without HTTP/2"};
}

}  // namespace kibo::inventory::detail
