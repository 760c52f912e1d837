#include <nlohmann/json.hpp>

#include "baselines.hpp"

namespace kibo::inventory::benchmarks {
namespace {

using Json = nlohmann::json;

template <class T>
void take(const Json& object, const char* name, std::optional<T>& out) {
  if (const auto found = object.find(name); found != object.end()) out = found->get<T>();
}

InventoryFutureInventory futureInventory(const Json& object) {
  InventoryFutureInventory future;
  take(object, "futureInventoryID", future.futureInventoryID);
  take(object, "externalID", future.externalID);
  take(object, "onhand", future.onhand);
  take(object, "available", future.available);
  take(object, "allocated", future.allocated);
  take(object, "pending", future.pending);
  if (const auto type = object.find("type"); type != object.end()) {
    future.type = Open<FutureInventoryType>(type->get_ref<const std::string&>());
  }
  take(object, "deliveryDate", future.deliveryDate);
  take(object, "createDate", future.createDate);
  return future;
}

TagQuantity tagQuantity(const Json& object) {
  TagQuantity quantity;
  take(object, "onHand", quantity.onHand);
  take(object, "available", quantity.available);
  take(object, "allocated", quantity.allocated);
  take(object, "pending", quantity.pending);
  if (const auto tags = object.find("tags"); tags != object.end()) {
    for (const auto& [name, value] : tags->items()) {
      quantity.tags.set(name, value.get_ref<const std::string&>());
    }
  }
  if (const auto list = object.find("futureInventory"); list != object.end()) {
    for (const Json& item : *list) quantity.futureInventory.push_back(futureInventory(item));
  }
  return quantity;
}

InventoryResponse inventoryRow(const Json& object) {
  InventoryResponse row;
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
  if (const auto list = object.find("taggedInventory"); list != object.end()) {
    for (const Json& item : *list) row.taggedInventory.push_back(tagQuantity(item));
  }
  return row;
}

}  // namespace

std::vector<InventoryResponse> readWithNlohmann(const std::string& body) {
  const Json answer = Json::parse(body);
  std::vector<InventoryResponse> rows;
  rows.reserve(answer.size());
  for (const Json& object : answer) rows.push_back(inventoryRow(object));
  return rows;
}

std::string writeWithNlohmann(const RefreshRequest& request) {
  Json items = Json::array();
  for (const RefreshItem& item : request.items) {
    items.push_back({{"upc", item.upc.value()}, {"quantity", item.quantity.value()}});
  }
  return Json{{"locationCode", request.locationCode.value()}, {"items", std::move(items)}}.dump();
}

}  // namespace kibo::inventory::benchmarks
