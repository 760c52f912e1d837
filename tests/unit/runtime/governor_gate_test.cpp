#include "runtime/governor_gate.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "kibo/inventory/testing/manual_clock.hpp"
#include "unit/runtime/governor_queue.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::ManualClock;

TEST(Gate, WithoutALimitNobodyWaits) {
  Gate gate = unlimited();
  ManualClock clock;
  for (int i = 0; i < 1000; ++i) EXPECT_FALSE(pass(gate, clock));
  EXPECT_EQ(clock.waited(), seconds{0});
}

TEST(Gate, LetsThemThroughInTheOrderInWhichTheyCame) {
  Gate gate = limitedTo({.perMinute = 50});
  Queue queue(gate, 6);
  ASSERT_FALSE(pass(gate, queue.clock()));
  for (int i = 0; i < 6; ++i) queue.join();
  queue.run();
  EXPECT_THAT(queue.order(), ElementsAre(0, 1, 2, 3, 4, 5));
  EXPECT_THAT(queue.times(), ElementsAre(1.2, 2.4, 3.6, 4.8, 6, 7.2));
}

/// A clock whose first wait, though due, does not end before there is a second.
class LateClock final : public Clock {
 public:
  [[nodiscard]] TimePoint now() const noexcept override {
    const std::scoped_lock lock(mutex_);
    return now_;
  }
  [[nodiscard]] WallTimePoint wallNow() const noexcept override { return {}; }
  bool waitUntil(TimePoint time, const std::stop_token& stop) override {
    std::unique_lock lock(mutex_);
    ++waits_;
    moved_.notify_all();
    return moved_.wait(lock, stop, [&] { return waits_ > 1 && now_ >= time; });
  }

  void advance(seconds time) {
    const std::scoped_lock lock(mutex_);
    now_ += time;
  }
  int awaitWaits(int waits) {
    std::unique_lock lock(mutex_);
    moved_.wait_for(lock, seconds{10}, [&] { return waits_ >= waits; });
    return waits_;
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable_any moved_;
  int waits_ = 0;
  TimePoint now_{hours{1}};
};

TEST(Gate, ANewcomerDoesNotOvertakeOneThatIsDueButNotAwake) {
  Gate gate = limitedTo({.perMinute = 2, .burst = 2});
  LateClock clock;
  ASSERT_FALSE(pass(gate, clock));
  ASSERT_FALSE(pass(gate, clock));
  std::jthread first([&] { EXPECT_FALSE(pass(gate, clock)); });
  ASSERT_EQ(clock.awaitWaits(1), 1);
  clock.advance(seconds{61});  // now there is room for two
  std::jthread newcomer([&] { EXPECT_FALSE(pass(gate, clock)); });
  EXPECT_EQ(clock.awaitWaits(2), 2) << "it did not wait";
  (void)clock.waitUntil(clock.now(), {});  // lets the first go, should it wait still
}

TEST(Gate, ACancelledCallGivesItsTurnBack) {
  Gate gate = limitedTo({.perMinute = 1});
  Queue queue(gate, 4);
  ASSERT_FALSE(pass(gate, queue.clock()));
  std::stop_source first;
  std::stop_source third;
  queue.join(first.get_token());
  queue.join();
  queue.join(third.get_token());
  queue.join();
  first.request_stop();
  third.request_stop();
  for (const std::size_t number : {std::size_t{0}, std::size_t{2}}) {
    const auto error = queue.outcomeOf(number);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::cancelled);
    EXPECT_EQ(error->delivery, Delivery::notSent);
  }
  queue.run();
  EXPECT_THAT(queue.order(), ElementsAre(1, 3));
  EXPECT_THAT(queue.times(), ElementsAre(61, 122));
}

TEST(Gate, ATurnAfterTheDeadlineEndsTheCallAtOnce) {
  Gate gate = limitedTo({.perMinute = 1, .perHour = 2});
  ManualClock clock;
  ASSERT_FALSE(pass(gate, clock));
  const auto minute = pass(gate, clock, seconds{60});
  ASSERT_TRUE(minute);
  EXPECT_EQ(minute->kind, ErrorKind::rateLimited);
  EXPECT_EQ(minute->delivery, Delivery::notSent);
  EXPECT_EQ(minute->retryAfter, seconds{61});
  EXPECT_EQ(
      minute->message,
      "the limit of 1 request a minute (rateLimits.reads) leaves the next turn in 61 s, after "
      "the deadline of the call");
  EXPECT_EQ(minute->stoppedBecause, "its turn comes after the deadline");
  EXPECT_EQ(clock.waited(), seconds{0});

  ASSERT_FALSE(pass(gate, clock, seconds{62}));
  const auto hour = pass(gate, clock, minutes{50});
  ASSERT_TRUE(hour);
  EXPECT_EQ(hour->retryAfter, minutes{59});
  EXPECT_THAT(hour->message, HasSubstr("2 requests an hour"));
}

TEST(Gate, ThoseAheadCountForTheDeadline) {
  Gate gate = limitedTo({.perMinute = 1});
  Queue queue(gate, 1);
  ASSERT_FALSE(pass(gate, queue.clock()));
  queue.join();
  const auto error = pass(gate, queue.clock(), seconds{90});
  ASSERT_TRUE(error);
  EXPECT_EQ(error->retryAfter, seconds{122});
  queue.run();
  EXPECT_THAT(queue.times(), ElementsAre(61));
}

TEST(Gate, ATurnThatAPauseMadeTooLateEndsTheCallAsRateLimited) {
  Gate gate = limitedTo({.perMinute = 1});
  Queue queue(gate, 2);
  ASSERT_FALSE(pass(gate, queue.clock()));
  queue.join();
  queue.join({}, seconds{130});  // its turn would be at 122
  gate.pauseUntil(queue.clock().now() + seconds{200});
  queue.run();
  EXPECT_THAT(queue.order(), ElementsAre(0));
  const auto error = queue.outcomeOf(1);
  ASSERT_TRUE(error);
  EXPECT_EQ(error->kind, ErrorKind::rateLimited);
  EXPECT_EQ(error->delivery, Delivery::notSent);
}

TEST(Gate, AClockThatThrowsGivesTheTurnBack) {
  struct Broken final : Clock {
    [[nodiscard]] TimePoint now() const noexcept override { return TimePoint{hours{1}}; }
    [[nodiscard]] WallTimePoint wallNow() const noexcept override { return {}; }
    bool waitUntil(TimePoint, const std::stop_token&) override { throw std::bad_alloc(); }
  } broken;
  Gate gate = limitedTo({.perMinute = 1});
  ASSERT_FALSE(pass(gate, broken));
  EXPECT_THROW((void)pass(gate, broken), std::bad_alloc);
  ManualClock clock;  // begins at the same time
  EXPECT_FALSE(pass(gate, clock));
  EXPECT_EQ(clock.waited(), seconds{61});
}

}  // namespace
}  // namespace kibo::inventory::detail
