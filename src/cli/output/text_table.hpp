#pragma once

#include <string>

#include "cli/output/table.hpp"

namespace kibo::inventory::cli {

/// The table for people: a heading, then the rows, in columns as wide as their widest cell. Colours
/// only where the terminal takes them.
[[nodiscard]] std::string renderText(const Table& table, const Terminal& terminal);

}  // namespace kibo::inventory::cli
