#include "runtime/retry.hpp"

#include <algorithm>
#include <cmath>

#include "runtime/retry_budget.hpp"
#include "runtime/status.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;

/// Whether the same request may fare better a moment later.
bool passing(const FailedAttempt& failed) noexcept {
  switch (failed.kind) {
    case ErrorKind::network:
    case ErrorKind::rateLimited:
      return true;
    case ErrorKind::timeout:  // of one phase; that of the whole call leaves nothing remaining
      return true;
    case ErrorKind::server:
      return failed.status != 501 && failed.status != 505;
    default:
      return false;
  }
}

bool countsTwice(Effect effect, Delivery delivery) noexcept {
  return effect == Effect::additive && mayBeDone(delivery);
}

milliseconds backoff(const RetryPolicy& policy, int attempts, double jitter) noexcept {
  const double ceiling =
      std::min(static_cast<double>(policy.maxBackoff.count()),
               std::ldexp(static_cast<double>(policy.initialBackoff.count()), attempts - 1));
  if (ceiling <= 0) return milliseconds{0};  // a policy of one call is not checked
  return milliseconds(static_cast<milliseconds::rep>(ceiling * jitter));
}

RetryDecision stop(std::string_view reason) noexcept { return {.stoppedBecause = reason}; }

}  // namespace

RetryDecision decideRetry(const RetryPolicy& policy, const FailedAttempt& failed,
                          double jitter) noexcept {
  if (!passing(failed)) return {};
  if (countsTwice(failed.effect, failed.delivery)) {
    return stop("the change would count twice and may have been carried out");
  }
  if (failed.superseded) return stop(kSuperseded);
  if (failed.handedOver) return stop(kHandedOver);
  if (failed.attempts >= policy.maxAttempts) return stop("all attempts were used");
  const milliseconds told = failed.retryAfter.value_or(milliseconds{0});
  if (told > policy.maxRetryAfter) return stop("the service asked for a longer wait than allowed");
  const milliseconds wait = std::max(told, backoff(policy, failed.attempts, jitter));
  if (wait >= failed.remaining) return stop("the deadline left no time to repeat");
  const bool throttled = failed.kind == ErrorKind::rateLimited;
  return {.repeat = true, .wait = wait, .cost = throttled ? kThrottledRepeatCost : kRepeatCost};
}

}  // namespace kibo::inventory::detail
