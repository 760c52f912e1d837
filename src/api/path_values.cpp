#include "api/path_values.hpp"

#include <algorithm>
#include <array>

namespace kibo::inventory::detail {
namespace {

/// The same name has the same type in every operation.
constexpr std::array<std::string_view, 8> kIntegers{
    "bin_id", "fetchFileConfigID", "futureInventoryID", "jobID",
    "months", "pendingItemID",     "quantity",          "tenantID",
};

}  // namespace

std::vector<PathValue> pathValuesOf(std::string_view path) {
  std::vector<PathValue> values;
  for (auto open = path.find('{'); open != std::string_view::npos; open = path.find('{', open)) {
    const auto close = path.find('}', ++open);
    const std::string_view name = path.substr(open, close - open);
    if (name == "inventoryVersion") continue;
    const bool isInteger = std::ranges::find(kIntegers, name) != kIntegers.end();
    values.push_back({.name = name, .isInteger = isInteger});
  }
  return values;
}

}  // namespace kibo::inventory::detail
