#pragma once

#include <string>

namespace kibo::inventory::detail {

/// Where the certificate authorities of a transport are.
struct TrustPaths {
  std::string bundle;  ///< A PEM file with all of them. Empty: libcurl's own way to trust is used.

  /// A directory with one authority a file, named by the hash of its subject (`1a2b3c4d.0`). It
  /// counts besides the bundle, and is asked first. Empty: the bundle alone counts.
  std::string directory;
};

}  // namespace kibo::inventory::detail
