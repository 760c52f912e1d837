#include "cli/output/text_table.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace kibo::inventory::cli {
namespace {

constexpr std::string_view kHeading = "\x1b[1m";
constexpr std::string_view kEnd = "\x1b[0m";

constexpr std::array<std::string_view, 4> kTones{"", "\x1b[32m", "\x1b[33m", "\x1b[31m"};

struct TextCell {
  std::string text{};
  std::string_view colour{};
};

using Line = std::vector<TextCell>;

/// Characters, not bytes: those that go on within a character of UTF-8 are not counted.
std::size_t widthOf(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::vector<Line> linesOf(const Table& table) {
  std::vector<Line> lines(1);
  for (const Column& column : table.columns) lines[0].push_back({column.name, kHeading});
  for (const std::vector<Cell>& row : table.rows) {
    Line line;
    for (const Cell& cell : row) {
      line.push_back({printable(cell.text()), kTones.at(static_cast<std::size_t>(cell.tone()))});
    }
    line.resize(table.columns.size());
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string withColour(const TextCell& cell, const Terminal& terminal) {
  if (!terminal.decorated || cell.colour.empty()) return cell.text;
  return std::string(cell.colour) + cell.text + std::string(kEnd);
}

}  // namespace

std::string renderText(const Table& table, const Terminal& terminal) {
  const std::vector<Line> lines = linesOf(table);
  std::vector<std::size_t> widths(table.columns.size());
  for (const Line& line : lines) {
    for (std::size_t at = 0; at < line.size(); ++at) {
      widths[at] = std::max(widths[at], widthOf(line[at].text));
    }
  }
  std::string text;
  for (const Line& line : lines) {
    if (!text.empty()) text += '\n';
    std::size_t blanks = 0;  // kept back, so that no line ends with any
    for (std::size_t at = 0; at < line.size(); ++at) {
      const std::size_t padding = widths[at] - widthOf(line[at].text);
      const bool right = table.columns[at].align == Align::right;
      if (right) blanks += padding;
      if (!line[at].text.empty()) {
        text.append(blanks, ' ').append(withColour(line[at], terminal));
        blanks = 0;
      }
      if (!right) blanks += padding;
      blanks += 2;
    }
  }
  return text;
}

}  // namespace kibo::inventory::cli
