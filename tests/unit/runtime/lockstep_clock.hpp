#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <list>
#include <mutex>

#include "kibo/inventory/clock.hpp"

namespace kibo::inventory::testing {

/// Virtual time for a known number of threads: it stands still while one of them works, and moves
/// to the end of the next wait when all of them wait. What they do at which time is exact, however
/// the machine runs them.
class LockstepClock final : public Clock {
 public:
  explicit LockstepClock(std::size_t threads) : threads_(threads) {}

  [[nodiscard]] TimePoint now() const noexcept override {
    const std::scoped_lock lock(mutex_);
    return now_;
  }
  [[nodiscard]] WallTimePoint wallNow() const noexcept override { return {}; }

  bool waitUntil(TimePoint time, const std::stop_token& stop) override {
    std::unique_lock lock(mutex_);
    const auto self = waits_.insert(waits_.end(), {time, stop});
    moveOn();
    moved_.wait(lock, stop, [&] { return now_ >= time; });
    waits_.erase(self);
    return !stop.stop_requested();
  }

  /// The calling thread will not wait any more.
  void leave() {
    const std::scoped_lock lock(mutex_);
    --threads_;
    moveOn();
  }

  /// Blocks until so many threads wait for something that lies ahead. False after ten seconds.
  [[nodiscard]] bool awaitWaiting(std::size_t threads) {
    std::unique_lock lock(mutex_);
    return moved_.wait_for(lock, std::chrono::seconds{10}, [&] { return asleep() == threads; });
  }

 private:
  struct Wait {
    TimePoint end;
    std::stop_token stop;
  };

  [[nodiscard]] std::size_t asleep() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        waits_, [&](const Wait& wait) { return wait.end > now_ && !wait.stop.stop_requested(); }));
  }

  void moveOn() {
    if (threads_ > 0 && asleep() == threads_) now_ = std::ranges::min(waits_, {}, &Wait::end).end;
    moved_.notify_all();
  }

  mutable std::mutex mutex_;
  std::condition_variable_any moved_;
  std::list<Wait> waits_;
  std::size_t threads_;
  TimePoint now_{std::chrono::hours{1}};
};

}  // namespace kibo::inventory::testing
