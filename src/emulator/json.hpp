#pragma once

#include <nlohmann/json.hpp>

namespace kibo::inventory::testing::detail {

/// Keeps keys in the order in which they came, as the service's answers do.
using Json = nlohmann::ordered_json;

}  // namespace kibo::inventory::testing::detail
