#pragma once

#include <functional>

#include "kibo/inventory/configuration.hpp"

namespace kibo::inventory::detail {

/// The value of an environment variable, or null.
using Environment = std::function<const char*(const char* name)>;

/// `Settings::fromEnv` for any environment.
[[nodiscard]] Result<Settings> readSettings(const Environment& environment);

}  // namespace kibo::inventory::detail
