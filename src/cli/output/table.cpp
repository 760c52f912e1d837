#include "cli/output/table.hpp"

#include <unistd.h>

#include <cstddef>
#include <string_view>

#include "cli/command.hpp"
#include "cli/json_object.hpp"
#include "cli/output/text_table.hpp"

namespace kibo::inventory::cli {
namespace {

std::string jsonOf(const Cell& cell) {
  if (cell.isNothing()) return "null";
  return cell.isBare() ? cell.text() : asJson(cell.text());
}

std::string renderJson(const Table& table) {
  std::string text;
  for (const std::vector<Cell>& row : table.rows) {
    JsonObject object;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
      object.add(table.columns[at].name, at < row.size() ? jsonOf(row[at]) : "null");
    }
    text.append(text.empty() ? "[" : ",\n ").append(object.text());
  }
  return text.empty() ? "[]" : text + "]";
}

void addCsvField(std::string& text, std::string_view field) {
  if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
    text += field;
    return;
  }
  text += '"';
  for (const char c : field) {
    if (c == '"') text += c;
    text += c;
  }
  text += '"';
}

std::string renderCsv(const Table& table) {
  std::string text;
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    if (at > 0) text += ',';
    addCsvField(text, table.columns[at].name);
  }
  text += '\r';
  for (const std::vector<Cell>& row : table.rows) {
    text += '\n';
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
      if (at > 0) text += ',';
      if (at < row.size()) addCsvField(text, row[at].text());
    }
    text += '\r';
  }
  return text;
}

}  // namespace

std::string render(const Table& table, OutputFormat format, const Terminal& terminal) {
  switch (format) {
    case OutputFormat::table:
      return renderText(table, terminal);
    case OutputFormat::json:
      return renderJson(table);
    case OutputFormat::csv:
      break;
  }
  return renderCsv(table);
}

bool print(const Table& table, OutputFormat format) {
  return show(render(table, format, Terminal::of(STDOUT_FILENO)));
}

std::string printable(std::string text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20 || byte == 0x7F) text[at] = ' ';
    // U+0080 to U+009F, some of which a terminal obeys as it does ESC.
    const bool controls = byte == 0xC2 && at + 1 < text.size() &&
                          static_cast<unsigned char>(text[at + 1]) >= 0x80 &&
                          static_cast<unsigned char>(text[at + 1]) < 0xA0;
    if (controls) text.replace(at, 2, " ");
  }
  return text;
}

}  // namespace kibo::inventory::cli
