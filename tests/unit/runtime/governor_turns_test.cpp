#include "runtime/governor_turns.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <random>

namespace kibo::inventory::detail {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::ElementsAre;
using ::testing::IsNull;
using ::testing::NotNull;
using Times = std::deque<Clock::TimePoint>;

constexpr Clock::TimePoint kStart{hours{1}};

/// The turns of `count` requests that all want to go at `kStart`, as seconds after it.
std::vector<double> turnsOf(const RateLimit& limit, int count) {
  const auto windows = windowsOf(limit, "reads");
  Times sent;
  std::vector<double> turns;
  for (int i = 0; i < count; ++i) {
    sent.push_back(decideTurn(windows, sent, 0, kStart).when);
    turns.push_back(std::chrono::duration<double>(sent.back() - kStart).count());
  }
  return turns;
}

TEST(DecideTurn, SpreadsTheRequestsOfAMinuteOverIt) {
  EXPECT_THAT(turnsOf({.perMinute = 50}, 4), ElementsAre(0, 1.2, 2.4, 3.6));
}

TEST(DecideTurn, LetsABurstGoAtOnceAndTheNextAfterItsShareOfTheMinute) {
  EXPECT_THAT(turnsOf({.perMinute = 30, .burst = 3}, 7), ElementsAre(0, 0, 0, 6, 6, 6, 12));
  EXPECT_THAT(turnsOf({.perMinute = 2, .burst = 2}, 5), ElementsAre(0, 0, 61, 61, 122));
}

TEST(DecideTurn, ABurstThatIsNoPartOfTheMinuteDoesNotMakeItLarger) {
  // Three at 0, 36 and 72 seconds: the second of the second three would be the sixth of a minute.
  EXPECT_THAT(turnsOf({.perMinute = 5, .burst = 3}, 8), ElementsAre(0, 0, 0, 36, 36, 61, 72, 72));
}

TEST(DecideTurn, KeepsTheHourToo) {
  EXPECT_THAT(turnsOf({.perMinute = 60, .perHour = 3}, 5), ElementsAre(0, 1, 2, 3601, 3602));
}

TEST(DecideTurn, RoundsTimesThatDoNotDivideUp) {
  const auto windows = windowsOf(RateLimit{.perMinute = 7}, "reads");
  EXPECT_GE(windows.front().length * 7, minutes{1});
  EXPECT_LT(windows.front().length * 7, minutes{1} + std::chrono::nanoseconds{7});
}

TEST(DecideTurn, CountsThoseAhead) {
  const auto windows = windowsOf(RateLimit{.perMinute = 60, .perHour = 3}, "reads");
  const Times sent{kStart};
  EXPECT_EQ(decideTurn(windows, sent, 0, kStart).when, kStart + seconds{1});
  EXPECT_EQ(decideTurn(windows, sent, 1, kStart).when, kStart + seconds{2});
  EXPECT_EQ(decideTurn(windows, sent, 2, kStart).when, kStart + hours{1} + seconds{1});
  EXPECT_EQ(decideTurn(windows, sent, 3, kStart).when, kStart + hours{1} + seconds{2});
}

TEST(DecideTurn, NamesWhatHoldsTheRequestBack) {
  const auto windows = windowsOf(RateLimit{.perMinute = 1, .perHour = 2}, "stockChanges");
  const Turn minute = decideTurn(windows, {kStart}, 0, kStart);
  ASSERT_THAT(minute.heldBy, NotNull());
  EXPECT_EQ(minute.heldBy->name, "1 request a minute (rateLimits.stockChanges)");
  const Turn hour = decideTurn(windows, {kStart, kStart + minutes{1}}, 0, kStart + minutes{2});
  ASSERT_THAT(hour.heldBy, NotNull());
  EXPECT_EQ(hour.heldBy->name, "2 requests an hour (rateLimits.stockChanges)");
  EXPECT_THAT(decideTurn(windows, {}, 0, kStart).heldBy, IsNull());
  EXPECT_THAT(decideTurn(windows, {kStart}, 0, kStart + seconds{61}).heldBy, IsNull());
}

TEST(DecideTurn, SaysThatThoseAheadAreHeldBackToo) {
  const auto windows = windowsOf(RateLimit{.perMinute = 2, .burst = 2}, "reads");
  const Turn second = decideTurn(windows, {kStart, kStart}, 1, kStart);
  EXPECT_EQ(second.when, kStart + seconds{61});
  EXPECT_THAT(second.heldBy, NotNull());
}

TEST(DecideTurn, WithoutALimitNobodyWaits) {
  EXPECT_EQ(decideTurn(windowsOf(std::nullopt, "reads"), {}, 100, kStart).when, kStart);
}

TEST(EndOfPause, ComesForOneAfterAnotherFasterAndFasterWithinASecond) {
  const auto at = [](std::size_t before) {
    return std::chrono::round<milliseconds>(endOfPause(kStart, before) - kStart);
  };
  EXPECT_EQ(at(0), milliseconds{0});
  EXPECT_EQ(at(1), milliseconds{100});
  EXPECT_EQ(at(2), milliseconds{190});
  EXPECT_EQ(at(20), milliseconds{878});
  EXPECT_EQ(at(1'000'000), seconds{1});
  for (std::size_t i = 0; i < 60; ++i) {
    EXPECT_LT(endOfPause(kStart, i), endOfPause(kStart, i + 1));
  }
}

TEST(DecideTurn, HoldsAtAnyTimeAndIsNotLaterThanItMustBe) {
  std::mt19937 random(4);
  const auto upTo = [&](int most) { return std::uniform_int_distribution(1, most)(random); };
  for (int round = 0; round < 200; ++round) {
    const int perMinute = upTo(20);
    const auto windows = windowsOf(
        RateLimit{.perMinute = perMinute, .perHour = upTo(200), .burst = upTo(perMinute)}, "reads");
    std::vector<Clock::TimePoint> all;
    Times sent;
    auto now = kStart;
    for (int i = 0; i < 300; ++i) {
      now += seconds{upTo(10) - 1};
      forgetOld(windows, sent, now);
      const Turn turn = decideTurn(windows, sent, 0, now);
      ASSERT_TRUE(turn.when == now || turn.heldBy != nullptr);
      now = turn.when;
      sent.push_back(now);
      all.push_back(now);
    }
    for (const RateWindow& window : windows) {
      for (std::size_t i = window.count; i < all.size(); ++i) {
        ASSERT_GE(all[i] - all[i - window.count], window.length) << window.name;
      }
    }
  }
}

TEST(ForgetOld, KeepsWhatTheLongestWindowLooksAt) {
  Times sent{kStart, kStart + seconds{30}, kStart + seconds{90}};
  forgetOld(windowsOf(RateLimit{.perMinute = 5, .perHour = 9}, "reads"), sent,
            kStart + seconds{90});
  EXPECT_EQ(sent.size(), 3U);
  forgetOld(windowsOf(RateLimit{.perMinute = 5}, "reads"), sent, kStart + seconds{91});
  EXPECT_THAT(sent, ElementsAre(kStart + seconds{90}));
}

}  // namespace
}  // namespace kibo::inventory::detail
