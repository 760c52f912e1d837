// Changes of stock: adjust and refresh, as jobs and, for a few items, at once.
#include "emulator/answers.hpp"
#include "emulator/enqueue.hpp"
#include "emulator/known_location.hpp"
#include "emulator/request_rules.hpp"
#include "emulator/state.hpp"
#include "emulator/stock_change.hpp"
#include "emulator/validation.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::size_t kMostSynchronousItems = 25;

struct ChangeOperation {
  ChangeKind kind;
  std::string_view type;
  std::size_t mostItems;
  std::span<const FieldRule> (*rules)() noexcept;
  std::uint64_t EmulatorCounts::*accepted;
};

constexpr ChangeOperation kAdjust{ChangeKind::adjust, "ADJUST", 1'000, adjustRules,
                                  &EmulatorCounts::adjustsAccepted};
constexpr ChangeOperation kRefresh{ChangeKind::refresh, "REFRESH", 12'000, refreshRules,
                                   &EmulatorCounts::refreshesAccepted};

/// Reads and checks the request. Returns the refusal, if there is one.
std::optional<Answer> readChange(Context& context, const ChangeOperation& operation, Json& body) {
  if (auto refusal = context.state.changeLimit.refuse(context.now)) {
    ++context.state.counts.changesLimited;
    return refusal;
  }
  if (auto refusal = readBody(context.request.body, operation.rules(), body)) return refusal;
  const std::size_t items = body.at("items").size();
  if (items == 0 || items > operation.mostItems) {
    return validationError({{"items", "expected 1 to " + std::to_string(operation.mostItems) +
                                          " items, got " + std::to_string(items)}});
  }
  return refuseUnknownLocation(context.state,
                               body.at("locationCode").get_ref<const std::string&>());
}

StockChange changeOf(Json& body, ChangeKind kind) {
  return {.kind = kind,
          .locationCode = body.at("locationCode").get<std::string>(),
          .items = std::move(body.at("items"))};
}

const Job& enqueueChange(Context& context, const ChangeOperation& operation, Json& body) {
  State& state = context.state;
  ++(state.counts.*operation.accepted);
  StockChange change = changeOf(body, operation.kind);
  NewJob job{.type = std::string(operation.type),
             .locationCode = change.locationCode,
             .itemCount = change.items.size(),
             .owner = optionalValue<std::int64_t>(body, "userID")};
  job.effect = [&stock = state.stock, change = std::move(change)](Clock::WallTimePoint finished) {
    return apply(change, stock, finished);
  };
  return enqueue(context, std::move(job));
}

template <const ChangeOperation& operation>
Answer postChange(Context& context) {
  Json body;
  if (auto refusal = readChange(context, operation, body)) return std::move(*refusal);
  return answer({{"jobID", enqueueChange(context, operation, body).id}});
}

template <const ChangeOperation& operation>
Answer postSmartChange(Context& context) {
  Json body;
  if (auto refusal = readChange(context, operation, body)) return std::move(*refusal);
  if (body.at("items").size() > kMostSynchronousItems) {
    const Job& job = enqueueChange(context, operation, body);
    return answer({{"method", "async"}, {"jobID", std::to_string(job.id)}});
  }
  State& state = context.state;
  const auto messages = apply(changeOf(body, operation.kind), state.stock, state.clock->wallNow());
  if (!messages.empty()) {
    std::vector<Problem> problems;
    problems.reserve(messages.size());
    for (const std::string& message : messages) problems.push_back({"items", message});
    return platformError(404, error_code::itemNotFound, messages.front(), problems);
  }
  ++(state.counts.*operation.accepted);
  return answer({{"method", "sync"}, {"jobID", nullptr}});
}

constexpr Route kRoutes[] = {
    {"POST", "/api/commerce/inventory/v5|v1/inventory/adjust", postChange<kAdjust>},
    {"POST", "/api/commerce/inventory/v5|v1/inventory/refresh", postChange<kRefresh>},
    {"POST", "/api/commerce/inventory/v5|v1/inventory/smart-adjust", postSmartChange<kAdjust>},
    {"POST", "/api/commerce/inventory/v5|v1/inventory/smart-refresh", postSmartChange<kRefresh>},
};

}  // namespace

std::span<const Route> changeRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
