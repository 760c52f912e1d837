// Expected stock: when it comes.
#include <algorithm>
#include <utility>

#include "emulator/answers.hpp"
#include "emulator/dates.hpp"
#include "emulator/enqueue.hpp"
#include "emulator/resources.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr FieldRule kAdjustDateRules[] = {
    {"futureDate", Kind::date, {}, {}, true},
    {"locationCode", Kind::text},
    {"userID", Kind::id},
    {"pageNum", Kind::integer},
    {"pageSize", Kind::integer},
    {"sortBy", Kind::text},
};

struct Expected {
  StockRecord* record = nullptr;
  FutureStock* future = nullptr;
  std::string locationCode{};
};

Expected find(Stock& stock, std::int64_t id, const std::string& locationCode) {
  for (Location& location : stock.locations()) {
    if (!locationCode.empty() && location.code() != locationCode) continue;
    for (StockRecord& record : location.records()) {
      const auto found = std::ranges::find(record.future, id, &FutureStock::id);
      if (found != record.future.end()) return {&record, &*found, location.code()};
    }
  }
  return {};
}

std::string unknownFuture(const std::string& id) { return "There is no future inventory " + id; }

Answer putFutureDate(Context& context) {
  Json body;
  if (auto refusal = readBody(context.request.body, kAdjustDateRules, body)) {
    return std::move(*refusal);
  }
  const std::string& idText = context.values.at("futureInventoryID");
  const auto id = pathNumber(context, "futureInventoryID");
  const auto code = valueOr(body, "locationCode", std::string{});
  State& state = context.state;
  const Expected expected = id ? find(state.stock, *id, code) : Expected{};
  if (expected.future == nullptr) {
    return inventoryError(404, "Not Found", unknownFuture(idText));
  }
  NewJob work{.type = "ADJUST",
              .locationCode = expected.locationCode,
              .itemCount = 1,
              .owner = optionalValue<std::int64_t>(body, "userID")};
  work.effect = [&state, id = *id, code = expected.locationCode,
                 date = body.at("futureDate").get<std::string>()](Clock::WallTimePoint finished) {
    const Expected found = find(state.stock, id, code);
    if (found.future == nullptr) return JobMessages{unknownFuture(std::to_string(id))};
    found.future->deliveryDate = date;
    found.future->due = parseDate(date).value();
    found.record->changed = finished;
    return JobMessages{};
  };
  return answer(printJob(enqueue(context, std::move(work)), context.now));
}

// The contract has the path without the service's prefix; it may work with it as well.
constexpr Route kRoutes[] = {
    {"PUT", "/api/adjustFutureDate/{futureInventoryID}", putFutureDate},
    {"PUT", "/api/commerce/inventory/adjustFutureDate/{futureInventoryID}", putFutureDate},
    {"PUT", "/api/commerce/inventory/v5|v1/adjustFutureDate/{futureInventoryID}", putFutureDate},
};

}  // namespace

std::span<const Route> futureRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
