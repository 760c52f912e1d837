// What happened to the items of orders, an entry each.
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "emulator/answers.hpp"
#include "emulator/dates.hpp"
#include "emulator/paging.hpp"
#include "emulator/state.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr FieldRule kLogIdentifier[] = {
    {"orderID", Kind::id}, {"orderItemID", Kind::id},  {"shipmentID", Kind::id},
    {"upc", Kind::text},   {"partNumber", Kind::text},
};

constexpr std::string_view kLogTypes[] = {"ALLOCATE", "DEALLOCATE", "FULFILL", "PICK"};

/// An event and where it stands in the history.
struct LogRow {
  const HoldEvent* event;
  std::int64_t position;
};

using LogKey = std::pair<std::int64_t, std::string_view>;

/// By what the log can be sorted. What is the same for all rows leaves them in their order.
struct LogOrder {
  std::string_view word;
  LogKey (*key)(const LogRow& row);
};

constexpr LogOrder kLogOrders[] = {
    {"ORDER_ID",
     [](const LogRow& row) -> LogKey {
       return {row.event->holder.orderID, {}};
     }},
    {"ORDER_ITEM_ID",
     [](const LogRow& row) -> LogKey {
       return {row.event->holder.orderItemID, {}};
     }},
    {"INVENTORY_ID",
     [](const LogRow& row) -> LogKey {
       return {row.event->recordID, {}};
     }},
    {"TENANT_ID",
     [](const LogRow& row) -> LogKey {
       return {row.event->tenant, {}};
     }},
    {"LOCATION_ID",
     [](const LogRow& row) -> LogKey {
       return {0, row.event->locationCode};
     }},
    {"USER_ID",
     [](const LogRow& row) -> LogKey {
       return {row.event->userID.value_or(0), {}};
     }},
    {"QUANTITY",
     [](const LogRow& row) -> LogKey {
       return {row.event->quantity, {}};
     }},
    {"TYPE",
     [](const LogRow& row) -> LogKey {
       return {0, logWord(row.event->type)};
     }},
    {"RESOLVED", [](const LogRow&) -> LogKey { return {}; }},
    {"FIXED", [](const LogRow&) -> LogKey { return {}; }},
    {"DATE",
     [](const LogRow& row) -> LogKey {
       return {row.position, {}};
     }},
    {"SHIPMENT_ID",
     [](const LogRow& row) -> LogKey {
       return {row.event->holder.shipmentID, {}};
     }},
};
constexpr auto kLogOrderWords = [] {
  std::array<std::string_view, std::size(kLogOrders)> words{};
  std::ranges::transform(kLogOrders, words.begin(), &LogOrder::word);
  return words;
}();

constexpr FieldRule kLogRules[] = {
    {"identifiers", Kind::records, kLogIdentifier},
    {"limit", Kind::positive},
    {"orderBy", Kind::word, {}, kLogOrderWords},
    {"sortAscending", Kind::boolean},
    {"type", Kind::word, {}, kLogTypes},
    {"locationCode", Kind::text},
    {"userID", Kind::id},
    {"pageNum", Kind::positive},
    {"pageSize", Kind::positive},
    {"sortBy", Kind::text},
};

bool fits(const HoldEvent& event, const Json& identifier) {
  const auto same = [&](std::string_view name, std::int64_t value) {
    return optionalValue<std::int64_t>(identifier, name).value_or(value) == value;
  };
  const Product product = Product::of(identifier);
  return same("orderID", event.holder.orderID) && same("orderItemID", event.holder.orderItemID) &&
         same("shipmentID", event.holder.shipmentID) &&
         (!product.identifiable() || event.product.matches(product));
}

std::vector<LogRow> selectLog(const std::vector<HoldEvent>& events, const Json& body) {
  const Json identifiers = valueOr(body, "identifiers", Json::array());
  const auto type = valueOr(body, "type", std::string{});
  const auto locationCode = valueOr(body, "locationCode", std::string{});
  std::vector<LogRow> rows;
  for (const HoldEvent& event : events) {
    if (!type.empty() && logWord(event.type) != type) continue;
    if (!locationCode.empty() && event.locationCode != locationCode) continue;
    const bool wanted =
        identifiers.empty() || std::ranges::any_of(identifiers, [&](const Json& identifier) {
          return fits(event, identifier);
        });
    if (wanted) rows.push_back({&event, &event - events.data()});
  }
  return rows;
}

Json printLogRow(const HoldEvent& event) {
  Json json{{"orderID", event.holder.orderID},
            {"orderItemID", event.holder.orderItemID},
            {"shipmentID", event.holder.shipmentID},
            {"inventoryID", event.recordID},
            {"locationCode", event.locationCode},
            {"type", logWord(event.type)},
            {"quantity", event.quantity},
            {"date", formatDate(event.date)},
            {"resolved", true},
            {"fixed", false}};
  if (event.tenant != 0) json["tenantID"] = event.tenant;
  if (event.userID) json["userID"] = *event.userID;
  if (!event.product.upc.empty()) json["upc"] = event.product.upc;
  if (!event.product.partNumber.empty()) json["partNumber"] = event.product.partNumber;
  return json;
}

Answer postLog(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, kLogRules, body)) return std::move(*refusal);
  std::vector<LogRow> rows = selectLog(context.state.holds.events(), body);
  const auto* const order =
      std::ranges::find(kLogOrders, valueOr(body, "orderBy", std::string("DATE")), &LogOrder::word);
  const bool ascending = valueOr(body, "sortAscending", true);
  std::ranges::stable_sort(rows, [&](const LogRow& left, const LogRow& right) {
    return ascending ? order->key(left) < order->key(right) : order->key(right) < order->key(left);
  });
  rows.resize(std::min(rows.size(), valueOr(body, "limit", rows.size())));
  Json list = Json::array();
  for (const LogRow& row : rows) list.push_back(printLogRow(*row.event));
  return answer(pageOf(std::move(list), body));
}

constexpr Route kRoutes[] = {
    {"POST", "/api/commerce/inventory/v5|v1/inventory/getOrderItemLog", postLog},
};

}  // namespace

std::span<const Route> orderLogRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
