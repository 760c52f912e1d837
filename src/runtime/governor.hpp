#pragma once

#include <chrono>
#include <optional>

#include "kibo/inventory/rate_limits.hpp"
#include "kibo/inventory/retry_policy.hpp"
#include "runtime/governor_class.hpp"
#include "runtime/governor_gate.hpp"
#include "runtime/retry.hpp"

namespace kibo::inventory::detail {

/// How long a 429 stops its class: as long as the service says, at most an hour, or for the
/// policy's first back-off where it does not say; in any case not shorter than `repeat`, the wait
/// of the call that got it. A pure function.
[[nodiscard]] std::chrono::milliseconds pauseAfter429(
    std::optional<std::chrono::milliseconds> retryAfter, const RetryPolicy& policy,
    const RetryDecision& repeat) noexcept;

/// The rates that all clients of a configuration keep together, one for each class of requests.
///
/// Thread safety: all functions may be called concurrently.
class Governor {
 public:
  explicit Governor(const RateLimits& limits)
      : reads_(windowsOf(limits.reads, nameOf(RateClass::read))),
        stockChanges_(windowsOf(limits.stockChanges, nameOf(RateClass::stockChange))) {}

  /// The way to one request of that class, see `Gate`.
  [[nodiscard]] Gate& operator[](RateClass rateClass) noexcept {
    return rateClass == RateClass::stockChange ? stockChanges_ : reads_;
  }

 private:
  Gate reads_;
  Gate stockChanges_;
};

}  // namespace kibo::inventory::detail
