// The clean-up of records that have not changed for months.
#include "emulator/answers.hpp"
#include "emulator/deletion.hpp"
#include "emulator/enqueue.hpp"
#include "emulator/resources.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr std::int64_t kMostMonths = 1'200;

/// The job that deletes what has not changed for that long when it ends.
std::variant<std::int64_t, Answer> startCleanUp(Context& context) {
  const auto months = pathNumber(context, "months");
  if (!months || *months < 1 || *months > kMostMonths) {
    return validationError(
        {{"months", "expected an integer from 1 to " + std::to_string(kMostMonths)}});
  }
  NewJob work{.type = "DELETE"};
  work.effect = [&state = context.state,
                 months = static_cast<int>(*months)](Clock::WallTimePoint finished) {
    eraseUnchangedSince(monthsBefore(finished, months),
                        {state.stock, state.holds, state.binContents}, finished);
    return JobMessages{};
  };
  return enqueue(context, std::move(work)).id;
}

Answer deleteOldInventory(Context& context) {
  auto started = startCleanUp(context);
  if (auto* refusal = std::get_if<Answer>(&started)) return std::move(*refusal);
  return answer({{"jobID", std::get<std::int64_t>(started)}});
}

/// A job for each tenant; here is one stock for all of them.
Answer deleteAllOldInventory(Context& context) {
  auto started = startCleanUp(context);
  if (auto* refusal = std::get_if<Answer>(&started)) return std::move(*refusal);
  return answer(Json::array({Json{{"jobID", std::get<std::int64_t>(started)}}}));
}

constexpr Route kRoutes[] = {
    {"DELETE", "/api/commerce/inventory/v1/deleteOldInventory/{months}", deleteOldInventory},
    {"DELETE", "/api/commerce/inventory/v1/deleteOldInventory/allSilo/{months}",
     deleteAllOldInventory},
};

}  // namespace

std::span<const Route> oldInventoryRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
