#pragma once

#include <curl/curl.h>

#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::detail {

/// What the libcurl in use can do. A program may meet another one at run time than it was built
/// with.
struct CurlFeatures {
  bool http2 = false;

  /// Its TLS is the very OpenSSL that this library is linked with: objects of it may be handed
  /// over.
  bool ownOpenSsl = false;

  /// The certificate authorities that it trusts by default, if any: all in one file, and one a
  /// file, named by their hashes.
  const char* bundle = nullptr;
  const char* directory = nullptr;
};

[[nodiscard]] CurlFeatures featuresOf(const curl_version_info_data& library) noexcept;

/// Those of this process. `initialiseCurl` has been called.
[[nodiscard]] CurlFeatures curlFeatures() noexcept;

/// Refuses settings that ask for what the libcurl in use cannot do: `ErrorKind::configuration`.
[[nodiscard]] Result<void> checkFeatures(const TransportSettings& settings,
                                         const CurlFeatures& features);

}  // namespace kibo::inventory::detail
