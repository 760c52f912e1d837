#pragma once

#include <string>
#include <string_view>

#include "cli/input/column_choice.hpp"

namespace kibo::inventory::cli {

/// Reads a row that is written as a JSON object; what the row held before goes. Returns what is
/// wrong with it, which is empty when nothing is.
[[nodiscard]] std::string readJsonRow(std::string_view json, const ColumnNames& names,
                                      BulkRefreshItem& row);

}  // namespace kibo::inventory::cli
