// Stock as it stands: the query, in all its paths, and the aggregate.
#include <utility>

#include "emulator/answers.hpp"
#include "emulator/known_location.hpp"
#include "emulator/query_json.hpp"
#include "emulator/request_rules.hpp"
#include "emulator/state.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

Answer answerQuery(const Context& context, const Json& body, Items need) {
  const auto read = readQuery(body, need);
  if (const auto* problem = std::get_if<Problem>(&read)) return validationError({*problem});
  const auto& query = std::get<StockQuery>(read);
  if (!query.locationCode.empty()) {
    if (auto refusal = refuseUnknownLocation(context.state, query.locationCode)) {
      return std::move(*refusal);
    }
  }
  const RowDetail detail = readDetail(body);
  Json rows = Json::array();
  for (const StockRow& row : evaluate(context.state.stock, query)) {
    rows.push_back(printRow(row, detail, context.tenant));
  }
  return answer(rows);
}

Answer postQuery(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, queryRules(), body)) return std::move(*refusal);
  return answerQuery(context, body, Items::needed);
}

/// A parameter holds no record, so one text stands for it: each of `items` is a upc, and
/// `requestLocation` is a location code. Without items it answers for all products.
Answer getQuery(Context& context) {
  const Parameters parameters = queryParameters(context.request.target);
  Json body;
  if (auto refusal = readParameters(parameters, queryRules(), body)) return std::move(*refusal);
  const auto [first, last] = parameters.equal_range("items");
  for (auto item = first; item != last; ++item) body["items"].push_back({{"upc", item->second}});
  if (const auto location = parameters.find("requestLocation"); location != parameters.end()) {
    body["requestLocation"] = {{"locationCode", location->second}};
  }
  return answerQuery(context, body, Items::optional);
}

struct Sum {
  bool found = false;
  std::int64_t onHand = 0;
  std::int64_t available = 0;
  std::int64_t floor = 0;
};

Sum sumOf(const Stock& stock, const Product& product, const StockFilter& filter, const Tags& tags,
          const FutureWindow& window, std::string_view futureMode) {
  Sum sum;
  for (const Location& location : stock.locations()) {
    const StockRecord* record = location.find(product);
    const auto row = record != nullptr ? viewRecord(location, *record, filter, tags) : std::nullopt;
    if (!row) continue;
    sum.found = true;
    sum.floor += valueOr<std::int64_t>(record->fields, "floor", 0);
    if (futureMode != "futureOnly") {
      sum.onHand += row->quantities.onHand;
      sum.available += row->available;
    }
    if (futureMode.empty()) continue;
    for (const FutureStock& future : record->future) {
      if (!window.holds(future)) continue;
      sum.onHand += future.quantities.onHand;
      sum.available += future.quantities.available();
    }
  }
  return sum;
}

Answer postAggregate(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, aggregateRules(), body)) {
    return std::move(*refusal);
  }
  const StockFilter filter = readFilter(body);
  const auto futureMode = valueOr(body, "includeFutureInventory", std::string{});
  const FutureWindow window{
      .after = readDate(body, "futureStartDate"),
      .before = readDate(body, "futureEndDate"),
      .includeNegative = valueOr(body, "includeNegativeFutureInventory", false)};
  Json rows = Json::array();
  for (const Json& item : body.at("items")) {
    Tags tags = valueOr(item, "tags", Tags{});
    tags.merge(valueOr(body, "tags", Tags{}));
    const Sum sum = sumOf(context.state.stock, Product::of(item), filter, tags, window, futureMode);
    if (!sum.found) continue;
    Json row = Json::object();
    if (context.tenant != 0) row["tenantID"] = context.tenant;
    row["onHand"] = sum.onHand;
    row["available"] = sum.available;
    for (const std::string_view name : {"partNumber", "upc", "sku"}) {
      if (const Json* value = member(item, name)) row[std::string(name)] = *value;
    }
    row["floor"] = sum.floor;
    if (!tags.empty()) row["tags"] = tags;
    rows.push_back(std::move(row));
  }
  return answer(rows);
}

constexpr Route kRoutes[] = {
    {"POST", "/api/commerce/inventory/v5|v1/inventory", postQuery},
    {"GET", "/api/commerce/inventory/v5|v1/inventory", getQuery},
    {"POST", "/api/commerce/realtime-inventory/v5/inventory", postQuery},
    {"POST", "/api/commerce/inventory/v5|v1/inventory/aggregate", postAggregate},
};

}  // namespace

std::span<const Route> queryRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
