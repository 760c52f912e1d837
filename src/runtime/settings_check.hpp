#pragma once

#include <optional>

#include "kibo/inventory/configuration.hpp"

namespace kibo::inventory::detail {

/// Nothing when the settings can be used; otherwise one error of kind `configuration` that lists
/// all wrong ones, each with its environment variable and what is wanted (in `items` too). No
/// text that a setting holds is repeated: it might be a secret in the wrong place.
[[nodiscard]] std::optional<Error> checkSettings(const Settings& settings);

}  // namespace kibo::inventory::detail
