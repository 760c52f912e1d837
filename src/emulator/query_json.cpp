#include "emulator/query_json.hpp"

#include "emulator/dates.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using Codes = std::vector<std::string>;

constexpr double kMilesPerKilometre = 0.621371;

QueryType typeOf(std::string_view word) {
  if (word == "ALL") return QueryType::all;
  if (word == "PARTIAL") return QueryType::partial;
  if (word == "ALL_STORES") return QueryType::allStores;
  return QueryType::any;
}

void readRequestLocation(const Json& body, StockQuery& query) {
  query.locationCode = valueOr(body, "locationCode", std::string{});
  const Json* location = member(body, "requestLocation");
  if (location == nullptr) return;
  query.locationCode = valueOr(*location, "locationCode", query.locationCode);
  const auto latitude = optionalValue<double>(*location, "latitude");
  const auto longitude = optionalValue<double>(*location, "longitude");
  if (latitude && longitude) query.from = GeoPoint{*latitude, *longitude};
  query.radiusMiles = optionalValue<double>(*location, "radius");
  if (query.radiusMiles && valueOr(*location, "unit", std::string{}) == "KM") {
    *query.radiusMiles *= kMilesPerKilometre;
  }
}

std::optional<Problem> problemOf(const StockQuery& query, const Json& body, Items need) {
  if (query.locationCode.empty()) {
    if (member(body, "type") == nullptr) return Problem{"type", "is required"};
    if (need == Items::needed && query.items.empty()) {
      return Problem{"items", "is required, unless requestLocation.locationCode is set"};
    }
  }
  if (query.type == QueryType::allStores && query.items.size() > 1) {
    return Problem{"items", "only one item is allowed with the type ALL_STORES"};
  }
  for (std::size_t i = 0; i < query.items.size(); ++i) {
    if (query.items[i].product.identifiable()) continue;
    return Problem{"items[" + std::to_string(i) + "]", "needs one of upc, partNumber and sku"};
  }
  return std::nullopt;
}

Json printQuantities(const Quantities& quantities, std::string_view onHandName) {
  Json json;
  json[std::string(onHandName)] = quantities.onHand;
  json["available"] = quantities.available();
  json["allocated"] = quantities.allocated;
  json["pending"] = quantities.pending;
  return json;
}

Json printTagged(const StockRow& row) {
  Json parts = Json::array();
  for (const TaggedStock& part : row.record->tagged) {
    if (!part.carries(row.tags)) continue;
    Json json = printQuantities(part.quantities, "onHand");
    json["tags"] = part.tags;
    parts.push_back(std::move(json));
  }
  return parts;
}

Json printFuture(const StockRecord& record, const FutureWindow& window) {
  Json parts = Json::array();
  for (const FutureStock& future : record.future) {
    if (!window.holds(future)) continue;
    Json json{{"futureInventoryID", future.id}};
    if (!future.externalID.empty()) json["externalID"] = future.externalID;
    json.update(printQuantities(future.quantities, "onhand"));
    json["type"] = future.type;
    json["deliveryDate"] = future.deliveryDate;
    if (!future.createDate.empty()) json["createDate"] = future.createDate;
    parts.push_back(std::move(json));
  }
  return parts;
}

}  // namespace

std::variant<StockQuery, Problem> readQuery(const Json& body, Items need) {
  StockQuery query{.type = typeOf(valueOr(body, "type", std::string{})),
                   .whitelist = valueOr(body, "locationWhitelist", Codes{}),
                   .blacklist = valueOr(body, "locationBlacklist", Codes{}),
                   .priorities = valueOr(body, "locationPriorityList", Codes{}),
                   .filter = readFilter(body),
                   .tags = valueOr(body, "tags", Tags{}),
                   .limit = optionalValue<std::size_t>(body, "limit"),
                   .pageSize = optionalValue<std::size_t>(body, "pageSize"),
                   .pageNum = valueOr<std::size_t>(body, "pageNum", 1),
                   .sortBy = valueOr(body, "sortByEnum", std::string{}),
                   .sortDescending = valueOr(body, "sortDescending", false)};
  readRequestLocation(body, query);
  if (const Json* items = member(body, "items")) {
    for (const Json& item : *items) {
      query.items.push_back({.product = Product::of(item),
                             .quantity = valueOr<std::int64_t>(item, "quantity", 1),
                             .tags = valueOr(item, "tags", Tags{})});
    }
  }
  if (auto problem = problemOf(query, body, need)) return std::move(*problem);
  return query;
}

RowDetail readDetail(const Json& body) {
  return {.attributes = valueOr(body, "includeAttributes", false),
          .future = valueOr(body, "includeFutureInventory", false),
          .window = {.after = readDate(body, "deliveryDateAfter"),
                     .before = readDate(body, "deliveryDateBefore"),
                     .includeNegative = valueOr(body, "includeNegativeFutureInventory", false)}};
}

StockFilter readFilter(const Json& body) {
  return {.directShip = valueOr(body, "directShip", false),
          .transferEnabled = valueOr(body, "transferEnabled", false),
          .pickup = valueOr(body, "pickup", false),
          .excludeBlockedAssignment = valueOr(body, "excludeBlockedAssignment", false),
          .includeNegative = valueOr(body, "includeNegativeInventory", false),
          .ignoreSafetyStock = valueOr(body, "ignoreSafetyStock", false)};
}

std::optional<std::chrono::sys_seconds> readDate(const Json& body, std::string_view name) {
  const auto text = optionalValue<std::string>(body, name);
  return text ? parseDate(*text) : std::nullopt;
}

Json printRow(const StockRow& row, const RowDetail& detail, std::int64_t tenant) {
  Json json = row.record->fields;
  if (tenant != 0) json["tenantID"] = tenant;
  json["onHand"] = row.quantities.onHand;
  json["available"] = row.available;
  json["allocated"] = row.quantities.allocated;
  json["pending"] = row.quantities.pending;
  if (row.distance) json["distance"] = *row.distance;
  if (!detail.attributes) json.erase("attributes");
  if (Json tagged = printTagged(row); !tagged.empty()) json["taggedInventory"] = std::move(tagged);
  if (detail.future) {
    if (Json future = printFuture(*row.record, detail.window); !future.empty()) {
      json["futureInventory"] = std::move(future);
    }
  }
  return json;
}

}  // namespace kibo::inventory::testing::detail
