#pragma once

#include <string>

#include "kibo/inventory/configuration.hpp"

namespace kibo::inventory::benchmarks {

/// Where the calls of a program go.
struct Scene {
  std::string url{};       ///< Of the service and its token endpoint.
  std::string caBundle{};  ///< A PEM file; empty: the default.
  HttpVersion httpVersion = HttpVersion::http1;
};

/// The settings of all programs that measure calls: a tenant, an application, no proxy.
[[nodiscard]] Settings settingsFor(const Scene& scene);

}  // namespace kibo::inventory::benchmarks
