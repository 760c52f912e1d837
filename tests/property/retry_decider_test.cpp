#include <gtest/gtest.h>

#include <array>
#include <limits>

#include "runtime/retry.hpp"
#include "runtime/status.hpp"
#include "search.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::FailedAttempt;
using detail::RetryDecision;
using std::chrono::milliseconds;

constexpr std::array kDeliveries{Delivery::notSent, Delivery::incomplete, Delivery::rejected,
                                 Delivery::unknown, Delivery::answered};
constexpr std::array kKinds{ErrorKind::network,        ErrorKind::server, ErrorKind::rateLimited,
                            ErrorKind::timeout,        ErrorKind::tls,    ErrorKind::cancelled,
                            ErrorKind::authentication, ErrorKind::decode, ErrorKind::internal};
constexpr std::array kStatuses{0, 408, 429, 500, 501, 503, 505};

/// What is usual, and the ends of what there is.
milliseconds chooseTime(Choices& choices) {
  constexpr std::array times{milliseconds{200},       milliseconds{0},    milliseconds{1},
                             milliseconds{60'000},    milliseconds{-1},   milliseconds::max(),
                             milliseconds{3'600'000}, milliseconds::min()};
  return times[choices.below(times.size())];
}

RetryPolicy choosePolicy(Choices& choices) {
  return {.maxAttempts = 3 - static_cast<int>(choices.below(4)),
          .initialBackoff = chooseTime(choices),
          .maxBackoff = chooseTime(choices),
          .maxRetryAfter = chooseTime(choices)};
}

FailedAttempt chooseFailure(Choices& choices) {
  FailedAttempt failed{.effect = static_cast<Effect>(choices.below(3)),
                       .kind = kKinds[choices.below(kKinds.size())],
                       .delivery = kDeliveries[choices.below(kDeliveries.size())],
                       .status = kStatuses[choices.below(kStatuses.size())],
                       .retryAfter = std::nullopt,
                       .superseded = choices.rarely(4),
                       .attempts = 1 + static_cast<int>(choices.below(3)),
                       .remaining = chooseTime(choices)};
  // A Retry-After is never negative: the reader of the header sees to it.
  if (choices.rarely(3)) failed.retryAfter = std::max(milliseconds{0}, chooseTime(choices));
  if (choices.rarely(16)) failed.attempts = std::numeric_limits<int>::max();
  return failed;
}

std::string wrongIn(const RetryPolicy& policy, const FailedAttempt& failed,
                    const RetryDecision& decision) {
  if (!decision.repeat) return decision.cost == 0 ? "" : "a cost of nothing";
  if (failed.effect == Effect::additive && detail::mayBeDone(failed.delivery)) {
    return "repeats an addition that may be done";
  }
  if (failed.superseded) return "repeats what a newer change has overtaken";
  if (failed.attempts >= policy.maxAttempts) return "more attempts than allowed";
  if (decision.wait < milliseconds{0}) return "a wait into the past";
  if (decision.wait >= failed.remaining) return "a wait beyond the deadline";
  const milliseconds told = failed.retryAfter.value_or(milliseconds{0});
  if (decision.wait < told) return "a shorter wait than the service asked for";
  if (told > policy.maxRetryAfter) return "a longer wait than allowed";
  if (decision.wait > std::max(told, policy.maxBackoff)) return "a longer back-off than allowed";
  if (decision.cost <= 0) return "a repeat for nothing";
  if (!decision.stoppedBecause.empty()) return "a reason to stop, and no stop";
  return "";
}

TEST(RetryDecider, KeepsToThePolicyWhateverFailed) {
  expectHolds(scaled(100'000), [](const Schedule& schedule) {
    Choices choices(schedule);
    const RetryPolicy policy = choosePolicy(choices);
    const FailedAttempt failed = chooseFailure(choices);
    const double jitter = static_cast<double>(choices.below(256)) / 256;
    return wrongIn(policy, failed, detail::decideRetry(policy, failed, jitter));
  });
}

TEST(RetryDecider, RepeatsNoAdditionThatItWouldNotRepeatAsARead) {
  expectHolds(scaled(50'000), [](const Schedule& schedule) -> std::string {
    Choices choices(schedule);
    const RetryPolicy policy = choosePolicy(choices);
    FailedAttempt failed = chooseFailure(choices);
    failed.effect = Effect::additive;
    const bool repeatsAddition = detail::decideRetry(policy, failed, 0.5).repeat;
    failed.effect = Effect::read;
    const bool repeatsRead = detail::decideRetry(policy, failed, 0.5).repeat;
    return repeatsAddition && !repeatsRead ? "repeats an addition, and not a read" : "";
  });
}

TEST(WorseDelivery, DoesNotDependOnTheOrderOfAttempts) {
  for (const Delivery one : kDeliveries) {
    EXPECT_EQ(detail::worse(Delivery::notSent, one), one);
    EXPECT_EQ(detail::worse(Delivery::unknown, one), Delivery::unknown);
    for (const Delivery two : kDeliveries) {
      const Delivery both = detail::worse(one, two);
      EXPECT_TRUE(both == one || both == two);
      EXPECT_EQ(both, detail::worse(two, one));
      EXPECT_EQ(detail::mayBeDone(both), detail::mayBeDone(one) || detail::mayBeDone(two));
      for (const Delivery three : kDeliveries) {
        EXPECT_EQ(detail::worse(both, three), detail::worse(one, detail::worse(two, three)));
      }
    }
  }
}

}  // namespace
}  // namespace kibo::inventory::testing
