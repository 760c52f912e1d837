#include "kibo/inventory/testing/manual_clock.hpp"

#include <algorithm>

namespace kibo::inventory::testing {

ManualClock::ManualClock(Waits waits)
    : waits_(waits),
      now_(std::chrono::hours{1}),  // not zero: code that confuses "never" with zero must fail
      wall_(std::chrono::sys_days{std::chrono::year{2026} / 1 / 1}) {}

ManualClock::~ManualClock() = default;

Clock::TimePoint ManualClock::now() const noexcept {
  const std::scoped_lock lock(mutex_);
  return now_;
}

Clock::WallTimePoint ManualClock::wallNow() const noexcept {
  const std::scoped_lock lock(mutex_);
  return wall_;
}

bool ManualClock::waitUntil(TimePoint time, const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  if (stop.stop_requested()) return false;
  const auto duration = std::max(time - now_, TimePoint::duration{0});
  waited_ += duration;
  if (waits_ == Waits::advance) {
    now_ += duration;
    wall_ += std::chrono::duration_cast<WallTimePoint::duration>(duration);
    moved_.notify_all();
    return true;
  }
  return moved_.wait(lock, stop, [&] { return now_ >= time; });
}

void ManualClock::advance(std::chrono::nanoseconds duration) {
  const std::scoped_lock lock(mutex_);
  now_ += duration;
  wall_ += std::chrono::duration_cast<WallTimePoint::duration>(duration);
  moved_.notify_all();
}

void ManualClock::setWall(WallTimePoint time) {
  const std::scoped_lock lock(mutex_);
  wall_ = time;
}

std::chrono::nanoseconds ManualClock::waited() const {
  const std::scoped_lock lock(mutex_);
  return waited_;
}

}  // namespace kibo::inventory::testing
