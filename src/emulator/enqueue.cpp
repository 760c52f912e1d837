#include "emulator/enqueue.hpp"

#include <utility>

namespace kibo::inventory::testing::detail {
namespace {

JobPace paceOf(const Context& context) {
  return {.now = context.now,
          .wallNow = context.state.clock->wallNow(),
          .pending = context.state.options.jobPending,
          .working = context.state.options.jobWorking};
}

}  // namespace

const Job& enqueue(Context& context, NewJob work) {
  return context.state.jobs.add(std::move(work), context.tenant, paceOf(context));
}

const Job& runAtOnce(Context& context, NewJob work) {
  return context.state.jobs.run(std::move(work), context.tenant, paceOf(context));
}

}  // namespace kibo::inventory::testing::detail
