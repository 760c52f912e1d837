#include "cli/diff/stock_match.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "cli/diff/product_index.hpp"

namespace kibo::inventory::cli {
namespace {

template <class Row>
std::optional<std::int64_t> onHandOf(const Row& item, const InventoryResponse& record) {
  if (item.tags.empty()) return record.onHand;
  const auto part = std::ranges::find(record.taggedInventory, item.tags, &TagQuantity::tags);
  return part == record.taggedInventory.end() ? std::nullopt : part->onHand;
}

template <class Row, class Report>
void compare(const Row& item, const InventoryResponse& record, const Report& report) {
  const auto ask = [&](std::string_view field, const auto& wanted, const auto& current) {
    if (wanted && wanted != current) report(field, wanted, current);
  };
  ask("quantity", item.quantity, onHandOf(item, record));
  ask("safetyStock", item.safetyStock, record.safetyStock);
  ask("floor", item.floor, record.floor);
  ask("LTD", item.LTD, record.ltd);
}

}  // namespace

std::vector<const InventoryResponse*> matchRecords(std::span<const RefreshItem> items,
                                                   std::span<const InventoryResponse> records) {
  ProductIndex index;
  std::vector<std::size_t> products;  // of each item
  products.reserve(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) products.push_back(index.add(items[i], i));
  std::vector<const InventoryResponse*> recordOf(items.size());  // of each product
  for (const InventoryResponse& record : records) {
    index.find(record, [&](std::size_t product) { recordOf[product] = &record; });
  }
  std::vector<const InventoryResponse*> matches;
  matches.reserve(items.size());
  for (const std::size_t product : products) matches.push_back(recordOf[product]);
  return matches;
}

std::vector<Difference> differences(const FileRow& row, const InventoryResponse& record) {
  std::vector<Difference> found;
  const auto value = [](const auto& count) -> std::optional<double> {
    if (!count) return std::nullopt;
    return static_cast<double>(*count);
  };
  compare(row, record, [&](std::string_view field, const auto& wanted, const auto& current) {
    found.push_back({.field = field, .wanted = *value(wanted), .current = value(current)});
  });
  return found;
}

bool isDifferent(const RefreshItem& item, const InventoryResponse& record) {
  bool differs = false;
  compare(item, record, [&](const auto&...) { differs = true; });
  return differs;
}

}  // namespace kibo::inventory::cli
