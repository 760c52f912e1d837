#include "emulator/locations.hpp"

#include <algorithm>

#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

/// What records of stock say of their location.
constexpr std::string_view kShared[] = {"locationName", "directShip", "transferEnabled", "pickup",
                                        "countryCode",  "latitude",   "longitude"};

}  // namespace

void LocationBook::learn(const Stock& stock) {
  for (const Location& location : stock.locations()) {
    if (find(location.code()) == nullptr) add(location.code());
  }
}

LocationRecord* LocationBook::find(std::string_view code) {
  const auto found = std::ranges::find(locations_, code, &LocationRecord::code);
  return found == locations_.end() ? nullptr : &*found;
}

LocationRecord* LocationBook::find(std::int64_t id) {
  const auto found = std::ranges::find(locations_, id, &LocationRecord::id);
  return found == locations_.end() ? nullptr : &*found;
}

LocationRecord& LocationBook::add(std::string_view code) {
  const auto id = static_cast<std::int64_t>(locations_.size()) + 1;
  return locations_.emplace_back(LocationRecord{.id = id, .code = std::string(code)});
}

Json printLocation(const LocationRecord& record, const Location* stock, std::int64_t tenant) {
  Json json{{"locationID", record.id}, {"locationCode", record.code}, {"locationName", record.code},
            {"active", true},          {"directShip", false},         {"transferEnabled", false},
            {"pickup", false}};
  if (tenant != 0) json["tenantID"] = tenant;
  if (stock != nullptr) {
    const Json shared = stock->blank({}).fields;
    for (const std::string_view name : kShared) {
      if (const Json* value = member(shared, name)) json[std::string(name)] = *value;
    }
  }
  json.update(record.fields);
  return json;
}

void showSaved(const LocationRecord& record, Location& stock) {
  for (const std::string_view name : kShared) {
    if (const Json* value = member(record.fields, name)) stock.share(name, *value);
  }
}

}  // namespace kibo::inventory::testing::detail
