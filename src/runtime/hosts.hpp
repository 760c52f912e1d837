#pragma once

#include <string>

#include "kibo/inventory/configuration.hpp"

namespace kibo::inventory::detail {

struct Hosts {
  std::string apiUrl;
  std::string authUrl;
};

/// Where the requests of these settings go. For settings that `checkSettings` accepts.
[[nodiscard]] Hosts hostsOf(const Settings& settings);

}  // namespace kibo::inventory::detail
