#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kibo/inventory/clock.hpp"
#include "kibo/inventory/rate_limits.hpp"

namespace kibo::inventory::detail {

/// At most `count` requests in any stretch of time that is `length` long and does not count its
/// last instant in.
struct RateWindow {
  std::size_t count;
  Clock::TimePoint::duration length;
  std::string name;  ///< For people, e.g. "50 requests a minute (rateLimits.stockChanges)".
};

/// What a limit comes to: its burst, its minute and its hour; without one, nothing. `setting` names
/// it.
[[nodiscard]] std::vector<RateWindow> windowsOf(const std::optional<RateLimit>& limit,
                                                std::string_view setting);

/// When a request may be sent.
struct Turn {
  Clock::TimePoint when;
  const RateWindow* heldBy = nullptr;  ///< The window that is full until then; null: none is.
};

/// The turn of the request that has `ahead` others before it, not before `earliest`. `sent`: when
/// the requests before all of these were sent, oldest first. A pure function.
[[nodiscard]] Turn decideTurn(std::span<const RateWindow> windows,
                              const std::deque<Clock::TimePoint>& sent, std::size_t ahead,
                              Clock::TimePoint earliest);

/// When a pause that lasts until `end` is over for a request with `before` others since then. All
/// would go in one instant otherwise, to a service that has just said "too many": so they go one
/// after another, faster and faster, and after a second it is over for everybody.
[[nodiscard]] Clock::TimePoint endOfPause(Clock::TimePoint end, std::size_t before) noexcept;

/// Takes out of `sent` what no window looks at any more.
void forgetOld(std::span<const RateWindow> windows, std::deque<Clock::TimePoint>& sent,
               Clock::TimePoint now) noexcept;

}  // namespace kibo::inventory::detail
