#include "light_loop.hpp"

#include <gtest/gtest.h>

#include "search.hpp"
#include "support/report.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr int kSoon = 5'000;

Property promisesOf(const Deciders& deciders) {
  return [&deciders](const Schedule& schedule) {
    Choices choices(schedule);
    return brokenPromise(runLightLoop(choices, deciders));
  };
}

TEST(LightLoop, KeepsEveryPromise) {
  const Deciders deciders;
  const int kept = expectHolds(scaled(1'000'000), promisesOf(deciders));
  report("random schedules of calls side by side that keep every promise", kept, "schedules");
}

// What others do, and what would be wrong in other ways: the same search finds each soon.

TEST(LightLoop, FindsWhatABlindRetryDoes) {
  Deciders deciders;
  deciders.decide = [](const RetryPolicy& policy, const detail::FailedAttempt& failed,
                       double jitter) {
    detail::FailedAttempt blind = failed;
    blind.effect = Effect::idempotent;
    return detail::decideRetry(policy, blind, jitter);
  };
  expectFound(kSoon, promisesOf(deciders));
}

TEST(LightLoop, FindsWhatOneBucketForAllNetworkErrorsDoes) {
  Deciders deciders;
  deciders.classify = [](const Fate& fate) {
    const bool network = !fate.answered() && fate.kind == ErrorKind::network;
    return network ? Delivery::notSent : detail::classify(fate.seen);
  };
  expectFound(kSoon, promisesOf(deciders));
}

TEST(LightLoop, FindsWhatCountingBytesAloneDoes) {
  Deciders deciders;
  deciders.classify = [](const Fate& fate) {
    detail::Observation seen = fate.seen;
    seen.transmissions = seen.bodyBytesSent > 0 ? 1 : 0;
    return detail::classify(seen);
  };
  expectFound(kSoon, promisesOf(deciders));
}

TEST(LightLoop, FindsWhatTheSecondTransmissionOfLibcurlDoes) {
  Deciders deciders;
  deciders.stopsSecondTransmission = false;
  expectFound(kSoon, promisesOf(deciders));
}

TEST(LightLoop, FindsThatAServerErrorIsNoRefusal) {
  Deciders deciders;
  deciders.classify = [](const Fate& fate) {
    return fate.answered() && fate.seen.status >= 500 ? Delivery::rejected
                                                      : detail::classify(fate.seen);
  };
  expectFound(kSoon, promisesOf(deciders));
}

TEST(LightLoop, FindsThatTheLastAttemptAloneSaysTooLittle) {
  Deciders deciders;
  deciders.worse = [](Delivery /*before*/, Delivery now) { return now; };
  expectFound(kSoon, promisesOf(deciders));
}

TEST(LightLoop, FindsWhatALateRepeatDoesToANewerRefresh) {
  Deciders deciders;
  deciders.asksForNewerChanges = false;
  expectFound(kSoon, promisesOf(deciders));
}

}  // namespace
}  // namespace kibo::inventory::testing
