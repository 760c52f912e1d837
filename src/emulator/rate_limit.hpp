#pragma once

#include <cstddef>
#include <deque>
#include <optional>

#include "emulator/message.hpp"
#include "kibo/inventory/clock.hpp"

namespace kibo::inventory::testing::detail {

/// At most so many requests in any minute. The answer to one more is that of the gateway before the
/// service: 429, `Retry-After: 60` and nothing else.
class RateLimit {
 public:
  /// 0: no limit.
  explicit RateLimit(std::size_t perMinute) noexcept : perMinute_(perMinute) {}

  /// The refusal of a request at `now`. One that is not refused counts.
  [[nodiscard]] std::optional<Answer> refuse(Clock::TimePoint now);

 private:
  std::size_t perMinute_;
  std::deque<Clock::TimePoint> counted_{};  // of the last minute
};

}  // namespace kibo::inventory::testing::detail
