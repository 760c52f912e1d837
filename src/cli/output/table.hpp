#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/output/cell.hpp"
#include "cli/output/terminal.hpp"

namespace kibo::inventory::cli {

enum class OutputFormat : std::uint8_t { table, json, csv };

enum class Align : std::uint8_t { left, right };

struct Column {
  std::string name{};  ///< The heading, and the name in JSON.
  Align align = Align::left;
};

/// Rows to print. A row may be shorter than the columns: the rest of it is nothing.
struct Table {
  std::vector<Column> columns{};
  std::vector<std::vector<Cell>> rows{};
};

/// The table as text without a newline at its end. `table`: columns as wide as their widest cell,
/// control characters blanked. `json`: a list with an object a line. `csv`: RFC 4180, so lines end
/// with CR LF, of which the last CR is there.
[[nodiscard]] std::string render(const Table& table, OutputFormat format, const Terminal& terminal);

/// Writes the table to standard output, as `show` does.
[[nodiscard]] bool print(const Table& table, OutputFormat format);

/// `text` with its control characters blanked, so that what comes from the service cannot speak to
/// the terminal.
[[nodiscard]] std::string printable(std::string text);

}  // namespace kibo::inventory::cli
