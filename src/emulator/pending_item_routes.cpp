// Allocations beyond what is available: they wait for stock.
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "emulator/allocation.hpp"
#include "emulator/answers.hpp"
#include "emulator/known_location.hpp"
#include "emulator/resources.hpp"
#include "emulator/state.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::string_view kOrders[] = {"QUANTITY", "FROM", "TO", "TYPE", "ORDER_ID", "WEIGHT"};

constexpr FieldRule kFilterRules[] = {
    {"locationName", Kind::text},        {"locationID", Kind::id},
    {"currentPage", Kind::positive},     {"numberPerPage", Kind::positive},
    {"sortBy", Kind::word, {}, kOrders}, {"shipmentID", Kind::id},
};

constexpr std::size_t kItemsPerPage = 100;

std::string locationName(const Hold& hold, const Stock& stock) {
  const Location* location = stock.find(hold.locationCode);
  const StockRecord* record = location != nullptr ? location->find(hold.product) : nullptr;
  return record != nullptr ? valueOr(record->fields, "locationName", std::string{}) : std::string{};
}

std::vector<const Hold*> select(State& state, const Json& query) {
  const auto name = valueOr(query, "locationName", std::string{});
  const auto location = optionalValue<std::int64_t>(query, "locationID");
  const auto shipment = optionalValue<std::int64_t>(query, "shipmentID");
  std::vector<const Hold*> holds;
  for (const Hold& hold : state.holds.holds()) {
    if (hold.pending == 0) continue;
    if (!name.empty() && locationName(hold, state.stock) != name) continue;
    if (location && locationID(state, hold.locationCode) != *location) continue;
    if (shipment && hold.holder.shipmentID != *shipment) continue;
    holds.push_back(&hold);
  }
  return holds;
}

/// Bins and weights are not known of these items, so the other words leave them in their order.
void sort(std::vector<const Hold*>& holds, std::string_view word) {
  if (word == "QUANTITY") std::ranges::stable_sort(holds, {}, &Hold::pending);
  if (word == "ORDER_ID") {
    std::ranges::stable_sort(holds, {}, [](const Hold* hold) { return hold->holder.orderID; });
  }
}

Answer getPendingItems(Context& context) {
  Json query;
  const Parameters parameters = queryParameters(context.request.target);
  if (auto refusal = readParameters(parameters, kFilterRules, query)) return std::move(*refusal);
  std::vector<const Hold*> holds = select(context.state, query);
  const auto order = valueOr(query, "sortBy", std::string{});
  sort(holds, order);
  const auto page = valueOr<std::size_t>(query, "currentPage", 1);
  const auto perPage = valueOr<std::size_t>(query, "numberPerPage", kItemsPerPage);
  const std::size_t first = std::min((page - 1) * perPage, holds.size());
  const std::size_t last = std::min(first + perPage, holds.size());
  Json items = Json::array();
  for (std::size_t i = first; i < last; ++i) {
    const Hold& hold = *holds[i];
    Json item{{"pendingItemID", hold.id},
              {"orderID", hold.holder.orderID},
              {"shipmentID", hold.holder.shipmentID},
              {"locationCode", hold.locationCode},
              {"quantity", hold.pending}};
    hold.product.putInto(item);
    items.push_back(std::move(item));
  }
  Json json{{"totalCount", holds.size()}, {"page", page}, {"perPage", perPage}};
  if (page > 1) json["prevPage"] = page - 1;
  if (!order.empty()) json["sortBy"] = order;
  json["sortAscending"] = true;
  json["pendingItems"] = std::move(items);
  return answer(json);
}

Answer release(Context& context, std::int64_t tenant) {
  State& state = context.state;
  return answer(success(releasePending(tenant, state.stock, state.holds, state.clock->wallNow())));
}

Answer postReleaseAll(Context& context) { return release(context, 0); }

Answer postReleaseTenant(Context& context) {
  const auto tenant = pathNumber(context, "tenantID");
  if (!tenant || *tenant < 1) {
    return validationError({{"tenantID", "expected the number of a tenant"}});
  }
  return release(context, *tenant);
}

Answer deletePendingItem(Context& context) {
  State& state = context.state;
  const auto id = pathNumber(context, "pendingItemID");
  if (!id || !dropPending(*id, state.stock, state.holds, state.clock->wallNow())) {
    return notFound("pending item " + context.values.at("pendingItemID"));
  }
  return answer({{"deleted", true}});
}

constexpr Route kRoutes[] = {
    {"GET", "/api/commerce/inventory/v1/pendingItem", getPendingItems},
    {"POST", "/api/commerce/inventory/v1/pendingItem/release", postReleaseAll},
    {"POST", "/api/commerce/inventory/v1/pendingItem/release/{tenantID}", postReleaseTenant},
    {"DELETE", "/api/commerce/inventory/v1/pendingItem/{pendingItemID}", deletePendingItem},
};

}  // namespace

std::span<const Route> pendingItemRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
