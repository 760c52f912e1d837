#pragma once

#include <condition_variable>
#include <mutex>

#include "kibo/inventory/clock.hpp"

namespace kibo::inventory::testing {

/// A clock that stands still until the test moves it. With `Waits::advance` a wait moves the clock
/// to its end and returns at once, so code that waits runs in no time; with `Waits::block` a wait
/// blocks until another thread calls `advance`.
///
/// Thread safety: all functions may be called concurrently.
class KIBO_INVENTORY_API ManualClock final : public Clock {
 public:
  /// What a wait does.
  enum class Waits { advance, block };

  explicit ManualClock(Waits waits = Waits::advance);
  ~ManualClock() override;

  [[nodiscard]] TimePoint now() const noexcept override;
  [[nodiscard]] WallTimePoint wallNow() const noexcept override;
  bool waitUntil(TimePoint time, const std::stop_token& stop) override;

  /// Moves both clocks on and wakes the waits whose time has come.
  void advance(std::chrono::nanoseconds duration);

  /// Sets the wall clock alone, backwards too: monotonic time goes on as it was.
  void setWall(WallTimePoint time);

  /// How much time the waits have taken so far.
  [[nodiscard]] std::chrono::nanoseconds waited() const;

 private:
  const Waits waits_;
  mutable std::mutex mutex_;
  std::condition_variable_any moved_;
  TimePoint now_;
  WallTimePoint wall_;
  std::chrono::nanoseconds waited_{0};
};

}  // namespace kibo::inventory::testing
