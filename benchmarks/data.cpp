#include "data.hpp"

#include <nlohmann/json.hpp>

namespace kibo::inventory::benchmarks {
namespace {

using Json = nlohmann::ordered_json;  // keeps the order in which the service writes

constexpr std::size_t kProducts = 600;  // rows come location by location
constexpr const char* kLocations[] = {"Albuquerque",    "West Great Falls Store", "Austin",
                                      "Portland South", "Distribution Center 4",  "Nashua"};

std::string numbered(const char* prefix, std::size_t number) {
  return prefix + std::to_string(100'000 + number).substr(1);
}

Json futureInventory(std::size_t row) {
  return {{"futureInventoryID", 13'672 + row},
          {"externalID", std::to_string(row % 97)},
          {"onhand", 20 + row % 31},
          {"available", 20 + row % 31},
          {"allocated", 0},
          {"pending", 0},
          {"type", "Adjust"},
          {"deliveryDate", "2025-06-25T19:59:00+0000"},
          {"createDate", "2023-08-17T19:12:40+0000"}};
}

Json taggedInventory(std::size_t row) {
  return {{"onHand", 105 + row % 900},
          {"available", 103 + row % 900},
          {"allocated", 2},
          {"pending", 0},
          {"tags", {{"OrderType", "STH"}, {"Channel", "Kibo"}}},
          {"futureInventory", Json::array({futureInventory(row)})}};
}

Json inventoryRow(std::size_t row) {
  const std::size_t location = row / kProducts;
  Json object = {{"locationName", kLocations[location % std::size(kLocations)]},
                 {"locationCode", numbered("L", location)},
                 {"tenantID", 26'507},
                 {"onHand", 105 + row % 900},
                 {"available", 103 + row % 900},
                 {"allocated", 2},
                 {"pending", 0},
                 {"upc", numbered("CampStove_", row % kProducts)},
                 {"blockAssignment", false},
                 {"ltd", 0},
                 {"floor", 0},
                 {"safetyStock", row % 5},
                 {"distance", static_cast<double>(location) * 12.5},
                 {"directShip", true},
                 {"transferEnabled", row % 2 == 0},
                 {"pickup", true},
                 {"countryCode", "US"},
                 {"currencyID", 1},
                 {"retailPrice", 1.99 + static_cast<double>(row % 40)}};
  if (row % 3 != 0) object["taggedInventory"] = Json::array({taggedInventory(row)});
  return object;
}

}  // namespace

std::string inventoryAnswer(std::size_t rows) {
  std::string text = "[";
  for (std::size_t row = 0; row < rows; ++row) {
    if (row > 0) text += ',';
    text += inventoryRow(row).dump();
  }
  return text += ']';
}

InventoryRequest inventoryQuery() {
  return {.items = {{.upc = numbered("CampStove_", 0)}, {.upc = numbered("CampStove_", 1)}},
          .type = InventoryRequestType::any};
}

RefreshRequest refreshRequest(std::size_t items) {
  RefreshRequest request{.locationCode = "WRH01"};
  for (std::size_t item = 0; item < items; ++item) {
    request.items.push_back({.upc = numbered("CampStove_", item),
                             .quantity = static_cast<std::int64_t>(item * 7 % 1000)});
  }
  return request;
}

AdjustRequest adjustRequest() {
  return {.locationCode = "WRH01",
          .items = {{.upc = numbered("CampStove_", 0), .quantity = 3},
                    {.upc = numbered("CampStove_", 1), .quantity = -2}}};
}

std::string summary(const std::vector<InventoryResponse>& rows) {
  std::int64_t stock = 0;
  std::int64_t tagged = 0;
  std::int64_t future = 0;
  std::size_t text = 0;
  for (const InventoryResponse& row : rows) {
    stock += row.onHand.value() + row.available.value();
    text += row.upc.value().size() + row.locationName.value().size();
    for (const TagQuantity& quantity : row.taggedInventory) {
      tagged += quantity.onHand.value();
      for (const auto& coming : quantity.futureInventory) {
        future += coming.futureInventoryID.value();
      }
    }
  }
  return std::to_string(rows.size()) + " rows, " + std::to_string(stock) + " " +
         std::to_string(text) + " " + std::to_string(tagged) + " " + std::to_string(future);
}

}  // namespace kibo::inventory::benchmarks
