// Stock is dealt out to the tags anew, by their percentages.
#include <utility>

#include "emulator/answers.hpp"
#include "emulator/enqueue.hpp"
#include "emulator/redistribution.hpp"

namespace kibo::inventory::testing::detail {
namespace {

/// A job for each location, with the percentages that hold when it ends.
Answer postRedistribute(Context& context) {
  State& state = context.state;
  Json jobs = Json::array();
  for (const Location& location : std::as_const(state.stock).locations()) {
    NewJob work{.type = "REDISTRIBUTE",
                .locationCode = location.code(),
                .itemCount = location.records().size()};
    work.effect = [&state, code = location.code()](Clock::WallTimePoint finished) {
      redistribute(*state.stock.find(code), sharesOf(state.tags), finished);
      return JobMessages{};
    };
    jobs.push_back(printJob(enqueue(context, std::move(work)), context.now));
  }
  return answer(jobs);
}

constexpr Route kRoutes[] = {
    {"POST", "/api/commerce/inventory/v5|v1/inventory/redistribute", postRedistribute},
};

}  // namespace

std::span<const Route> redistributionRoutes() noexcept { return kRoutes; }

}  // namespace kibo::inventory::testing::detail
