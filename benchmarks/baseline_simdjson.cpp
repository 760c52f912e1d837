#include <cstdint>
#include <string_view>

#include "baselines.hpp"

namespace kibo::inventory::benchmarks {
namespace {

using simdjson::ondemand::object;
using simdjson::ondemand::value;

void set(value found, std::optional<std::int64_t>& out) { out = found.get_int64(); }
void set(value found, std::optional<double>& out) { out = found.get_double(); }
void set(value found, std::optional<bool>& out) { out = found.get_bool(); }
void set(value found, std::optional<std::string>& out) {
  out.emplace(std::string_view(found.get_string()));
}

/// Fields are taken in the order in which they come: each search ends at the next one.
template <class T>
void take(object& object, std::string_view name, std::optional<T>& out) {
  value found;
  if (object.find_field(name).get(found) == simdjson::SUCCESS) set(found, out);
}

InventoryFutureInventory futureInventory(object object) {
  InventoryFutureInventory future;
  take(object, "futureInventoryID", future.futureInventoryID);
  take(object, "externalID", future.externalID);
  take(object, "onhand", future.onhand);
  take(object, "available", future.available);
  take(object, "allocated", future.allocated);
  take(object, "pending", future.pending);
  future.type = Open<FutureInventoryType>(std::string_view(object.find_field("type")));
  take(object, "deliveryDate", future.deliveryDate);
  take(object, "createDate", future.createDate);
  return future;
}

TagQuantity tagQuantity(object object) {
  TagQuantity quantity;
  take(object, "onHand", quantity.onHand);
  take(object, "available", quantity.available);
  take(object, "allocated", quantity.allocated);
  take(object, "pending", quantity.pending);
  for (auto tag : object.find_field("tags").get_object()) {
    const std::string_view name = tag.unescaped_key();
    quantity.tags.set(name, std::string_view(tag.value().get_string()));
  }
  for (auto item : object.find_field("futureInventory").get_array()) {
    quantity.futureInventory.push_back(futureInventory(item.get_object()));
  }
  return quantity;
}

void fill(object object, InventoryResponse& row) {
  take(object, "locationName", row.locationName);
  take(object, "locationCode", row.locationCode);
  take(object, "tenantID", row.tenantID);
  take(object, "onHand", row.onHand);
  take(object, "available", row.available);
  take(object, "allocated", row.allocated);
  take(object, "pending", row.pending);
  take(object, "upc", row.upc);
  take(object, "blockAssignment", row.blockAssignment);
  take(object, "ltd", row.ltd);
  take(object, "floor", row.floor);
  take(object, "safetyStock", row.safetyStock);
  take(object, "distance", row.distance);
  take(object, "directShip", row.directShip);
  take(object, "transferEnabled", row.transferEnabled);
  take(object, "pickup", row.pickup);
  take(object, "countryCode", row.countryCode);
  take(object, "currencyID", row.currencyID);
  take(object, "retailPrice", row.retailPrice);
  simdjson::ondemand::array tagged;
  if (object.find_field("taggedInventory").get_array().get(tagged) != simdjson::SUCCESS) return;
  for (auto item : tagged) row.taggedInventory.push_back(tagQuantity(item.get_object()));
}

}  // namespace

std::vector<InventoryResponse> SimdjsonByHand::read(const simdjson::padded_string& body) {
  constexpr std::size_t bytesARow = 500;
  std::vector<InventoryResponse> rows;
  rows.reserve(body.size() / bytesARow);
  auto document = parser_.iterate(body);
  for (auto item : document.get_array()) fill(item.get_object(), rows.emplace_back());
  return rows;
}

}  // namespace kibo::inventory::benchmarks
