#include "http/delivery.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::detail {
namespace {

TEST(DeliveryWithoutAnswer, IsUnsentOnlyWhenNothingWasAboutToBeWritten) {
  EXPECT_EQ(deliveryWithoutAnswer(0), Delivery::notSent);
  EXPECT_EQ(deliveryWithoutAnswer(1), Delivery::unknown);
  EXPECT_EQ(deliveryWithoutAnswer(2), Delivery::unknown);
}

}  // namespace
}  // namespace kibo::inventory::detail
