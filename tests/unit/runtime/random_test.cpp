#include "runtime/random.hpp"

#include <gtest/gtest.h>

#include <atomic>

#include "process/child.hpp"
#include "process/shared.hpp"

namespace kibo::inventory::detail {
namespace {

TEST(Random, ForkedProcessesDoNotGoOnAlike) {
  Random random;
  const testing::Shared<std::atomic<double>> ofChild;
  const auto next = [&] {
    *ofChild = random.next();
    return true;
  };
  EXPECT_EQ(testing::Child(next).end(), "well");
  const double first = *ofChild;
  EXPECT_EQ(testing::Child(next).end(), "well");
  const double second = *ofChild;
  EXPECT_NE(first, second);
  EXPECT_NE(random.next(), second);
}

}  // namespace
}  // namespace kibo::inventory::detail
