#pragma once

#include <chrono>
#include <memory>
#include <stop_token>

#include "kibo/inventory/export.hpp"

namespace kibo::inventory {

/// The time that the library lives by, and the one place where it waits. Deadlines, back-off,
/// token life and job polling all go through it, so that a test can drive them
/// (`testing::ManualClock`).
///
/// Thread safety: implementations must allow concurrent calls.
class KIBO_INVENTORY_API Clock {
 public:
  using TimePoint = std::chrono::steady_clock::time_point;
  using WallTimePoint = std::chrono::system_clock::time_point;

  virtual ~Clock();

  /// Monotonic time. Durations are measured with it, never with the wall clock.
  [[nodiscard]] virtual TimePoint now() const noexcept = 0;

  /// Calendar time, used only to read dates that a server sent.
  [[nodiscard]] virtual WallTimePoint wallNow() const noexcept = 0;

  /// Blocks until `time` is reached or `stop` is requested. Returns true when the time was reached.
  virtual bool waitUntil(TimePoint time, const std::stop_token& stop) = 0;

  /// The machine's clocks.
  static std::shared_ptr<Clock> system();
};

}  // namespace kibo::inventory
