#pragma once

#include <chrono>

namespace kibo::inventory {

/// How often, and after which waits, a failed attempt is repeated. Whether it *may* be repeated is
/// not a setting: that follows from the operation's `Effect` and the error's `Delivery`. A change
/// that would count twice is not repeated once the server may have carried it out.
struct RetryPolicy {
  /// Attempts of one call in all; 1 switches repeating off. At least 1.
  int maxAttempts = 3;

  /// The wait before attempt n+1 is a random time between 0 and
  /// `min(maxBackoff, initialBackoff * 2^(n-1))` ("full jitter").
  std::chrono::milliseconds initialBackoff{200};
  std::chrono::milliseconds maxBackoff{20'000};

  /// The longest `Retry-After` that a call waits out, also of another. A longer one ends it with
  /// `ErrorKind::rateLimited`, or `server`, and the time in `Error::retryAfter`. The service's
  /// answers are reported to be one of 60, 900, 1800, 2700 and 3600 seconds.
  std::chrono::milliseconds maxRetryAfter{60'000};

  bool operator==(const RetryPolicy&) const = default;
};

}  // namespace kibo::inventory
