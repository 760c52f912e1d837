#include "kibo/inventory/allocation_api.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;

struct AllocationApiTest : ApiTest {
  AllocationApi api{configuration};
};

TEST_F(AllocationApiTest, SendsEachCallToItsPlace) {
  const AllocateInventoryRequest request{
      .items = {{.orderID = 1, .orderItemID = 2, .shipmentID = 3, .upc = "u", .quantity = 4}}};
  EXPECT_TRUE(api.allocateInventory(request));
  EXPECT_TRUE(api.deallocateInventory({.runSynchronous = true}));
  EXPECT_TRUE(api.fulfillInventory({}));
  EXPECT_TRUE(api.transitionCart({.cartID = "c", .orderID = 1}));
  EXPECT_TRUE(api.blockAssignment({.locationCode = "L", .items = {{.blockAssignment = false}}}));
  EXPECT_TRUE(api.getShipmentInventoryAllocations({.shipmentIDs = {9'007'199'254'740'993}}));
  const std::string stock = "POST /api/commerce/inventory/v5/inventory/";
  EXPECT_THAT(
      sent(),
      ElementsAre(
          stock + R"(allocate {"items":[{"orderID":1,"orderItemID":2,"shipmentID":3,"upc":"u",)"
                  R"("quantity":4}]})",
          stock + R"(deallocate {"items":[],"runSynchronous":true})",
          stock + R"(fulfill {"items":[]})",
          stock + R"(transitionCart {"cartID":"c","orderID":1,"items":[]})",
          stock + R"(blockAssignment {"locationCode":"L","items":[{"blockAssignment":false}]})",
          stock + R"(shipmentInventoryAllocations {"shipmentIDs":[9007199254740993]})"));
}

TEST_F(AllocationApiTest, ReadsBothAnswersToADeallocation) {
  answer = R"({"success":true,"messages":["done"],"numResults":1})";
  const auto base = api.deallocateInventory({});
  ASSERT_TRUE(base);
  EXPECT_EQ(base->success, true);
  EXPECT_THAT(base->messages, ElementsAre("done"));
  EXPECT_FALSE(base->jobID);

  answer = R"({"jobID":5,"status":"PENDING","type":"FULFILL"})";
  const auto job = api.fulfillInventory({});
  ASSERT_TRUE(job);
  EXPECT_EQ(job->jobID, 5);
  EXPECT_EQ(job->type, JobType::fulfill);
}

TEST_F(AllocationApiTest, TransmitsAChangeOnceAndSaysWhatTheServiceSaid) {
  status = 500;
  answer = R"({"error":"E","message":{"success":false,"messages":["no stock"]}})";
  const auto allocated = api.allocateInventory({});
  ASSERT_FALSE(allocated);
  EXPECT_EQ(allocated.error().delivery, Delivery::unknown);
  EXPECT_EQ(allocated.error().message, "no stock");
  EXPECT_FALSE(api.transitionCart({}));
  EXPECT_EQ(sent().size(), 2U);
}

}  // namespace
}  // namespace kibo::inventory
