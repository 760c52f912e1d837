// Stock for orders: allocate, deallocate, fulfill.
#include <algorithm>

#include "emulator/allocation.hpp"
#include "emulator/allocation_rules.hpp"
#include "emulator/answers.hpp"
#include "emulator/dates.hpp"
#include "emulator/enqueue.hpp"
#include "emulator/known_location.hpp"

namespace kibo::inventory::testing::detail {
namespace {

struct AllocationOperation {
  AllocationKind kind;
  std::string_view jobType;
};

constexpr AllocationOperation kAllocate{AllocationKind::allocate, "ALLOCATE"};
constexpr AllocationOperation kDeallocate{AllocationKind::deallocate, "DEALLOCATE"};
constexpr AllocationOperation kFulfill{AllocationKind::fulfill, "FULFILL"};

AllocationItem readItem(const Json& item, const Json& body) {
  AllocationItem read{
      .holder = {.orderID = item.at("orderID").get<std::int64_t>(),
                 .orderItemID = item.at("orderItemID").get<std::int64_t>(),
                 .shipmentID = item.at("shipmentID").get<std::int64_t>(),
                 .cartID = valueOr(item, "cartID", std::string{}),
                 .cartItemID = valueOr(item, "cartItemID", std::string{})},
      .locationCode = valueOr(item, "locationCode", valueOr(body, "locationCode", std::string{})),
      .product = Product::of(item),
      .quantity = item.at("quantity").get<std::int64_t>(),
      .tags = valueOr(item, "tags", Tags{}),
      .blockAssignment = optionalValue<bool>(item, "blockAssignment")};
  if (const auto date = optionalValue<std::string>(item, "futureDate")) {
    read.futureDate = parseDate(*date);
  }
  return read;
}

std::vector<Problem> problemsOf(const Allocation& allocation) {
  std::vector<Problem> problems;
  if (allocation.items.empty()) problems.push_back({"items", "expected at least one item"});
  for (std::size_t i = 0; i < allocation.items.size(); ++i) {
    const AllocationItem& item = allocation.items[i];
    const std::string path = "items[" + std::to_string(i) + "].";
    if (item.locationCode.empty()) {
      problems.push_back({path + "locationCode", "is required here or for the whole request"});
    }
    if (allocation.kind != AllocationKind::deallocate && item.blockAssignment.value_or(false)) {
      problems.push_back({path + "blockAssignment", "is allowed when deallocating only"});
    }
  }
  return problems;
}

std::optional<Answer> readAllocation(const Context& context, AllocationKind kind, Json& body,
                                     Allocation& allocation) {
  if (auto refusal = readBody(context.request.body, allocationRules(), body)) return refusal;
  allocation = {.kind = kind,
                .decrementOnHand = valueOr(body, "decrementOnHandOnDeallocate", false),
                .tenant = context.tenant,
                .userID = optionalValue<std::int64_t>(body, "userID")};
  for (const Json& item : body.at("items")) allocation.items.push_back(readItem(item, body));
  if (const auto problems = problemsOf(allocation); !problems.empty()) {
    return validationError(problems);
  }
  for (const AllocationItem& item : allocation.items) {
    if (auto refusal = refuseUnknownLocation(context.state, item.locationCode)) return refusal;
  }
  return std::nullopt;
}

/// The location that all items are at; empty when there are several.
std::string commonLocation(const Allocation& allocation) {
  const std::string& first = allocation.items.front().locationCode;
  const bool same = std::ranges::all_of(
      allocation.items, [&](const AllocationItem& item) { return item.locationCode == first; });
  return same ? first : std::string{};
}

template <const AllocationOperation& operation>
Answer postAllocation(Context& context) {
  Json body;
  Allocation allocation;
  if (auto refusal = readAllocation(context, operation.kind, body, allocation)) {
    return std::move(*refusal);
  }
  NewJob work{.type = std::string(operation.jobType),
              .locationCode = commonLocation(allocation),
              .itemCount = allocation.items.size(),
              .owner = allocation.userID};
  work.effect = [&state = context.state,
                 allocation = std::move(allocation)](Clock::WallTimePoint finished) {
    return apply(allocation, state.stock, state.holds, finished);
  };
  const bool atOnce = valueOr(body, "runSynchronous", false);
  const Job& job = (atOnce ? runAtOnce : enqueue)(context, std::move(work));
  Json json = printJob(job, context.now);
  // Some sources promise a BaseResponse: one that says that the request was taken.
  if (!json.contains("success")) {
    json["success"] = true;
    json["messages"] = Json::array();
    json["numResults"] = job.work.itemCount;
  }
  return answer(json);
}

constexpr Route kRoutes[] = {
    {"POST", "/api/commerce/inventory/v5|v1/inventory/allocate", postAllocation<kAllocate>},
    {"POST", "/api/commerce/inventory/v5|v1/inventory/deallocate", postAllocation<kDeallocate>},
    {"POST", "/api/commerce/inventory/v5|v1/inventory/fulfill", postAllocation<kFulfill>},
};

}  // namespace

std::span<const Route> allocationRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
