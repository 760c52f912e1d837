#pragma once

#include <algorithm>
#include <chrono>

#include "kibo/inventory/clock.hpp"

namespace kibo::inventory::detail {

/// The longest that anything waits, for callers who mean "no limit": beyond it the nanoseconds of a
/// time point could overflow.
inline constexpr std::chrono::milliseconds kLongestWait = std::chrono::days{365};

/// The end of a time that begins `now`. A negative time is over at once.
[[nodiscard]] constexpr Clock::TimePoint deadlineAfter(Clock::TimePoint now,
                                                       std::chrono::milliseconds time) noexcept {
  return now + std::clamp(time, std::chrono::milliseconds{0}, kLongestWait);
}

}  // namespace kibo::inventory::detail
