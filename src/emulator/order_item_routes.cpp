// What is held for the items of orders, and how that came about.
#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

#include "emulator/answers.hpp"
#include "emulator/dates.hpp"
#include "emulator/paging.hpp"
#include "emulator/state.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr FieldRule kInformationItem[] = {
    {"upc", Kind::text},     {"partNumber", Kind::text}, {"sku", Kind::text},
    {"lotCode", Kind::text}, {"condition", Kind::text},  {"serialNumber", Kind::text},
    {"tags", Kind::textMap}, {"date", Kind::text},
};

constexpr FieldRule kInformationRules[] = {
    {"orderID", Kind::id},        {"items", Kind::records, kInformationItem},
    {"locationCode", Kind::text}, {"userID", Kind::id},
    {"pageNum", Kind::positive},  {"pageSize", Kind::positive},
    {"sortBy", Kind::text},
};

/// The product as it stands at its location now.
void putStock(const HoldEvent& event, const Stock& stock, Json& json) {
  const Location* location = stock.find(event.locationCode);
  const StockRecord* record = location != nullptr ? location->find(event.product) : nullptr;
  if (record == nullptr) return;
  for (const std::string_view name : {"locationName", "floor", "safetyStock"}) {
    if (const Json* value = member(record->fields, name)) json[std::string(name)] = *value;
  }
  if (const Json* ltd = member(record->fields, "ltd")) json["ltd"] = ltd->dump();
  json["locationActive"] = true;
  json["onHand"] = record->quantities.onHand;
  json["allocated"] = record->quantities.allocated;
  json["available"] = record->quantities.available() - record->safetyStock;
}

Json printInformation(const std::vector<const HoldEvent*>& events, const State& state) {
  const HoldEvent& first = *events.front();
  Json json{{"orderID", first.holder.orderID},
            {"orderItemID", first.holder.orderItemID},
            {"locationCode", first.locationCode}};
  first.product.putInto(json);
  putStock(first, state.stock, json);
  std::int64_t pending = 0;
  for (const Hold& hold : state.holds.holds()) {
    const bool same = hold.holder == first.holder && hold.recordID == first.recordID;
    if (same) pending += hold.pending;
  }
  json["pendingQuantity"] = pending;
  std::array<std::int64_t, 3> counts{};
  Json list = Json::array();
  for (const HoldEvent* event : events) {
    ++counts[static_cast<std::size_t>(event->type)];
    list.push_back({{"date", formatDate(event->date)},
                    {"eventType", eventWord(event->type)},
                    {"quantity", event->quantity}});
  }
  json["allocates"] = counts[0];
  json["deallocates"] = counts[1];
  json["fulfills"] = counts[2];
  json["picks"] = 0;
  json["events"] = std::move(list);
  return json;
}

Answer postInformation(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, kInformationRules, body)) {
    return std::move(*refusal);
  }
  const auto orderID = optionalValue<std::int64_t>(body, "orderID");
  const auto locationCode = valueOr(body, "locationCode", std::string{});
  const Json items = valueOr(body, "items", Json::array());
  // An order's item may be at several locations, and in several shipments.
  std::map<std::pair<Holder, std::int64_t>, std::vector<const HoldEvent*>> groups;
  for (const HoldEvent& event : context.state.holds.events()) {
    if (orderID && event.holder.orderID != *orderID) continue;
    if (!locationCode.empty() && event.locationCode != locationCode) continue;
    const bool wanted = items.empty() || std::ranges::any_of(items, [&](const Json& item) {
                          return event.product.matches(Product::of(item));
                        });
    if (wanted) groups[{event.holder, event.recordID}].push_back(&event);
  }
  Json rows = Json::array();
  for (const auto& [key, events] : groups) rows.push_back(printInformation(events, context.state));
  return answer(pageOf(std::move(rows), body));
}

constexpr Route kRoutes[] = {
    {"POST", "/api/commerce/inventory/v5|v1/inventory/getOrderItemInformation", postInformation},
};

}  // namespace

std::span<const Route> orderItemRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
