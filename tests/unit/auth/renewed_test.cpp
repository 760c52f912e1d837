#include "auth/renewed.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <latch>
#include <memory>
#include <stdexcept>
#include <stop_token>
#include <thread>
#include <vector>

#include "kibo/inventory/testing/manual_clock.hpp"
#include "unit/auth/call_context.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::callOf;
using testing::ManualClock;

/// Counts how often it is asked for the time, so that a test knows how far a caller has come.
class CountingClock final : public Clock {
 public:
  explicit CountingClock(Clock& inner) : inner_(inner) {}

  TimePoint now() const noexcept override {
    ++asked_;
    asked_.notify_all();
    return inner_.now();
  }
  WallTimePoint wallNow() const noexcept override { return inner_.wallNow(); }
  bool waitUntil(TimePoint time, const std::stop_token& stop) override {
    return inner_.waitUntil(time, stop);
  }

  void awaitAsked(int times) const {
    for (int seen = asked_; seen < times; seen = asked_) asked_.wait(seen);
  }

 private:
  Clock& inner_;
  mutable std::atomic<int> asked_{0};
};

// A caller asks for the time once to decide, once to see that its time is not over and once to
// know how long it may wait. It holds the lock from the first to the wait: after the third it
// cannot miss the landing.
constexpr int kAskedWhenWaiting = 3;

class RenewedTest : public ::testing::Test {
 protected:
  static Error failure(ErrorKind kind) { return Error{.kind = kind, .message = "no"}; }

  /// A value that holds for 100 s and is renewed from 80 s on.
  Fresh<int> fresh(int value) {
    return {value, clock_.now() + seconds{80}, clock_.now() + seconds{100}};
  }

  /// Counts the fetches and brings 1, 2, 3 ...
  auto counting() {
    return [this](const CallContext&) -> Result<Fresh<int>> { return fresh(++fetches_); };
  }

  auto failing(ErrorKind kind) {
    return [this, kind](const CallContext&) -> Result<Fresh<int>> {
      ++fetches_;
      return failure(kind);
    };
  }

  Result<int> get() { return value_.get(callOf(clock_), counting()); }

  ManualClock clock_;
  Renewed<int> value_{"a value"};
  std::atomic<int> fetches_{0};
};

TEST_F(RenewedTest, IsFetchedOnceWhileItHolds) {
  EXPECT_EQ(get().value(), 1);
  clock_.advance(seconds{79});
  EXPECT_EQ(get().value(), 1);
  EXPECT_EQ(fetches_, 1);
}

TEST_F(RenewedTest, IsFetchedEarlyAndAgainAtItsEnd) {
  EXPECT_EQ(get().value(), 1);
  clock_.advance(seconds{80});
  EXPECT_EQ(get().value(), 2);
  clock_.advance(seconds{100});
  EXPECT_EQ(get().value(), 3);
}

TEST_F(RenewedTest, KeepsWhatHoldsWhenAnEarlyFetchFails) {
  ASSERT_TRUE(get());
  clock_.advance(seconds{80});
  EXPECT_EQ(value_.get(callOf(clock_), failing(ErrorKind::network)).value(), 1);
  EXPECT_EQ(fetches_, 2);
}

TEST_F(RenewedTest, KeepsWhatHoldsWhenAnEarlyFetchThrows) {
  ASSERT_TRUE(get());
  clock_.advance(seconds{80});
  const auto kept = value_.get(callOf(clock_), [](const CallContext&) -> Result<Fresh<int>> {
    throw std::runtime_error("broken");
  });
  EXPECT_EQ(kept.value(), 1);
}

TEST_F(RenewedTest, TriesEarlyOnceInThirtySeconds) {
  const auto halfAnHour = [this](const CallContext&) -> Result<Fresh<int>> {
    return Fresh<int>{7, clock_.now(), clock_.now() + seconds{1800}};
  };
  ASSERT_TRUE(value_.get(callOf(clock_), halfAnHour));
  for (int second = 0; second < 90; ++second) {
    EXPECT_EQ(value_.get(callOf(clock_), failing(ErrorKind::server)).value(), 7);
    clock_.advance(seconds{1});
  }
  EXPECT_EQ(fetches_, 3);
}

TEST_F(RenewedTest, GivesAnEarlyFetchAPartOfTheCallersTime) {
  ASSERT_TRUE(get());
  clock_.advance(seconds{80});
  const auto remaining = [&](milliseconds timeout) {
    Clock::TimePoint::duration left{};
    value_.dropIf([](int) { return true; });
    EXPECT_TRUE(get());
    clock_.advance(seconds{80});
    const auto kept = value_.get(callOf(clock_, timeout), [&](const CallContext& context) {
      left = context.deadline - clock_.now();
      return Result<Fresh<int>>(failure(ErrorKind::timeout));
    });
    EXPECT_TRUE(kept);
    return std::chrono::duration_cast<milliseconds>(left);
  };
  EXPECT_EQ(remaining(milliseconds{400}), milliseconds{100});
  EXPECT_EQ(remaining(seconds{60}), seconds{5});
}

TEST_F(RenewedTest, FetchesAgainWhenAnEarlyFetchOutlastsTheValue) {
  ASSERT_TRUE(get());
  clock_.advance(seconds{99});
  const auto value = value_.get(callOf(clock_), [&](const CallContext&) -> Result<Fresh<int>> {
    if (++fetches_ == 2) {
      clock_.advance(seconds{2});
      return failure(ErrorKind::timeout);
    }
    return fresh(fetches_);
  });
  EXPECT_EQ(value.value(), 3);
}

TEST_F(RenewedTest, IsFetchedAgainAfterADrop) {
  ASSERT_TRUE(get());
  value_.dropIf([](int value) { return value == 2; });
  EXPECT_EQ(get().value(), 1);
  value_.dropIf([](int value) { return value == 1; });
  EXPECT_EQ(get().value(), 2);
}

TEST_F(RenewedTest, DoesNotFetchForACallThatIsOver) {
  const auto late = value_.get(callOf(clock_, milliseconds{0}), counting());
  EXPECT_EQ(late.error().kind, ErrorKind::timeout);
  std::stop_source stop;
  stop.request_stop();
  const auto stopped = value_.get(callOf(clock_, seconds{1}, stop.get_token()), counting());
  EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(fetches_, 0);
}

TEST_F(RenewedTest, ReportsWhatAFetchThrows) {
  const auto thrown = value_.get(callOf(clock_), [](const CallContext&) -> Result<Fresh<int>> {
    throw std::runtime_error("broken");
  });
  EXPECT_EQ(thrown.error().kind, ErrorKind::internal);
  EXPECT_EQ(thrown.error().message, "asking for a value threw: broken");
  EXPECT_EQ(value_.get(callOf(clock_), [](const CallContext&) -> Result<Fresh<int>> { throw 1; })
                .error()
                .kind,
            ErrorKind::internal);
  EXPECT_EQ(get().value(), 1) << "nobody must be thought to be fetching still";
}

/// One caller is in the middle of a fetch, until `land`.
class RenewedInFlight : public RenewedTest {
 protected:
  void SetUp() override {
    first_ = std::async(std::launch::async, [this] {
      return value_.get(callOf(clock_), [this](const CallContext&) {
        ++fetches_;
        taken_.count_down();
        return landing_.get_future().get();
      });
    });
    taken_.wait();
  }

  void TearDown() override {
    if (!first_.valid()) return;
    EXPECT_EQ(land(fresh(42)).value(), 42);
  }

  Result<int> land(Result<Fresh<int>> result) {
    landing_.set_value(std::move(result));
    return first_.get();
  }

  /// `count` callers that wait for the fetch in flight.
  std::vector<std::future<Result<int>>> waiters(int count) {
    std::vector<std::future<Result<int>>> list;
    for (int i = 0; i < count; ++i) {
      auto* own = clocks_.emplace_back(std::make_unique<CountingClock>(clock_)).get();
      const CallContext context = callOf(clock_);
      list.push_back(std::async(std::launch::async, [this, own, context] {
        return value_.get({context.operation, context.deadline, context.stop, *own}, counting());
      }));
      own->awaitAsked(kAskedWhenWaiting);
    }
    return list;
  }

  std::vector<std::unique_ptr<CountingClock>> clocks_;
  std::latch taken_{1};
  std::promise<Result<Fresh<int>>> landing_;
  std::future<Result<int>> first_;
};

TEST_F(RenewedInFlight, ServesAllWhoWait) {
  auto waiting = waiters(8);
  EXPECT_EQ(land(fresh(42)).value(), 42);
  for (auto& waiter : waiting) EXPECT_EQ(waiter.get().value(), 42);
  EXPECT_EQ(fetches_, 1);
}

TEST_F(RenewedInFlight, ServesAllWhoWaitEvenIfTheValueEndsAtOnce) {
  auto waiting = waiters(8);
  EXPECT_EQ(land(Fresh<int>{42, clock_.now(), clock_.now()}).value(), 42);
  for (auto& waiter : waiting) EXPECT_EQ(waiter.get().value(), 42);
  EXPECT_EQ(fetches_, 1);
  EXPECT_EQ(get().value(), 2) << "the next caller fetches";
}

TEST_F(RenewedInFlight, SharesItsFailure) {
  auto waiting = waiters(8);
  EXPECT_EQ(land(failure(ErrorKind::server)).error().kind, ErrorKind::server);
  for (auto& waiter : waiting) EXPECT_EQ(waiter.get().error().kind, ErrorKind::server);
  EXPECT_EQ(fetches_, 1);
}

TEST_F(RenewedInFlight, IsTakenOverByOneWhoWaits) {
  auto waiting = waiters(8);
  EXPECT_EQ(land(failure(ErrorKind::cancelled)).error().kind, ErrorKind::cancelled);
  for (auto& waiter : waiting) EXPECT_EQ(waiter.get().value(), 2);
  EXPECT_EQ(fetches_, 2);
}

TEST_F(RenewedInFlight, IsTakenOverWhenTheTimeOfTheFirstIsOver) {
  auto waiting = waiters(1);
  EXPECT_EQ(land(failure(ErrorKind::timeout)).error().kind, ErrorKind::timeout);
  EXPECT_EQ(waiting.front().get().value(), 2);
}

TEST_F(RenewedInFlight, IsNotTakenOverByOneWhoseTimeIsAlmostOver) {
  const auto machine = Clock::system();
  CountingClock clock(*machine);
  auto waiter = std::async(
      std::launch::async, [&] { return value_.get(callOf(clock, milliseconds{150}), counting()); });
  clock.awaitAsked(1 + kAskedWhenWaiting);  // once more for its deadline
  EXPECT_FALSE(land(failure(ErrorKind::timeout)));
  EXPECT_EQ(waiter.get().error().kind, ErrorKind::timeout);
  EXPECT_EQ(fetches_, 1);
}

TEST_F(RenewedInFlight, LetsAWaiterGoAtItsOwnDeadline) {
  const auto late = value_.get(callOf(clock_, milliseconds{20}), counting());
  EXPECT_EQ(late.error().kind, ErrorKind::timeout);
  EXPECT_EQ(late.error().delivery, Delivery::notSent);
  EXPECT_EQ(fetches_, 1);
}

TEST_F(RenewedInFlight, LetsAWaiterGoWhenItIsCancelled) {
  std::stop_source stop;
  CountingClock clock(clock_);
  auto waiter = std::async(std::launch::async, [&] {
    return value_.get(callOf(clock, std::chrono::hours{1}, stop.get_token()), counting());
  });
  clock.awaitAsked(kAskedWhenWaiting + 1);  // once more for its deadline
  stop.request_stop();
  EXPECT_EQ(waiter.get().error().kind, ErrorKind::cancelled);
  EXPECT_EQ(fetches_, 1);
}

}  // namespace
}  // namespace kibo::inventory::detail
