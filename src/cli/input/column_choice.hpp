#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/input/fields.hpp"

namespace kibo::inventory::cli {

/// Field and column, as in `InputOptions::columns`.
using ColumnNames = std::vector<std::pair<std::string, std::string>>;

/// What is wrong with the names alone: no such field, or one named twice. Empty when nothing is.
[[nodiscard]] std::string checkColumnNames(const ColumnNames& names);

/// The field that the column has; nothing when it has none.
[[nodiscard]] std::optional<Field> fieldOfColumn(std::string_view column, const ColumnNames& names);

/// Which column of a file has which field: for each column its field, or nothing. What is missing,
/// or there twice, is an error that names the columns there are.
struct ChosenColumns {
  std::vector<std::optional<Field>> fields{};
  std::string problem{};
};
[[nodiscard]] ChosenColumns chooseColumns(const std::vector<std::string>& columns,
                                          const ColumnNames& names, bool needsLocation);

}  // namespace kibo::inventory::cli
