#include "kibo/inventory/models/future_inventory.hpp"

#include <gtest/gtest.h>

#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory {
namespace {

TEST(DeleteFutureItemResponse, ReadsTheTotalWithTheOddName) {
  const auto total = fromJson<DeleteFutureItemResponse>(R"({"totalexternalIDsAffected":4})");
  ASSERT_TRUE(total);
  EXPECT_EQ(total->totalexternalIDsAffected, 4);
  const auto flag = fromJson<DeleteFutureItemResponse>(R"({"totalexternalIDsAffected":true})");
  ASSERT_TRUE(flag);
  EXPECT_FALSE(flag->totalexternalIDsAffected);
  EXPECT_EQ(flag->extras.find("totalexternalIDsAffected"), "true");
}

}  // namespace
}  // namespace kibo::inventory
