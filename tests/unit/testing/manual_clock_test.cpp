#include "kibo/inventory/testing/manual_clock.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <stop_token>

namespace kibo::inventory::testing {
namespace {

using std::chrono::hours;
using std::chrono::seconds;

TEST(ManualClock, StandsStillUntilMoved) {
  ManualClock clock;
  const auto before = clock.now();
  const auto wallBefore = clock.wallNow();
  EXPECT_EQ(clock.now(), before);
  clock.advance(seconds{5});
  EXPECT_EQ(clock.now() - before, seconds{5});
  EXPECT_EQ(clock.wallNow() - wallBefore, seconds{5});
}

TEST(ManualClock, TheWallClockCanBeSetAlone) {
  ManualClock clock;
  const auto before = clock.now();
  const auto wallBefore = clock.wallNow();
  clock.setWall(wallBefore - hours{1});
  EXPECT_EQ(clock.now(), before);
  EXPECT_EQ(clock.wallNow(), wallBefore - hours{1});
}

TEST(ManualClock, AWaitMovesItOn) {
  ManualClock clock;
  const auto before = clock.now();
  EXPECT_TRUE(clock.waitUntil(before + seconds{30}, {}));
  EXPECT_EQ(clock.now() - before, seconds{30});
  EXPECT_TRUE(clock.waitUntil(before, {}));  // already past
  EXPECT_EQ(clock.waited(), seconds{30});
}

TEST(ManualClock, AStoppedWaitSaysSo) {
  ManualClock clock;
  std::stop_source source;
  source.request_stop();
  EXPECT_FALSE(clock.waitUntil(clock.now() + seconds{1}, source.get_token()));
  EXPECT_EQ(clock.waited(), seconds{0});
}

TEST(ManualClock, ABlockingWaitEndsWhenItsTimeComes) {
  ManualClock clock(ManualClock::Waits::block);
  const auto end = clock.now() + seconds{2};
  auto wait = std::async(std::launch::async, [&] { return clock.waitUntil(end, {}); });
  clock.advance(seconds{1});
  EXPECT_EQ(wait.wait_for(seconds{0}), std::future_status::timeout);
  clock.advance(seconds{1});
  EXPECT_TRUE(wait.get());
}

TEST(ManualClock, ABlockingWaitEndsWhenStopped) {
  ManualClock clock(ManualClock::Waits::block);
  std::stop_source source;
  auto wait = std::async(std::launch::async, [&, token = source.get_token()] {
    return clock.waitUntil(clock.now() + seconds{1}, token);
  });
  source.request_stop();
  EXPECT_FALSE(wait.get());
}

}  // namespace
}  // namespace kibo::inventory::testing
