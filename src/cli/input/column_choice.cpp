#include "cli/input/column_choice.hpp"

#include <algorithm>

namespace kibo::inventory::cli {
namespace {

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

const std::string* columnNamedFor(Field field, const ColumnNames& names) {
  for (const auto& [name, column] : names) {
    if (findField(name) == field) return &column;
  }
  return nullptr;
}

std::string problemOf(const std::vector<std::string>& columns, const ColumnNames& names,
                      const ChosenColumns& chosen, bool needsLocation) {
  const std::string there = "; its first line has the columns " + listed(columns);
  for (const auto& [name, column] : names) {
    const auto same = [&](const std::string& other) { return sameName(other, column); };
    if (!column.empty() && std::ranges::none_of(columns, same)) {
      return std::string("has no column ").append(column).append(" for ").append(name) + there;
    }
  }
  const auto count = [&](Field field) { return std::ranges::count(chosen.fields, field); };
  for (const FieldName& row : fieldNames()) {
    if (count(row.field) > 1) {
      return "has more than one column for " + std::string(toString(row.field)) + there;
    }
  }
  if (needsLocation && count(Field::location) == 0) return "has no column for the location" + there;
  if (count(Field::upc) + count(Field::partNumber) + count(Field::sku) == 0) {
    return "has no column for the product (upc, partNumber or sku)" + there;
  }
  if (count(Field::quantity) == 0) return "has no column for the quantity" + there;
  return {};
}

}  // namespace

std::string checkColumnNames(const ColumnNames& names) {
  std::vector<Field> seen;
  for (const auto& [name, column] : names) {
    const auto field = findField(name);
    if (!field) {
      std::vector<std::string> known;
      for (const FieldName& row : fieldNames()) known.emplace_back(row.name);
      return "there is no field " + name + " that a column could be named for; there are " +
             listed(known);
    }
    if (std::ranges::find(seen, *field) != seen.end()) {
      return "a column for " + std::string(toString(*field)) + " is named twice";
    }
    seen.push_back(*field);
  }
  return {};
}

std::optional<Field> fieldOfColumn(std::string_view column, const ColumnNames& names) {
  for (const auto& [name, named] : names) {
    if (sameName(named, column)) return findField(name);
  }
  const auto own = findField(column);
  // Its field was given another column, or none.
  return own && columnNamedFor(*own, names) != nullptr ? std::nullopt : own;
}

ChosenColumns chooseColumns(const std::vector<std::string>& columns, const ColumnNames& names,
                            bool needsLocation) {
  ChosenColumns chosen;
  for (const std::string& column : columns) chosen.fields.push_back(fieldOfColumn(column, names));
  chosen.problem = problemOf(columns, names, chosen, needsLocation);
  return chosen;
}

}  // namespace kibo::inventory::cli
