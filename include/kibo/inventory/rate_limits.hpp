#pragma once

#include <optional>

namespace kibo::inventory {

/// How often requests of one class may be sent.
struct RateLimit {
  int perMinute = 0;             ///< At least 1.
  std::optional<int> perHour{};  ///< At least `perMinute` to be of any use; not set: no limit.
  int burst = 1;                 ///< So many at once after a quiet time. 1 to `perMinute`.

  bool operator==(const RateLimit&) const = default;
};

/// The rates that all clients of a configuration keep together. A class without one is not held
/// back, until the service answers 429: then no request of that class is sent before the
/// `Retry-After` has passed, whoever asks for it.
///
/// A call waits for its turn within its own time; one whose turn comes too late ends at once as
/// `ErrorKind::rateLimited`, `Delivery::notSent`.
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
