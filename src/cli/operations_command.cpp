#include "cli/operations_command.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <nlohmann/json.hpp>
#include <vector>

#include "kibo/inventory/call_by_name.hpp"

namespace kibo::inventory::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array kColumns{"name", "group", "method", "effect", "source", "path"};

std::string cell(const Json& value) {
  if (!value.is_array()) return value.get<std::string>();
  std::string all;
  for (const Json& word : value) all.append(all.empty() ? "" : ",").append(word);
  return all;
}

/// Columns as wide as their widest cell, but for the last.
std::string table(const Json& operations) {
  std::vector<std::array<std::string, kColumns.size()>> rows(operations.size() + 1);
  std::array<std::size_t, kColumns.size()> widths{};
  for (std::size_t column = 0; column < kColumns.size(); ++column) {
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const char* const name = kColumns.at(column);
      rows[row].at(column) = row == 0 ? name : cell(operations[row - 1].at(name));
      widths.at(column) = std::max(widths.at(column), rows[row].at(column).size());
    }
  }
  std::string text;
  for (const auto& row : rows) {
    if (!text.empty()) text += '\n';
    for (std::size_t column = 0; column + 1 < kColumns.size(); ++column) {
      text.append(row.at(column)).append(widths.at(column) + 2 - row.at(column).size(), ' ');
    }
    text += row.back();
  }
  return text;
}

/// An array with a line for each of its elements.
std::string lines(const Json& operations) {
  std::string text;
  for (const Json& operation : operations) {
    text.append(text.empty() ? "[" : ",\n ").append(operation.dump());
  }
  return text + "]";
}

}  // namespace

Run declareOperations(CLI::App& app) {
  const auto asJson = std::make_shared<bool>(false);
  app.add_flag("--json", *asJson, "As a JSON array, which has the limits too");
  return [asJson] {
    const Json operations = Json::parse(describeOperations());
    return show(*asJson ? lines(operations) : table(operations)) ? kSuccess : kFailure;
  };
}

}  // namespace kibo::inventory::cli
