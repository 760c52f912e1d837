#include "runtime/retry.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "runtime/retry_budget.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;

FailedAttempt failure(Effect effect, ErrorKind kind, Delivery delivery) {
  return {.effect = effect,
          .kind = kind,
          .delivery = delivery,
          .status = 0,
          .retryAfter = std::nullopt,
          .superseded = false,
          .attempts = 1,
          .remaining = std::chrono::minutes{1}};
}

struct EffectRow {
  Effect effect;
  Delivery delivery;
  bool repeat;
};

class RetryByEffect : public ::testing::TestWithParam<EffectRow> {};

TEST_P(RetryByEffect, FollowsTheDelivery) {
  const auto& row = GetParam();
  const auto decision = decideRetry({}, failure(row.effect, ErrorKind::network, row.delivery), 0.5);
  EXPECT_EQ(decision.repeat, row.repeat);
  EXPECT_EQ(decision.stoppedBecause.empty(), row.repeat);
}

INSTANTIATE_TEST_SUITE_P(All, RetryByEffect,
                         ::testing::Values(EffectRow{Effect::read, Delivery::notSent, true},
                                           EffectRow{Effect::read, Delivery::unknown, true},
                                           EffectRow{Effect::idempotent, Delivery::notSent, true},
                                           EffectRow{Effect::idempotent, Delivery::unknown, true},
                                           EffectRow{Effect::additive, Delivery::notSent, true},
                                           EffectRow{Effect::additive, Delivery::incomplete, true},
                                           EffectRow{Effect::additive, Delivery::rejected, true},
                                           EffectRow{Effect::additive, Delivery::answered, false},
                                           EffectRow{Effect::additive, Delivery::unknown, false}));

TEST(Retry, WhatANewerChangeSupersedesIsNotRepeatedWhateverItsDelivery) {
  for (const Delivery delivery : {Delivery::notSent, Delivery::incomplete, Delivery::rejected,
                                  Delivery::unknown, Delivery::answered}) {
    FailedAttempt failed = failure(Effect::idempotent, ErrorKind::network, delivery);
    failed.superseded = true;
    const auto decision = decideRetry({}, failed, 0);
    EXPECT_FALSE(decision.repeat);
    EXPECT_EQ(decision.stoppedBecause, kSuperseded);
  }
}

TEST(Retry, WhatWouldNotPassNeedsNoReason) {
  const auto decision =
      decideRetry({}, failure(Effect::read, ErrorKind::notFound, Delivery::rejected), 0);
  EXPECT_FALSE(decision.repeat);
  EXPECT_TRUE(decision.stoppedBecause.empty());
}

TEST(Retry, OnlyWhatPassesIsRepeated) {
  const auto repeats = [](ErrorKind kind, int status) {
    FailedAttempt failed = failure(Effect::read, kind, Delivery::rejected);
    failed.status = status;
    return decideRetry({}, failed, 0).repeat;
  };
  EXPECT_TRUE(repeats(ErrorKind::network, 0));
  EXPECT_TRUE(repeats(ErrorKind::timeout, 0));
  EXPECT_TRUE(repeats(ErrorKind::rateLimited, 429));
  EXPECT_TRUE(repeats(ErrorKind::server, 503));
  EXPECT_FALSE(repeats(ErrorKind::server, 501));
  EXPECT_FALSE(repeats(ErrorKind::server, 505));
  EXPECT_FALSE(repeats(ErrorKind::tls, 0));
  EXPECT_FALSE(repeats(ErrorKind::notFound, 404));
  EXPECT_FALSE(repeats(ErrorKind::authentication, 401));
  EXPECT_FALSE(repeats(ErrorKind::decode, 200));
  EXPECT_FALSE(repeats(ErrorKind::tooLarge, 200));
  EXPECT_FALSE(repeats(ErrorKind::cancelled, 0));
  EXPECT_FALSE(repeats(ErrorKind::internal, 0));
}

TEST(Retry, BackoffDoublesUpToItsLimitAndIsRandomBelow) {
  const RetryPolicy policy{
      .maxAttempts = 20, .initialBackoff = milliseconds{100}, .maxBackoff = milliseconds{1'000}};
  const auto wait = [&](int attempts, double jitter) {
    FailedAttempt failed = failure(Effect::read, ErrorKind::network, Delivery::unknown);
    failed.attempts = attempts;
    return decideRetry(policy, failed, jitter).wait;
  };
  EXPECT_EQ(wait(1, 0.5), milliseconds{50});
  EXPECT_EQ(wait(2, 0.5), milliseconds{100});
  EXPECT_EQ(wait(3, 0.5), milliseconds{200});
  EXPECT_EQ(wait(19, 0.5), milliseconds{500});
  EXPECT_EQ(wait(3, 0.0), milliseconds{0});
}

TEST(Retry, EndsWhenTheAttemptsAreUsed) {
  FailedAttempt failed = failure(Effect::read, ErrorKind::network, Delivery::notSent);
  failed.attempts = 3;
  EXPECT_THAT(std::string(decideRetry({.maxAttempts = 3}, failed, 0).stoppedBecause),
              HasSubstr("attempts"));
  EXPECT_TRUE(decideRetry({.maxAttempts = 4}, failed, 0).repeat);
}

TEST(Retry, NeverRepeatsWhatTheCallerHasSeenPartOf) {
  for (const ErrorKind kind : {ErrorKind::network, ErrorKind::timeout, ErrorKind::server}) {
    FailedAttempt failed = failure(Effect::read, kind, Delivery::unknown);
    EXPECT_TRUE(decideRetry({}, failed, 0).repeat);
    failed.handedOver = true;
    EXPECT_FALSE(decideRetry({}, failed, 0).repeat);
    EXPECT_EQ(decideRetry({}, failed, 0).stoppedBecause, kHandedOver);
  }
  FailedAttempt final = failure(Effect::read, ErrorKind::tls, Delivery::notSent);
  final.handedOver = true;
  EXPECT_EQ(decideRetry({}, final, 0).stoppedBecause, "");  // it would not pass anyway
}

TEST(Retry, WaitsAsLongAsTheServiceAskedForWithinItsLimits) {
  FailedAttempt failed = failure(Effect::additive, ErrorKind::rateLimited, Delivery::rejected);
  failed.retryAfter = std::chrono::seconds{30};
  EXPECT_EQ(decideRetry({}, failed, 0.9).wait, std::chrono::seconds{30});
  EXPECT_EQ(decideRetry({}, failed, 0.9).cost, kThrottledRepeatCost);

  failed.retryAfter = std::chrono::seconds{900};
  EXPECT_THAT(std::string(decideRetry({}, failed, 0).stoppedBecause), HasSubstr("longer wait"));

  failed.retryAfter = std::chrono::seconds{30};
  failed.remaining = std::chrono::seconds{30};
  EXPECT_THAT(std::string(decideRetry({}, failed, 0).stoppedBecause), HasSubstr("deadline"));
}

TEST(RetryBudget, RunsOutAndFillsUp) {
  RetryBudget budget;
  int taken = 0;
  while (budget.take(kRepeatCost)) ++taken;
  EXPECT_EQ(taken, RetryBudget::kCapacity / kRepeatCost);
  budget.giveBack(kRepeatCost);
  EXPECT_TRUE(budget.take(kRepeatCost));
  EXPECT_FALSE(budget.take(kRepeatCost));
}

TEST(RetryBudget, NeverHoldsMoreThanItsCapacity) {
  RetryBudget budget;
  budget.giveBack(100);
  EXPECT_EQ(budget.left(), RetryBudget::kCapacity);
}

}  // namespace
}  // namespace kibo::inventory::detail
