#include "cli/diff/file_stock.hpp"

#include <algorithm>

namespace kibo::inventory::cli {

ProductName productNameOf(const RefreshItem& item) {
  if (item.upc) return {.kind = "upc", .name = *item.upc};
  if (item.partNumber) return {.kind = "partNumber", .name = *item.partNumber};
  return {.kind = "sku", .name = item.sku.value_or("")};
}

bool LocationRows::add(const RefreshItem& item) {
  const std::size_t product = index_.add(item, rowsOf_.size());
  if (product == rowsOf_.size()) rowsOf_.emplace_back();
  FileRow row{.product = productNameOf(item),
              .quantity = item.quantity,
              .safetyStock = item.safetyStock,
              .floor = item.floor,
              .LTD = item.LTD,
              .tags = item.tags};
  std::vector<std::size_t>& same = rowsOf_[product];
  const auto before = std::ranges::find_if(
      same, [&](std::size_t number) { return rows_[number].tags == item.tags; });
  if (before != same.end()) {
    rows_[*before] = std::move(row);
    return false;
  }
  same.push_back(rows_.size());
  rows_.push_back(std::move(row));
  return true;
}

}  // namespace kibo::inventory::cli
