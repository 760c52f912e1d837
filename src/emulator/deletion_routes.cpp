// Deletions of records and of expected stock.
#include <functional>
#include <map>
#include <set>
#include <utility>
#include <variant>

#include "emulator/answers.hpp"
#include "emulator/dates.hpp"
#include "emulator/deletion.hpp"
#include "emulator/deletion_rules.hpp"
#include "emulator/enqueue.hpp"
#include "emulator/known_location.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::size_t kMostItems = 1'000;

StockBooks booksOf(State& state) { return {state.stock, state.holds, state.binContents}; }

/// The locations that the request is about: those it names, or all.
std::optional<Answer> readLocations(State& state, const Json& body,
                                    std::vector<std::string>& codes) {
  if (!valueOr(body, "allLocations", false)) {
    codes = valueOr(body, "locationCodes", std::vector<std::string>{});
  }
  for (const std::string& code : codes) {
    if (auto refusal = refuseUnknownLocation(state, code)) return refusal;
  }
  if (codes.empty()) {
    for (const Location& location : state.stock.locations()) codes.push_back(location.code());
  }
  return std::nullopt;
}

/// One element a product; with `isExplicit`, with what was found of it.
Json printItems(State& state, const std::vector<FoundEntry>& found, bool isExplicit) {
  std::map<std::string, Json> items;
  for (const FoundEntry& entry : found) {
    Json& item = items[entry.product.describe()];
    if (item.is_null()) entry.product.putInto(item["itemIdentifier"]);
    if (!isExplicit) continue;
    item["inventoryIDs"].push_back(entry.inventoryID);
    item["locationIDs"].push_back(locationID(state, entry.locationCode));
    item["locationCodes"].push_back(entry.locationCode);
    item["auditIDs"] = Json::array();
  }
  Json list = Json::array();
  for (auto& [key, item] : items) list.push_back(std::move(item));
  return list;
}

using Totals = Json (*)(const std::vector<FoundEntry>& found);

/// Answers what the deletion finds now. Unless it is a dry run, a job for each location deletes
/// what it finds when it ends.
template <class Deletion>
Answer answerDeletion(Context& context, const Deletion& deletion, const Json& body, Totals totals) {
  State& state = context.state;
  std::vector<std::string> codes;
  if (auto refusal = readLocations(state, body, codes)) return std::move(*refusal);
  const bool dryRun = valueOr(body, "dryRun", false);
  std::vector<FoundEntry> found;
  std::size_t locations = 0;
  Json jobIDs = Json::array();
  for (const std::string& code : std::set(codes.begin(), codes.end())) {
    const std::vector<FoundEntry> here = deletion.find(*state.stock.find(code));
    if (here.empty()) continue;
    ++locations;
    found.insert(found.end(), here.begin(), here.end());
    if (dryRun) continue;
    NewJob work{.type = "DELETE", .locationCode = code, .itemCount = here.size()};
    work.effect = [&state, deletion, code](Clock::WallTimePoint finished) {
      deletion.erase(*state.stock.find(code), booksOf(state), finished);
      return JobMessages{};
    };
    jobIDs.push_back(enqueue(context, std::move(work)).id);
  }
  Json json{{"dryRun", dryRun},
            {"itemsDeleted", printItems(state, found, valueOr(body, "explicit", false))},
            {"jobIDs", std::move(jobIDs)},
            {"totalInventoryEntriesDeleted", found.size()},
            {"totalLocationsAffected", locations}};
  json.update(totals(found));
  return answer(json);
}

template <class Member>
std::size_t countDistinct(const std::vector<FoundEntry>& found, Member member) {
  std::set<std::string> values;
  for (const FoundEntry& entry : found) values.insert(std::invoke(member, entry));
  values.erase("");
  return values.size();
}

Json recordTotals(const std::vector<FoundEntry>& found) {
  const auto product = [](const FoundEntry& entry) { return entry.product.describe(); };
  return {{"totalProductsDeleted", countDistinct(found, product)},
          {"totalAuditsDeleted", 0},
          {"totalPickWavesDeleted", 0}};
}

Json futureTotals(const std::vector<FoundEntry>& found) {
  return {{"totalexternalIDsAffected", countDistinct(found, &FoundEntry::externalID)}};
}

Answer postDelete(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, deleteRules(), body)) {
    return std::move(*refusal);
  }
  auto pattern = readPattern(body);
  if (const auto* problem = std::get_if<Problem>(&pattern)) return validationError({*problem});
  auto& product = std::get<ProductPattern>(pattern);
  if (product.empty()) {
    return validationError({{"", "one of upc, partNumber and sku is required"}});
  }
  const RecordDeletion deletion{
      .items = {{.product = std::move(product), .tags = valueOr(body, "tags", Tags{})}}};
  return answerDeletion(context, deletion, body, recordTotals);
}

Answer postDeleteItems(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, deleteItemsRules(), body)) {
    return std::move(*refusal);
  }
  const Json& items = body.at("items");
  if (items.empty() || items.size() > kMostItems) {
    return validationError({{"items", "expected 1 to " + std::to_string(kMostItems) +
                                          " items, got " + std::to_string(items.size())}});
  }
  RecordDeletion deletion;
  for (std::size_t i = 0; i < items.size(); ++i) {
    RecordDeletion::Item item{.product = exactPattern(items[i]),
                              .tags = valueOr(items[i], "tags", Tags{})};
    if (item.product.empty()) {
      return validationError(
          {{"items[" + std::to_string(i) + "]", "one of upc, partNumber and sku is required"}});
    }
    item.tags.merge(valueOr(body, "tags", Tags{}));
    deletion.items.push_back(std::move(item));
  }
  return answerDeletion(context, deletion, body, recordTotals);
}

Answer postDeleteFuture(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, deleteFutureRules(), body)) {
    return std::move(*refusal);
  }
  auto pattern = readPattern(body);
  if (const auto* problem = std::get_if<Problem>(&pattern)) return validationError({*problem});
  const FutureDeletion deletion{
      .product = std::get<ProductPattern>(std::move(pattern)),
      .start = parseDate(body.at("futureStartDate").get<std::string>()).value(),
      .end = parseDate(body.at("futureEndDate").get<std::string>()).value(),
      .externalIDs = valueOr(body, "externalIDs", std::set<std::string>{})};
  return answerDeletion(context, deletion, body, futureTotals);
}

constexpr Route kRoutes[] = {
    {"POST", "/api/commerce/inventory/v5|v1/inventory/delete", postDelete},
    {"POST", "/api/commerce/inventory/v5|v1/inventory/deleteItems", postDeleteItems},
    {"POST", "/api/commerce/inventory/v5|v1/inventory/deleteFutureInventory", postDeleteFuture},
};

}  // namespace

std::span<const Route> deletionRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
