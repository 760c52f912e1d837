#include "cli/diff/repair.hpp"

#include "cli/input/tag_list.hpp"

namespace kibo::inventory::cli {
namespace {

RefreshItem itemOf(const ProductName& product) {
  RefreshItem item;
  (product.kind == "upc"   ? item.upc
   : product.kind == "sku" ? item.sku
                           : item.partNumber) = product.name;
  return item;
}

RefreshItem itemOf(const FileRow& row) {
  RefreshItem item = itemOf(row.product);
  item.quantity = row.quantity;
  item.safetyStock = row.safetyStock;
  item.floor = row.floor;
  item.LTD = row.LTD;
  item.tags = row.tags;
  return item;
}

template <class Value>
Cell cellOf(const std::optional<Value>& value) {
  return value ? Cell(*value) : Cell();
}

}  // namespace

Repair::Repair(const FileStock& file, const DriftReport& report, bool zeroExtra) {
  for (const auto& [location, rows] : report.wrong) {
    const auto& all = file.locations.at(location).rows();
    for (const std::size_t row : rows) {
      items_.push_back({.locationCode = location, .item = itemOf(all[row])});
    }
  }
  if (!zeroExtra) return;
  for (const Drift& drift : report.drifts) {
    if (drift.kind != DriftKind::extra || drift.service.value_or(0) == 0) continue;
    items_.push_back({.locationCode = drift.location, .item = itemOf(drift.product)});
    items_.back().item.quantity = 0;
  }
}

Table Repair::table() const {
  Table table{.columns = {{.name = "locationCode"},
                          {.name = "upc"},
                          {.name = "partNumber"},
                          {.name = "sku"},
                          {.name = "quantity"},
                          {.name = "safetyStock"},
                          {.name = "floor"},
                          {.name = "LTD"},
                          {.name = "tags"}}};
  for (const auto& [location, item] : items_) {
    table.rows.push_back({location, cellOf(item.upc), cellOf(item.partNumber), cellOf(item.sku),
                          cellOf(item.quantity), cellOf(item.safetyStock), cellOf(item.floor),
                          cellOf(item.LTD),
                          item.tags.empty() ? Cell() : Cell(writeTagList(item.tags))});
  }
  return table;
}

BulkReport Repair::apply(const Configuration& configuration, const BulkOptions& options) const {
  return BulkApi(configuration).refresh(items_, options);
}

}  // namespace kibo::inventory::cli
