#include "runtime/governor.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "api/catalogue.hpp"
#include "support/report.hpp"
#include "unit/runtime/call_fixture.hpp"
#include "unit/runtime/lockstep_clock.hpp"

namespace kibo::inventory {
namespace {

using detail::Governor;
using detail::RateClass;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::HasSubstr;
using testing::LockstepClock;
using ::testing::UnorderedElementsAre;
using Times = std::vector<Clock::TimePoint>;

/// When the requests of some callers are sent that do nothing else from now on to `end`.
Times sentBy(int callers, Governor& governor, RateClass rateClass,
             Clock::TimePoint::duration time) {
  LockstepClock clock(static_cast<std::size_t>(callers));
  const auto end = clock.now() + time;
  constexpr Operation operation{.id = "test"};
  std::mutex mutex;
  Times times;
  std::vector<std::jthread> threads;
  for (int i = 0; i < callers; ++i) {
    threads.emplace_back([&] {
      const CallContext context{
          .operation = operation, .deadline = end, .stop = {}, .clock = clock};
      while (!governor[rateClass].pass(context, seconds{60}, nullptr)) {
        const auto now = clock.now();  // has a lock of its own
        const std::scoped_lock lock(mutex);
        times.push_back(now);
      }
      clock.leave();
    });
  }
  threads.clear();
  std::ranges::sort(times);
  return times;
}

/// The most that any stretch of time so long holds.
std::ptrdiff_t mostWithin(const Times& times, Clock::TimePoint::duration length) {
  std::ptrdiff_t most = 0;
  for (auto first = times.begin(); first != times.end(); ++first) {
    most = std::max(most, std::lower_bound(first, times.end(), *first + length) - first);
  }
  return most;
}

TEST(Governor, KeepsTheRatesOfASandboxForTwoHoursWithEightCallers) {
  Governor governor(RateLimits::sandbox());
  const Times times = sentBy(8, governor, RateClass::stockChange, hours{2});
  EXPECT_EQ(mostWithin(times, minutes{1}), 50);
  EXPECT_EQ(mostWithin(times, hours{1}), 200);
  EXPECT_EQ(times.size(), 400U) << "and nothing is given away";
  testing::report("most stock changes of 8 callers in any 60 s, limited to 50",
                  static_cast<double>(mostWithin(times, minutes{1})), "requests");
  testing::report("most stock changes of 8 callers in any 60 min, limited to 200",
                  static_cast<double>(mostWithin(times, hours{1})), "requests");
}

TEST(Governor, ABurstDoesNotBreakTheMinute) {
  Governor governor({.reads = RateLimit{.perMinute = 50, .burst = 20}});
  const Times times = sentBy(8, governor, RateClass::read, minutes{30});
  EXPECT_EQ(mostWithin(times, minutes{1}), 50);
  EXPECT_EQ(mostWithin(times, seconds{1}), 20);
}

TEST(Governor, HasOneRateForStockChangesAndOneForTheRest) {
  std::vector<std::string_view> stockChanges;
  for (const auto& client : detail::catalogue()) {
    for (const detail::OperationRow* const row : client) {
      if (row->rateClass == RateClass::stockChange) stockChanges.push_back(row->operation.id);
    }
  }
  EXPECT_THAT(stockChanges, UnorderedElementsAre("adjust", "refresh", "smartAdjustInventory",
                                                 "smartRefreshInventory"));
}

TEST(PauseAfter429, IsAsLongAsTheServiceSaysWithinReason) {
  const RetryPolicy policy;
  const auto pause = [&](std::optional<milliseconds> told, milliseconds repeat = milliseconds{0}) {
    return detail::pauseAfter429(told, policy, {.repeat = true, .wait = repeat});
  };
  EXPECT_EQ(pause(seconds{60}), seconds{60});
  EXPECT_EQ(pause(hours{5}), hours{1});
  EXPECT_EQ(pause(seconds{0}), seconds{0});
  EXPECT_EQ(pause(std::nullopt), policy.initialBackoff);
  EXPECT_EQ(pause(seconds{1}, seconds{3}), seconds{3});
  EXPECT_EQ(pause(hours{5}, hours{5}), hours{5});
}

struct RateOfCalls : CallFixture {
  static Result<HttpResponse> tooMany(std::string after) {
    return status(429, {{.name = "Retry-After", .value = std::move(after)}});
  }
  const CallOptions once{.retry = RetryPolicy{.maxAttempts = 1}};
};

TEST_F(RateOfCalls, ACallWaitsAPauseOnce) {
  answers = {tooMany("20"), ok(R"({"jobID":7})")};
  EXPECT_TRUE(adjust());
  EXPECT_EQ(clock->waited(), seconds{20});
}

TEST_F(RateOfCalls, APauseHoldsTheOtherClientsOfTheConfigurationButNotTheOtherClass) {
  answers = {tooMany("20"), ok("[]"), ok(R"({"jobID":7})")};
  const Configuration configuration(settings);
  EXPECT_FALSE(InventoryApi(configuration).adjust({.locationCode = "L"}, once));
  EXPECT_TRUE(JobApi(configuration).getJobs());
  EXPECT_EQ(clock->waited(), seconds{0});
  EXPECT_TRUE(InventoryApi(configuration).refresh({.locationCode = "L"}, once));
  EXPECT_EQ(clock->waited(), seconds{20});
  EXPECT_EQ(sends(), 3U);
}

TEST_F(RateOfCalls, ACallThatMayNotWaitForThePauseOfAnotherSendsNothing) {
  answers = {tooMany("1800")};
  const InventoryApi api = inventory();
  const auto refused = api.adjust({.locationCode = "L"});
  EXPECT_EQ(refused.error().stoppedBecause, "the service asked for a longer wait than allowed");
  const auto other = api.adjust({.locationCode = "L"}, {.timeout = hours{1}});
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().kind, ErrorKind::rateLimited);
  EXPECT_EQ(other.error().delivery, Delivery::notSent);
  EXPECT_EQ(other.error().attempts, 0);
  EXPECT_EQ(other.error().retryAfter, seconds{1800});
  EXPECT_EQ(other.error().operation, "adjust");
  EXPECT_EQ(other.error().stoppedBecause, "the pause is longer than the call may wait");
  EXPECT_EQ(clock->waited(), seconds{0});
  EXPECT_EQ(sends(), 1U);
}

TEST_F(RateOfCalls, ARepeatTakesATurnToo) {
  settings.rateLimits.stockChanges = {.perMinute = 2};
  answers = {status(503), ok(R"({"jobID":7})")};
  EXPECT_TRUE(refresh({.timeout = minutes{5}}));
  EXPECT_EQ(clock->waited(), seconds{30});
}

TEST_F(RateOfCalls, ARepeatWithoutATurnSaysWhatTheFirstAttemptMayHaveDone) {
  settings.rateLimits.stockChanges = {.perMinute = 2};
  answers = {status(503)};
  const auto result = refresh({.timeout = seconds{20}});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::rateLimited);
  EXPECT_EQ(result.error().delivery, Delivery::unknown);
  EXPECT_EQ(result.error().attempts, 1);
  EXPECT_THAT(result.error().describe(), HasSubstr("2 requests a minute"));
}

/// Calls `during` in the middle of the first wait that is longer than `longest`.
struct InterruptedClock final : Clock {
  InterruptedClock(seconds above, std::function<void()> what)
      : longest(above), during(std::move(what)) {}
  [[nodiscard]] TimePoint now() const noexcept override { return manual.now(); }
  [[nodiscard]] WallTimePoint wallNow() const noexcept override { return manual.wallNow(); }
  bool waitUntil(TimePoint time, const std::stop_token& stop) override {
    if (during && time - now() > longest) std::exchange(during, nullptr)();
    return manual.waitUntil(time, stop);
  }

  const seconds longest;
  std::function<void()> during;
  ManualClock manual;
};

TEST_F(RateOfCalls, AChangeThatIsSupersededWhileItWaitsForItsTurnIsNotRepeated) {
  settings.rateLimits.stockChanges = {.perMinute = 2};
  std::optional<InventoryApi> api;
  settings.clock = std::make_shared<InterruptedClock>(seconds{20}, [&] {
    const auto newer = api->refresh({.locationCode = "L"}, {.timeout = milliseconds{1}});
    EXPECT_EQ(newer.error().kind, ErrorKind::rateLimited);
  });
  api.emplace(Configuration(settings));
  answers = {status(503)};
  const auto older = api->refresh({.locationCode = "L"}, {.timeout = minutes{5}});
  ASSERT_FALSE(older);
  EXPECT_EQ(older.error().status, 503);
  EXPECT_EQ(older.error().attempts, 1);
  EXPECT_THAT(older.error().stoppedBecause, HasSubstr("newer"));
  EXPECT_EQ(sends(), 1U);
}

}  // namespace
}  // namespace kibo::inventory
