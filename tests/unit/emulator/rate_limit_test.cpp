#include "emulator/rate_limit.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;

TEST(RateLimit, HoldsInAnyMinute) {
  RateLimit limit(2);
  const Clock::TimePoint start{};
  EXPECT_FALSE(limit.refuse(start));
  EXPECT_FALSE(limit.refuse(start + 40s));
  const auto refusal = limit.refuse(start + 59s);
  ASSERT_TRUE(refusal);
  EXPECT_EQ(refusal->status, 429);
  EXPECT_EQ(refusal->body, "");
  EXPECT_THAT(refusal->headers, ::testing::ElementsAre(::testing::Pair("Retry-After", "60")));
  EXPECT_FALSE(limit.refuse(start + 60s));
  EXPECT_TRUE(limit.refuse(start + 99s));
  EXPECT_FALSE(limit.refuse(start + 100s));
}

TEST(RateLimit, OfNothingRefusesNothing) {
  RateLimit limit(0);
  for (int i = 0; i < 1000; ++i) ASSERT_FALSE(limit.refuse(Clock::TimePoint{}));
}

TEST(RateLimit, IsOfChangesAndNotOfReads) {
  ServiceTester tester({.changesPerMinute = 1});
  const std::string change =
      Json{{"locationCode", "L1"}, {"items", {{{"upc", "A"}, {"quantity", 3}}}}}.dump();
  EXPECT_EQ(tester.post("v5/inventory/refresh", change).status, 200);
  for (const char* path : {"v5/inventory/refresh", "v5/inventory/adjust",
                           "v5/inventory/smart-refresh", "v5/inventory/smart-adjust"}) {
    EXPECT_EQ(tester.post(path, change).status, 429) << path;
  }
  EXPECT_EQ(tester.get("v1/queue/1").status, 200);
  EXPECT_EQ(tester.service().counts().changesLimited, 4U);
  EXPECT_EQ(tester.service().counts().refreshesAccepted, 1U);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
