#include <gtest/gtest.h>

#include "auth/renewed.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"
#include "unit/auth/call_context.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::callOf;
using testing::ManualClock;

TEST(RemainingTime, IsOneThatCanBeWaitedFor) {
  ManualClock clock;
  EXPECT_EQ(remainingOf(callOf(clock, seconds{3})), seconds{3});
  EXPECT_EQ(remainingOf(callOf(clock, seconds{-3})), seconds{0});
  const CallContext context = callOf(clock);
  const CallContext never{context.operation, Clock::TimePoint::max(), context.stop, clock};
  EXPECT_EQ(remainingOf(never), std::chrono::hours{24 * 365});
}

TEST(TimeToFetch, IsThereUpToTheLastFifthOfASecond) {
  ManualClock clock;
  EXPECT_TRUE(hasTimeToFetch(callOf(clock, milliseconds{200})));
  EXPECT_FALSE(hasTimeToFetch(callOf(clock, milliseconds{199})));
}

}  // namespace
}  // namespace kibo::inventory::detail
