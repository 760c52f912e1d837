#include "cli/input/fields.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "cli/input/tag_list.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr std::array kFieldNames{
    FieldName{Field::location, "location"},
    FieldName{Field::location, "locationCode"},
    FieldName{Field::upc, "upc"},
    FieldName{Field::partNumber, "partNumber"},
    FieldName{Field::sku, "sku"},
    FieldName{Field::quantity, "quantity"},
    FieldName{Field::safetyStock, "safetyStock"},
    FieldName{Field::floor, "floor"},
    FieldName{Field::ltd, "LTD"},
    FieldName{Field::tags, "tags"},
};

constexpr std::size_t kShown = 40;

/// A value in a message; a long one is cut.
std::string shown(std::string_view text) {
  const std::string_view head = text.substr(0, kShown);
  return '"' + std::string(head) + (head.size() < text.size() ? "...\"" : "\"");
}

std::string wrong(Field field, std::string_view text, std::string_view why) {
  return std::string(toString(field)) + ' ' + shown(text) + ' ' + std::string(why);
}

constexpr bool isDigit(char c) noexcept { return c >= '0' && c <= '9'; }

std::string setName(std::string_view text, std::optional<std::string>& into) {
  if (text.empty()) {
    into.reset();
  } else if (into) {
    into->assign(text);
  } else {
    into.emplace(text);
  }
  return {};
}

std::string setCount(Field field, std::string_view text, std::optional<std::int64_t>& into) {
  if (text.empty()) {
    into.reset();
    return {};
  }
  std::int64_t value = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (end != text.data() + text.size() || problem == std::errc::invalid_argument) {
    return wrong(field, text, "is not a whole number");
  }
  if (problem == std::errc::result_out_of_range) return wrong(field, text, "is too large a number");
  if (value == 0 && text[0] == '-') return wrong(field, text, "is below zero and is not: write 0");
  into = value;
  return {};
}

std::string setNumber(Field field, std::string_view text, std::optional<double>& into) {
  if (text.empty()) {
    into.reset();
    return {};
  }
  double value = 0;
  const bool begins = isDigit(text[0]) || (text[0] == '-' && text.size() > 1 && isDigit(text[1]));
  const auto [end, problem] =
      std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (!begins || end != text.data() + text.size() || problem == std::errc::invalid_argument) {
    return wrong(field, text, "is not a number such as 2.5");
  }
  if (problem != std::errc{} || !std::isfinite(value)) {
    return wrong(field, text, "is too large a number");
  }
  into = value;
  return {};
}

constexpr char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::span<const FieldName> fieldNames() noexcept { return kFieldNames; }

std::string_view toString(Field field) noexcept {
  return std::ranges::find(kFieldNames, field, &FieldName::field)->name;
}

bool sameName(std::string_view left, std::string_view right) noexcept {
  return std::ranges::equal(left, right, {}, lower, lower);
}

std::optional<Field> findField(std::string_view name) noexcept {
  for (const FieldName& row : kFieldNames) {
    if (sameName(row.name, name)) return row.field;
  }
  return std::nullopt;
}

std::string setField(Field field, std::string_view text, BulkRefreshItem& row) {
  switch (field) {
    case Field::location:
      row.locationCode.assign(text);
      return {};
    case Field::upc:
      return setName(text, row.item.upc);
    case Field::partNumber:
      return setName(text, row.item.partNumber);
    case Field::sku:
      return setName(text, row.item.sku);
    case Field::quantity:
      return setCount(field, text, row.item.quantity);
    case Field::safetyStock:
      return setCount(field, text, row.item.safetyStock);
    case Field::floor:
      return setCount(field, text, row.item.floor);
    case Field::ltd:
      return setNumber(field, text, row.item.LTD);
    case Field::tags:
      return readTagList(text, row.item.tags);
  }
  return {};
}

std::string_view checkRow(const BulkRefreshItem& row) {
  const RefreshItem& item = row.item;
  if (row.locationCode.empty()) return "has no location";
  const int names =
      int{item.upc.has_value()} + int{item.partNumber.has_value()} + int{item.sku.has_value()};
  if (names == 0) return "has no product: none of upc, partNumber and sku";
  if (names > 1) return "has several names of a product: give one of upc, partNumber and sku";
  if (!item.quantity) return "has no quantity";
  return {};
}

}  // namespace kibo::inventory::cli
