#include "runtime/governor_gate.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include "kibo/inventory/testing/manual_clock.hpp"
#include "unit/runtime/lockstep_clock.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::DoubleNear;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::LockstepClock;
using testing::ManualClock;

constexpr Operation kOperation{.id = "test"};

Gate limitedTo(const RateLimit& limit) { return Gate(windowsOf(limit, "reads")); }
Gate unlimited() { return Gate({}); }

std::optional<Error> pass(Gate& gate, Clock& clock, Clock::TimePoint::duration timeout = hours{9},
                          milliseconds longestPause = hours{9}, std::stop_token stop = {}) {
  return gate.pass({.operation = kOperation,
                    .deadline = clock.now() + timeout,
                    .stop = std::move(stop),
                    .clock = clock},
                   longestPause, nullptr);
}

/// Threads that queue before a gate in a known order while the time stands still.
class Queue {
 public:
  /// The test itself is one of the threads of the clock, so that time waits for it.
  Queue(Gate& gate, std::size_t callers) : gate_(gate), clock_(callers + 1) {}
  ~Queue() {
    if (!running_) clock_.leave();
  }
  Queue(const Queue&) = delete;
  Queue& operator=(const Queue&) = delete;

  void join(std::stop_token stop = {}, Clock::TimePoint::duration timeout = hours{9}) {
    const std::size_t number = results_.size();
    Outcome& outcome = *results_.emplace_back(std::make_unique<Outcome>());
    threads_.emplace_back([this, number, &outcome, stop, timeout] {
      outcome.error = pass(gate_, clock_, timeout, hours{9}, stop);
      if (!outcome.error) {
        const std::scoped_lock lock(mutex_);
        order_.push_back(number);
        times_.push_back(std::chrono::duration<double>(clock_.now() - start_).count());
      }
      clock_.leave();
    });
    EXPECT_TRUE(clock_.awaitWaiting(++waiting_));
  }
  /// The error of one that ends while the others go on waiting.
  std::optional<Error> outcomeOf(std::size_t number) {
    threads_[number].join();
    --waiting_;
    return results_[number]->error;
  }
  /// Lets time run until all have passed.
  void run() {
    running_ = true;
    clock_.leave();
    for (auto& thread : threads_) {
      if (thread.joinable()) thread.join();
    }
  }

  LockstepClock& clock() { return clock_; }
  const std::vector<std::size_t>& order() const { return order_; }
  const std::vector<double>& times() const { return times_; }

 private:
  struct Outcome {
    std::optional<Error> error;
  };

  Gate& gate_;
  LockstepClock clock_;
  const Clock::TimePoint start_ = clock_.now();
  std::mutex mutex_;
  std::vector<std::size_t> order_;
  std::vector<double> times_;
  std::vector<std::unique_ptr<Outcome>> results_;
  std::size_t waiting_ = 0;
  bool running_ = false;
  std::vector<std::jthread> threads_;
};

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
  clock.advance(seconds{60});  // now there is room for two
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
  EXPECT_THAT(queue.times(), ElementsAre(60, 120));
}

TEST(Gate, ATurnAfterTheDeadlineEndsTheCallAtOnce) {
  Gate gate = limitedTo({.perMinute = 1, .perHour = 2});
  ManualClock clock;
  ASSERT_FALSE(pass(gate, clock));
  const auto minute = pass(gate, clock, seconds{60});
  ASSERT_TRUE(minute);
  EXPECT_EQ(minute->kind, ErrorKind::rateLimited);
  EXPECT_EQ(minute->delivery, Delivery::notSent);
  EXPECT_EQ(minute->retryAfter, seconds{60});
  EXPECT_EQ(
      minute->message,
      "the limit of 1 request a minute (rateLimits.reads) leaves the next turn in 60 s, after "
      "the deadline of the call");
  EXPECT_EQ(minute->stoppedBecause, "its turn comes after the deadline");
  EXPECT_EQ(clock.waited(), seconds{0});

  ASSERT_FALSE(pass(gate, clock, seconds{61}));
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
  EXPECT_EQ(error->retryAfter, seconds{120});
  queue.run();
  EXPECT_THAT(queue.times(), ElementsAre(60));
}

TEST(Gate, NobodyPassesDuringAPauseAndTheCrowdIsSpreadOutAfterIt) {
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

TEST(Gate, WithALimitTheCrowdGoesOnAtItsRate) {
  Gate gate = limitedTo({.perMinute = 30, .burst = 2});
  Queue queue(gate, 3);
  gate.pauseUntil(queue.clock().now() + seconds{10});
  for (int i = 0; i < 3; ++i) queue.join();
  queue.run();
  EXPECT_THAT(queue.times(), ElementsAre(10, DoubleNear(10.1, 1e-6), 14));
}

TEST(Gate, AShorterPauseDoesNotShortenALongerOne) {
  for (const auto& [first, second] : {std::pair{60, 10}, std::pair{10, 60}}) {
    Gate gate = unlimited();
    ManualClock clock;
    gate.pauseUntil(clock.now() + seconds{first});
    gate.pauseUntil(clock.now() + seconds{second});
    EXPECT_FALSE(pass(gate, clock));
    EXPECT_EQ(clock.waited(), seconds{60});
  }
}

TEST(Gate, APauseThatTheCallMayNotWaitForEndsItAtOnce) {
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

TEST(Gate, ALongerPauseEndsAtOnceThoseWhoMayNotWaitForIt) {
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
  EXPECT_EQ(clock.waited(), seconds{60});
}

TEST(Gate, AForkedProcessBeginsAnew) {
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
