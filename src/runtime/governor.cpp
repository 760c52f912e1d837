#include "runtime/governor.hpp"

#include <algorithm>

namespace kibo::inventory::detail {
namespace {

/// The longest that the service is reported to ask for. A longer one would be a slip that stops
/// every client of a configuration.
constexpr std::chrono::hours kLongestPause{1};

}  // namespace

std::chrono::milliseconds pauseAfter429(std::optional<std::chrono::milliseconds> retryAfter,
                                        const RetryPolicy& policy,
                                        const RetryDecision& repeat) noexcept {
  const std::chrono::milliseconds told = retryAfter.value_or(policy.initialBackoff);
  return std::max(repeat.wait, std::min<std::chrono::milliseconds>(told, kLongestPause));
}

}  // namespace kibo::inventory::detail
