#include "call_path.hpp"

#include <gtest/gtest.h>

#include "search.hpp"
#include "support/report.hpp"

namespace kibo::inventory::testing {
namespace {

Property promisesWith(Delivery (*classify)(const Fate&)) {
  return [classify](const Schedule& schedule) {
    Choices choices(schedule);
    return brokenPromise(runCallPath(choices, classify));
  };
}

TEST(CallPath, KeepsEveryPromise) {
  const int kept = expectHolds(
      scaled(100'000), promisesWith([](const Fate& fate) { return detail::classify(fate.seen); }));
  report("random schedules of whole calls that keep every promise", kept, "schedules");
}

TEST(CallPath, FindsWhatATransportDoesThatCallsEveryLossNotSent) {
  expectFound(5'000, promisesWith([](const Fate& fate) {
                return fate.kind == ErrorKind::network ? Delivery::notSent
                                                       : detail::classify(fate.seen);
              }));
}

}  // namespace
}  // namespace kibo::inventory::testing
