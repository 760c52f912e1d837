#include "kibo/inventory/clock.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <stop_token>

namespace kibo::inventory {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;

TEST(SystemClock, WaitsUntilTheTime) {
  const auto clock = Clock::system();
  const auto end = clock->now() + milliseconds{5};
  EXPECT_TRUE(clock->waitUntil(end, {}));
  EXPECT_GE(clock->now(), end);
}

TEST(SystemClock, AWaitEndsAtOnceWhenStopped) {
  const auto clock = Clock::system();
  std::stop_source source;
  auto wait = std::async(std::launch::async, [&, token = source.get_token()] {
    return clock->waitUntil(clock->now() + hours{1}, token);
  });
  source.request_stop();
  ASSERT_EQ(wait.wait_for(std::chrono::seconds{10}), std::future_status::ready);
  EXPECT_FALSE(wait.get());
}

}  // namespace
}  // namespace kibo::inventory
