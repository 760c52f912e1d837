#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <utility>

#include "kibo/inventory/testing/manual_clock.hpp"
#include "unit/runtime/governor_queue.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::seconds;
using ::testing::DoubleNear;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::ManualClock;

TEST(GatePause, NobodyPassesDuringAPauseAndTheCrowdIsSpreadOutAfterIt) {
  Gate gate = unlimited();
  Queue queue(gate, 5);
  gate.pauseUntil(queue.clock().now() + seconds{10});
  for (int i = 0; i < 5; ++i) queue.join();
  queue.run();
  EXPECT_THAT(queue.order(), ElementsAre(0, 1, 2, 3, 4));
  EXPECT_THAT(queue.times(),
              ElementsAre(DoubleNear(10, 1e-6), DoubleNear(10.1, 1e-6), DoubleNear(10.19, 1e-6),
                          DoubleNear(10.271, 1e-6), DoubleNear(10.3439, 1e-6)));
  ManualClock later;
  later.advance(seconds{11});
  for (int i = 0; i < 5; ++i) EXPECT_FALSE(pass(gate, later));
  EXPECT_EQ(later.waited(), seconds{0}) << "the gate is open again";
}

TEST(GatePause, WithALimitTheCrowdGoesOnAtItsRate) {
  Gate gate = limitedTo({.perMinute = 30, .burst = 2});
  Queue queue(gate, 3);
  gate.pauseUntil(queue.clock().now() + seconds{10});
  for (int i = 0; i < 3; ++i) queue.join();
  queue.run();
  EXPECT_THAT(queue.times(), ElementsAre(10, DoubleNear(10.1, 1e-6), 14));
}

TEST(GatePause, AShorterPauseDoesNotShortenALongerOne) {
  for (const auto& [first, second] : {std::pair{60, 10}, std::pair{10, 60}}) {
    Gate gate = unlimited();
    ManualClock clock;
    gate.pauseUntil(clock.now() + seconds{first});
    gate.pauseUntil(clock.now() + seconds{second});
    EXPECT_FALSE(pass(gate, clock));
    EXPECT_EQ(clock.waited(), seconds{60});
  }
}

TEST(GatePause, APauseThatTheCallMayNotWaitForEndsItAtOnce) {
  Gate gate = unlimited();
  ManualClock clock;
  gate.pauseUntil(clock.now() + seconds{60});
  const auto late = pass(gate, clock, seconds{60});
  ASSERT_TRUE(late);
  EXPECT_EQ(late->kind, ErrorKind::rateLimited);
  EXPECT_EQ(late->delivery, Delivery::notSent);
  EXPECT_EQ(late->retryAfter, seconds{60});
  EXPECT_EQ(late->stoppedBecause, "the pause lasts beyond the deadline");
  EXPECT_THAT(late->message, HasSubstr("429"));
  const auto tooLong = pass(gate, clock, hours{1}, milliseconds{59'999});
  ASSERT_TRUE(tooLong);
  EXPECT_EQ(tooLong->retryAfter, seconds{60});
  EXPECT_EQ(tooLong->stoppedBecause, "the pause is longer than the call may wait");
  EXPECT_EQ(clock.waited(), seconds{0});
  EXPECT_FALSE(pass(gate, clock, hours{1}, seconds{60}));
  EXPECT_EQ(clock.waited(), seconds{60});
}

TEST(GatePause, ALongerPauseEndsAtOnceThoseWhoMayNotWaitForIt) {
  Gate gate = unlimited();
  Queue queue(gate, 3);
  gate.pauseUntil(queue.clock().now() + seconds{60});
  queue.join();
  queue.join({}, seconds{90});
  queue.join();
  gate.pauseUntil(queue.clock().now() + seconds{120});
  const auto error = queue.outcomeOf(1);
  ASSERT_TRUE(error);
  EXPECT_EQ(error->retryAfter, milliseconds{120'100});
  queue.run();
  EXPECT_THAT(queue.order(), ElementsAre(0, 2));
  EXPECT_THAT(queue.times(), ElementsAre(120, DoubleNear(120.1, 1e-6)));
}

TEST(GatePause, AForkedProcessBeginsAnew) {
  Gate gate = unlimited();
  ManualClock clock;
  gate.pauseUntil(clock.now() + seconds{60});
  const pid_t child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) _exit(!pass(gate, clock) && clock.waited() == seconds{0} ? 0 : 1);
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
}

}  // namespace
}  // namespace kibo::inventory::detail
