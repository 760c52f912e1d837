#pragma once

#include <string>
#include <vector>

#include "json/record.hpp"

namespace kibo::inventory::detail {

/// A line for each field that was read into a model without belonging to it, in the order in which
/// they stand: `items[0].qty: AdjustItem has no such field`. Records that keep no extras tell none.
[[nodiscard]] std::vector<std::string> unknownFields(const TypeOps& type, const void* value);

}  // namespace kibo::inventory::detail
