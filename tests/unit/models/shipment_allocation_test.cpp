#include "kibo/inventory/models/shipment_allocation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory {
namespace {

using ::testing::IsEmpty;

TEST(ShipmentInventoryAllocationResponse, FindsAllocationsByShipment) {
  const auto answer = fromJson<ShipmentInventoryAllocationResponse>(
      R"({"shipments":{"12":{"currentAllocations":[{"orderItemID":3,"quantity":2,
          "tags":{"Channel":"Web"}}]},"9007199254740993":{"futureAllocations":[{"externalId":"PO",
          "futureDate":"2030-01-31T12:00:00-0500","state":"NEW"}]},"13":null}})");
  ASSERT_TRUE(answer) << answer.error().message;
  const auto& current = answer->shipments.at("12").currentAllocations;
  ASSERT_EQ(current.size(), 1U);
  EXPECT_EQ(current[0].orderItemID, 3);
  EXPECT_EQ(current[0].tags, Tags({{"Channel", "Web"}}));
  const auto& future = answer->shipments.at("9007199254740993");
  EXPECT_THAT(future.currentAllocations, IsEmpty());
  EXPECT_EQ(future.futureAllocations.at(0).externalId, "PO");
}

TEST(ShipmentInventoryAllocationResponse, NamesTheShipmentThatCannotBeRead) {
  const auto answer = fromJson<ShipmentInventoryAllocationResponse>(
      R"({"shipments":{"12":{"currentAllocations":[{"quantity":1.5}]}}})");
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().message,
            "shipments.12.currentAllocations[0].quantity: expected integer, got 1.5");
}

TEST(ShipmentInventoryAllocationRequest, IsSentEvenWithoutAnyShipment) {
  EXPECT_EQ(toJson(ShipmentInventoryAllocationRequest{}), R"({"shipmentIDs":[]})");
}

}  // namespace
}  // namespace kibo::inventory
