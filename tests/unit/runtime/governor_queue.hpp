#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

#include "runtime/governor_gate.hpp"
#include "unit/runtime/lockstep_clock.hpp"

namespace kibo::inventory::detail {

using std::chrono::hours;
using std::chrono::milliseconds;
using testing::LockstepClock;

inline constexpr Operation kOperation{.id = "test"};

inline Gate limitedTo(const RateLimit& limit) { return Gate(windowsOf(limit, "reads")); }
inline Gate unlimited() { return Gate({}); }

inline std::optional<Error> pass(Gate& gate, Clock& clock,
                                 Clock::TimePoint::duration timeout = hours{9},
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
        const auto now = clock_.now();  // has a lock of its own
        const std::scoped_lock lock(mutex_);
        order_.push_back(number);
        times_.push_back(std::chrono::duration<double>(now - start_).count());
      }
      clock_.leave();
    });
    EXPECT_TRUE(clock_.awaitWaiting(++waiting_));
  }
  /// The error of one that ends while the others go on waiting.
  std::optional<Error> outcomeOf(std::size_t number) {
    if (threads_[number].joinable()) threads_[number].join();
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

}  // namespace kibo::inventory::detail
