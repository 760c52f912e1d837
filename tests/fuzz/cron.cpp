#include <chrono>

#include "kibo/inventory/cron_expression.hpp"
#include "target.hpp"

namespace {

using std::chrono::sys_seconds;

constexpr std::size_t kTimes = 4;

/// From 1970 on, 17 days and a few hours apart: to the year 5030.
sys_seconds timeOf(std::size_t number) {
  return sys_seconds(std::chrono::seconds{number * 1'475'283});
}

}  // namespace

// A number that chooses the time to begin at, then the expression.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kibo::inventory;
  using testing::require;
  testing::Input input(data, size);
  const sys_seconds after = timeOf(input.number());
  const auto schedule = CronExpression::parse(input.rest());
  if (!schedule) {
    require(schedule.error().kind == ErrorKind::invalidRequest && !schedule.error().message.empty(),
            "what is wrong is said in words");
    return 0;
  }
  const auto times = schedule->next(after, kTimes);
  require(times.size() <= kTimes, "no more than asked for");
  sys_seconds before = after;
  for (const sys_seconds time : times) {
    require(time > before, "each time is later than the one before");
    const auto found = schedule->next(time - std::chrono::seconds{1}, 1);
    require(found.size() == 1 && found[0] == time, "a time is found from the second before it");
    before = time;
  }
  return 0;
}
