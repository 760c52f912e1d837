// What is held changes hands or is looked at: carts, shipments; and locations that get no more
// assignments of a product.
#include <algorithm>

#include "emulator/allocation_rules.hpp"
#include "emulator/answers.hpp"
#include "emulator/dates.hpp"
#include "emulator/item_messages.hpp"
#include "emulator/known_location.hpp"
#include "emulator/resources.hpp"

namespace kibo::inventory::testing::detail {
namespace {

/// The service answers so where the items of a request cannot be found.
Answer itemsError(const JobMessages& messages) {
  const Json body{{"error", "Internal Server Error"},
                  {"message", Json{{"success", false}, {"messages", messages}, {"numResults", 0}}}};
  Answer refusal = answer(body);
  refusal.status = 500;
  return refusal;
}

/// What a hold of the cart's item is to become.
struct Transition {
  std::string cartItemID;
  std::string locationCode;
  Holder holder;
};

std::vector<Transition> readTransitions(const Json& body) {
  std::vector<Transition> transitions;
  for (const Json& item : body.at("items")) {
    const auto orderItemID = item.at("orderItemID").get<std::int64_t>();
    transitions.push_back({.cartItemID = item.at("cartItemID").get<std::string>(),
                           .locationCode = valueOr(item, "locationCode",
                                                   valueOr(body, "locationCode", std::string{})),
                           .holder = {.orderID = body.at("orderID").get<std::int64_t>(),
                                      .orderItemID = valueOr(item, "transitionItemID", orderItemID),
                                      .shipmentID = item.at("shipmentID").get<std::int64_t>()}});
  }
  return transitions;
}

Answer postTransitionCart(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, transitionCartRules(), body)) {
    return std::move(*refusal);
  }
  const auto cartID = body.at("cartID").get<std::string>();
  const std::vector<Transition> transitions = readTransitions(body);
  const auto concerns = [&](const Transition& transition, const auto& entry) {
    return entry.holder.cartID == cartID && entry.holder.cartItemID == transition.cartItemID &&
           (transition.locationCode.empty() || transition.locationCode == entry.locationCode);
  };
  HoldBook& book = context.state.holds;
  JobMessages problems;
  for (std::size_t i = 0; i < transitions.size(); ++i) {
    const bool held = std::ranges::any_of(
        book.holds(), [&](const Hold& hold) { return concerns(transitions[i], hold); });
    if (!held) {
      problems.push_back(itemMessage(
          i, "nothing is held for item " + transitions[i].cartItemID + " of cart " + cartID));
    }
  }
  if (!problems.empty()) return itemsError(problems);
  for (const Transition& transition : transitions) {
    // What happened before is the order's history from now on.
    for (HoldEvent& event : book.events()) {
      if (concerns(transition, event)) event.holder = transition.holder;
    }
    for (Hold& hold : book.holds()) {
      if (concerns(transition, hold)) hold.holder = transition.holder;
    }
  }
  return answer(success(transitions.size()));
}

Answer postBlockAssignment(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, blockAssignmentRules(), body)) {
    return std::move(*refusal);
  }
  const auto code = body.at("locationCode").get<std::string>();
  if (auto refusal = refuseUnknownLocation(context.state, code)) return std::move(*refusal);
  Location* location = context.state.stock.find(code);
  const Json& items = body.at("items");
  JobMessages problems;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Product product = Product::of(items[i]);
    if (location->find(product) == nullptr) problems.push_back(unknownItem(i, product, code));
  }
  if (!problems.empty()) return itemsError(problems);
  for (const Json& item : items) {
    StockRecord& record = *location->find(Product::of(item));
    record.fields["blockAssignment"] = item.at("blockAssignment");
    record.changed = context.state.clock->wallNow();
  }
  return answer(success(items.size()));
}

const FutureStock* expectedStock(const Stock& stock, const Hold& hold) {
  const Location* location = stock.find(hold.locationCode);
  const StockRecord* record = location != nullptr ? location->find(hold.product) : nullptr;
  if (record == nullptr) return nullptr;
  const auto found = std::ranges::find(record->future, hold.futureID, &FutureStock::id);
  return found == record->future.end() ? nullptr : &*found;
}

/// A row for what is allocated, and one for what is pending.
void addRows(const Hold& hold, const Stock& stock, Json& rows) {
  const std::pair<std::string_view, std::int64_t> states[] = {{"ALLOCATED", hold.allocated},
                                                              {"PENDING", hold.pending}};
  for (const auto& [state, quantity] : states) {
    if (quantity == 0) continue;
    Json row{{"orderItemID", hold.holder.orderItemID}};
    if (!hold.product.upc.empty()) row["upc"] = hold.product.upc;
    row["state"] = state;
    row["quantity"] = quantity;
    if (hold.futureID != 0) {
      if (const FutureStock* future = expectedStock(stock, hold)) {
        row["futureDate"] = future->deliveryDate;
        if (!future->externalID.empty()) row["externalId"] = future->externalID;
      }
    }
    if (!hold.tags.empty()) row["tags"] = hold.tags;
    rows.push_back(std::move(row));
  }
}

Answer postShipmentAllocations(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, shipmentAllocationRules(), body)) {
    return std::move(*refusal);
  }
  Json shipments = Json::object();
  for (const Json& id : body.at("shipmentIDs")) {
    Json current = Json::array();
    Json future = Json::array();
    for (const Hold& hold : context.state.holds.holds()) {
      if (hold.holder.shipmentID != id.get<std::int64_t>()) continue;
      addRows(hold, context.state.stock, hold.futureID == 0 ? current : future);
    }
    shipments[id.dump()] = {{"currentAllocations", std::move(current)},
                            {"futureAllocations", std::move(future)}};
  }
  return answer({{"shipments", std::move(shipments)}});
}

constexpr Route kRoutes[] = {
    {"POST", "/api/commerce/inventory/v5|v1/inventory/transitionCart", postTransitionCart},
    {"POST", "/api/commerce/inventory/v5|v1/inventory/blockAssignment", postBlockAssignment},
    {"POST", "/api/commerce/inventory/v5|v1/inventory/shipmentInventoryAllocations",
     postShipmentAllocations},
};

}  // namespace

std::span<const Route> assignmentRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
