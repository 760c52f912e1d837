#include "runtime/polling.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;

TEST(PollInterval, GrowsByHalfUpToTheLongest) {
  const auto after = [](int look) {
    return pollInterval(milliseconds{100}, milliseconds{300}, look);
  };
  EXPECT_EQ(after(1), milliseconds{100});
  EXPECT_EQ(after(2), milliseconds{150});
  EXPECT_EQ(after(3), milliseconds{225});
  EXPECT_EQ(after(4), milliseconds{300});
  EXPECT_EQ(after(10'000), milliseconds{300});
}

TEST(PollInterval, IsNeverNothing) {
  EXPECT_EQ(pollInterval(milliseconds{0}, milliseconds{0}, 1), milliseconds{1});
  EXPECT_EQ(pollInterval(milliseconds{-5}, milliseconds{100}, 3), milliseconds{1});
}

}  // namespace
}  // namespace kibo::inventory::detail
