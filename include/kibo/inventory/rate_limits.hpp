#pragma once

#include <optional>

namespace kibo::inventory {

/// How often requests of one class may be sent.
struct RateLimit {
  int perMinute = 0;             ///< 1 to 1,000,000.
  std::optional<int> perHour{};  ///< At least 1; not set: no limit.
  int burst = 1;                 ///< So many at once, the next after their share of the minute.

  bool operator==(const RateLimit&) const = default;
};

/// The rates that all clients of a configuration keep together, in any minute and any hour and a
/// second more, since one request takes longer to the service than another; each process counts for
/// itself. A 429 stops its class for all of them, with a rate or without one,
/// until the `Retry-After` has passed, for an hour at most.
///
/// A call waits for its turn within its own time, and for a pause `RetryPolicy::maxRetryAfter` at
/// most. A longer wait ends it at once: `ErrorKind::rateLimited`, and the wait in `retryAfter`.
struct RateLimits {
  std::optional<RateLimit> reads{};         ///< Everything but `adjust` and `refresh`.
  std::optional<RateLimit> stockChanges{};  ///< `adjust` and `refresh`, also the smart ones.

  /// No limits: Kibo enforces none in production, as reported in 2026.
  static constexpr RateLimits none() noexcept { return {}; }

  /// A sandbox, as reported in 2026: 500 requests a minute and 10,000 an hour; 50 and 200 for
  /// `adjust` and `refresh`. All sandboxes of Kibo share these limits, so a 429 remains possible.
  static constexpr RateLimits sandbox() noexcept {
    return {.reads = RateLimit{.perMinute = 500, .perHour = 10'000},
            .stockChanges = RateLimit{.perMinute = 50, .perHour = 200}};
  }

  bool operator==(const RateLimits&) const = default;
};

}  // namespace kibo::inventory
