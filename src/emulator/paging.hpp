#pragma once

#include "emulator/json.hpp"

namespace kibo::inventory::testing::detail {

/// The page of `rows`, an array, that `pageSize` and `pageNum` (from 1 on) of the body name; all
/// rows without a `pageSize`.
[[nodiscard]] Json pageOf(Json rows, const Json& body);

}  // namespace kibo::inventory::testing::detail
