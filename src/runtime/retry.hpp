#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "kibo/inventory/error.hpp"
#include "kibo/inventory/operation.hpp"
#include "kibo/inventory/retry_policy.hpp"

namespace kibo::inventory::detail {

/// What is known about a failed attempt when the next step is decided.
struct FailedAttempt {
  Effect effect;
  ErrorKind kind;
  Delivery delivery;  ///< Of this attempt.
  int status;         ///< 0 when there was no answer.
  std::optional<std::chrono::milliseconds> retryAfter;
  bool superseded;  ///< A newer change of the same stock was submitted, see `RefreshOrder`.
  int attempts;     ///< How many there were, this one included.
  std::chrono::milliseconds remaining;  ///< Until the deadline of the call.
  bool handedOver = false;              ///< The caller has seen rows of the answer already.
};

inline constexpr std::string_view kSuperseded =
    "a newer change of the location's stock was submitted meanwhile";

inline constexpr std::string_view kHandedOver = "rows of the answer had been handed over already";

struct RetryDecision {
  bool repeat = false;
  std::chrono::milliseconds wait{0};  ///< Before the next attempt.
  int cost = 0;                       ///< What the repeat takes from the budget.
  std::string_view stoppedBecause{};  ///< Why a failure that may pass is not repeated.
};

/// Whether, and after which wait, the attempt is repeated. A pure function: `jitter` is a random
/// number in [0, 1). The budget is asked by the caller, with `cost`.
[[nodiscard]] RetryDecision decideRetry(const RetryPolicy& policy, const FailedAttempt& failed,
                                        double jitter) noexcept;

}  // namespace kibo::inventory::detail
