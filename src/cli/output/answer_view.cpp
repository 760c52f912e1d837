#include "cli/output/answer_view.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cli/command.hpp"

namespace kibo::inventory::cli {
namespace {

/// The words of the service that say how something stands.
constexpr std::array<std::pair<std::string_view, Tone>, 5> kTones{{
    {"SUCCESS", Tone::good},
    {"COMPLETED", Tone::good},
    {"FAILED", Tone::bad},
    {"PENDING", Tone::warning},
    {"WORKING", Tone::warning},
}};

std::string dumped(const AnswerJson& value) {
  return value.dump(-1, ' ', false, AnswerJson::error_handler_t::replace);
}

Cell cellOf(const AnswerJson& value) {
  if (value.is_null()) return {};
  if (!value.is_string()) return Cell::bare(dumped(value));
  const auto& text = value.get_ref<const std::string&>();
  const auto* const tone =
      std::ranges::find(kTones, text, [](const auto& row) { return row.first; });
  return Cell(text).in(tone == kTones.end() ? Tone::plain : tone->second);
}

Cell cellOf(const AnswerJson& object, std::string_view member) {
  const auto found = object.find(member);
  return found == object.end() ? Cell() : cellOf(*found);
}

bool isNumeric(const AnswerJson& list, std::string_view member) {
  return std::ranges::all_of(list, [member](const AnswerJson& object) {
    const auto found = object.find(member);
    return found == object.end() || found->is_null() || found->is_number();
  });
}

}  // namespace

Table listTable(const AnswerJson& list, std::span<const std::string_view> columns) {
  Table table;
  for (const std::string_view column : columns) {
    table.columns.push_back({.name = std::string(column),
                             .align = isNumeric(list, column) ? Align::right : Align::left});
  }
  for (const AnswerJson& object : list) {
    std::vector<Cell>& row = table.rows.emplace_back();
    for (const std::string_view column : columns) row.push_back(cellOf(object, column));
  }
  return table;
}

Table recordTable(const AnswerJson& object) {
  Table table{.columns = {{.name = "field"}, {.name = "value"}}};
  for (const auto& [name, value] : object.items()) table.rows.push_back({name, cellOf(value)});
  return table;
}

bool printAnswer(const AnswerJson& answer, std::span<const std::string_view> columns,
                 OutputFormat format) {
  if (format == OutputFormat::json) return show(dumped(answer));
  return print(columns.empty() ? recordTable(answer) : listTable(answer, columns), format);
}

}  // namespace kibo::inventory::cli
