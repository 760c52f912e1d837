// Locations and their groups.
#include "emulator/answers.hpp"
#include "emulator/dates.hpp"
#include "emulator/resources.hpp"
#include "emulator/state.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

/// The one group there is: it holds all locations.
constexpr std::string_view kGroupCode = "ALL_LOCATIONS";

constexpr FieldRule kLocation[] = {
    {"locationCode", Kind::text, {}, {}, true},
    {"locationName", Kind::text, {}, {}, true},
    {"tenantID", Kind::id, {}, {}, true},
    {"active", Kind::boolean, {}, {}, true},
    {"directShip", Kind::boolean, {}, {}, true},
    {"pickup", Kind::boolean, {}, {}, true},
    {"transferEnabled", Kind::boolean},
    {"deliveryEnabled", Kind::boolean},
    {"express", Kind::boolean},
    {"includeInAggregate", Kind::boolean},
    {"includeInLocationExport", Kind::boolean},
    {"wmsEnabled", Kind::boolean},
    {"postalCode", Kind::text},
    {"countryCode", Kind::text},
    {"latitude", Kind::number},
    {"longitude", Kind::number},
};

constexpr std::string_view kOwnFields[] = {"locationID", "locationCode", "tenantID",
                                           "success",    "messages",     "numResults"};

LocationBook& bookOf(const Context& context) {
  context.state.locations.learn(context.state.stock);
  return context.state.locations;
}

Json print(const Context& context, const LocationRecord& record) {
  return printLocation(record, std::as_const(context.state.stock).find(record.code),
                       context.tenant);
}

Json printGroup(const Context& context) {
  Json group{{"locationGroupID", 1},
             {"locationGroupCode", kGroupCode},
             {"created", formatDate(context.state.started)},
             {"adminLocationGroupID", 1},
             {"sites", {1}}};
  if (context.tenant != 0) group["tenantID"] = context.tenant;
  Json& codes = group["locationCodes"] = Json::array();
  for (const LocationRecord& location : bookOf(context).all()) codes.push_back(location.code);
  return group;
}

Answer getLocations(Context& context) {
  Json locations = Json::array();
  for (const LocationRecord& record : bookOf(context).all()) {
    locations.push_back(print(context, record));
  }
  return answer(locations);
}

/// Two operations share this path: the code is a location's, or else a group's.
Answer getByCode(Context& context) {
  const std::string& code = context.values.at("code");
  if (const LocationRecord* record = bookOf(context).find(code)) {
    return answer(Json::array({print(context, *record)}));
  }
  if (code == kGroupCode) return answer(Json::array({printGroup(context)}));
  return platformError(404, error_code::locationNotFound, "There is no location " + code);
}

Answer getGroups(Context& context) { return answer(Json::array({printGroup(context)})); }

Answer postLocation(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, {}, body)) return std::move(*refusal);
  const Json* code = member(body, "locationCode");
  LocationBook& book = bookOf(context);
  LocationRecord* known =
      code != nullptr && code->is_string() ? book.find(code->get<std::string>()) : nullptr;
  // What is known already need not be sent again.
  Json whole = known != nullptr ? print(context, *known) : Json::object();
  overlay(whole, body, {});
  if (const auto problems = check(whole, kLocation); !problems.empty()) {
    return validationError(problems);
  }
  LocationRecord& record = known != nullptr ? *known : book.add(code->get<std::string>());
  overlay(record.fields, body, kOwnFields);
  showSaved(record, context.state.stock.open(record.code));
  return answer(Json::array({print(context, record)}));
}

constexpr Route kRoutes[] = {
    {"GET", "/api/commerce/inventory/v1/location", getLocations},
    {"POST", "/api/commerce/inventory/v1/location", postLocation},
    {"GET", "/api/commerce/inventory/v1/location/{code}", getByCode},
    {"GET", "/api/commerce/inventory/v1/locationGroup", getGroups},
};

}  // namespace

std::span<const Route> locationRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
