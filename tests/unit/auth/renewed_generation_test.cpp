#include <gtest/gtest.h>

#include <atomic>
#include <cstdint>
#include <stop_token>
#include <thread>

#include "auth/renewed.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"
#include "unit/auth/call_context.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::seconds;
using testing::callOf;
using testing::ManualClock;

class RenewedGeneration : public ::testing::Test {
 protected:
  ManualClock clock_;
  Renewed<int> value_{"a value"};
};

TEST_F(RenewedGeneration, SaysWhichGenerationIsCurrent) {
  const auto generation = [this](std::uint64_t number) {
    return [this, number](const CallContext&) -> Result<Fresh<int>> {
      const Clock::TimePoint now = clock_.now();
      return Fresh<int>{.value = 0,
                        .renewAt = now + seconds{80},
                        .expiresAt = now + seconds{100},
                        .generation = number};
    };
  };
  const auto isCurrent = [this](std::uint64_t number) {
    return value_.isCurrent(number, clock_.now());
  };
  EXPECT_FALSE(isCurrent(0));
  EXPECT_FALSE(isCurrent(7));
  ASSERT_TRUE(value_.get(callOf(clock_), generation(7)));
  EXPECT_TRUE(isCurrent(7));
  EXPECT_FALSE(isCurrent(6));
  clock_.advance(seconds{80});
  EXPECT_FALSE(isCurrent(7));  // somebody should renew it
  ASSERT_TRUE(value_.get(callOf(clock_), generation(8)));
  EXPECT_FALSE(isCurrent(7));
  EXPECT_TRUE(isCurrent(8));
  value_.dropIf([](int) { return true; });
  EXPECT_FALSE(isCurrent(8));
  EXPECT_FALSE(isCurrent(0));
}

TEST_F(RenewedGeneration, NothingIsCurrentBeyondItsEnd) {
  ASSERT_TRUE(value_.get(callOf(clock_), [this](const CallContext&) -> Result<Fresh<int>> {
    const Clock::TimePoint now = clock_.now();
    return Fresh<int>{
        .value = 0, .renewAt = now + seconds{60}, .expiresAt = now + seconds{30}, .generation = 1};
  }));
  clock_.advance(seconds{29});
  EXPECT_TRUE(value_.isCurrent(1, clock_.now()));
  clock_.advance(seconds{1});
  EXPECT_FALSE(value_.isCurrent(1, clock_.now()));
}

// Each generation ends a second after it began, before the next one begins.
TEST_F(RenewedGeneration, AGenerationIsNotTakenForCurrentByTheTimeOfAnother) {
  const Clock::TimePoint start = clock_.now();
  std::atomic<std::uint64_t> newest{1};
  std::atomic<bool> wrong{false};
  std::atomic<int> looks{0};
  std::jthread reader([&](const std::stop_token& stop) {
    for (; !stop.stop_requested(); ++looks) {
      const std::uint64_t known = newest;
      const Clock::TimePoint itsEnd = start + seconds{2 * known};
      if (value_.isCurrent(known, itsEnd)) wrong = true;
    }
  });
  for (std::uint64_t number = 1; looks < 1'000'000; ++number) {
    const Clock::TimePoint end = start + seconds{2 * number};
    ASSERT_TRUE(value_.get(callOf(clock_), [&](const CallContext&) -> Result<Fresh<int>> {
      return Fresh<int>{.value = 0, .renewAt = end, .expiresAt = end, .generation = number};
    }));
    newest = number;
    clock_.advance(seconds{2});
  }
  reader.request_stop();
  reader.join();
  EXPECT_FALSE(wrong);
}

}  // namespace
}  // namespace kibo::inventory::detail
