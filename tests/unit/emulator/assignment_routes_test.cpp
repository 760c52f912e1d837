#include <gmock/gmock.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using ::testing::HasSubstr;

class Assignments : public ::testing::Test {
 protected:
  /// Holds stock, at once.
  void allocate(Json holder, std::int64_t quantity) {
    holder.update({{"upc", "A"}, {"quantity", quantity}, {"locationCode", "L1"}});
    ASSERT_EQ(tester_
                  .post("v5/inventory/allocate",
                        Json{{"items", {holder}}, {"runSynchronous", true}}.dump())
                  .body.at("status"),
              "SUCCESS");
  }
  Json shipment(const char* id) {
    return tester_
        .post("v5/inventory/shipmentInventoryAllocations",
              std::string(R"({"shipmentIDs":[)") + id + "]}")
        .body.at("shipments")
        .at(id);
  }

  ServiceTester tester_;
};

TEST_F(Assignments, ShowWhatIsHeldForAShipment) {
  allocate({{"orderID", 1}, {"orderItemID", 2}, {"shipmentID", 3}}, 12);
  EXPECT_EQ(shipment("3").dump(),
            R"({"currentAllocations":[)"
            R"({"orderItemID":2,"upc":"A","state":"ALLOCATED","quantity":10},)"
            R"({"orderItemID":2,"upc":"A","state":"PENDING","quantity":2}],)"
            R"("futureAllocations":[]})");
  EXPECT_EQ(shipment("4").at("currentAllocations").size(), 0U);
}

TEST_F(Assignments, ShowExpectedStockThatIsHeld) {
  tester_.post("v5/inventory/smart-refresh",
               R"({"locationCode":"L1","items":[{"upc":"A","quantity":5,"externalID":"PO",
                   "deliveryDate":"2031-01-01T00:00:00+0000"}]})");
  allocate({{"orderID", 1},
            {"orderItemID", 2},
            {"shipmentID", 3},
            {"futureDate", "2031-01-01T00:00:00Z"}},
           4);
  EXPECT_EQ(shipment("3").at("futureAllocations").dump(),
            R"([{"orderItemID":2,"upc":"A","state":"ALLOCATED","quantity":4,)"
            R"("futureDate":"2031-01-01T00:00:00+0000","externalId":"PO"}])");
}

TEST_F(Assignments, PassWhatACartHoldsToTheOrder) {
  allocate({{"orderID", 0},
            {"orderItemID", 0},
            {"shipmentID", 0},
            {"cartID", "C"},
            {"cartItemID", "CI"}},
           4);
  const std::string body = R"({"cartID":"C","orderID":9,"items":[
      {"cartItemID":"CI","orderItemID":8,"transitionItemID":80,"shipmentID":7}]})";
  const Reply reply = tester_.post("v5/inventory/transitionCart", body);
  EXPECT_EQ(reply.body, Json::parse(R"({"success":true,"messages":[],"numResults":1})"));
  EXPECT_EQ(shipment("7").at("currentAllocations").at(0).at("orderItemID"), 80);
  EXPECT_EQ(shipment("0").at("currentAllocations").size(), 0U);
  const Json order = tester_.post("v5/inventory/getOrderItemInformation", R"({"orderID":9})").body;
  EXPECT_EQ(order.at(0).at("events").at(0).at("quantity"), 4);
  // The cart has nothing any more.
  EXPECT_EQ(tester_.post("v5/inventory/transitionCart", body).status, 500);
}

TEST_F(Assignments, OfAnUnknownCartAreAnErrorWithMessages) {
  const Reply reply = tester_.post(
      "v5/inventory/transitionCart",
      R"({"cartID":"C","orderID":9,"items":[{"cartItemID":"CI","orderItemID":8,"shipmentID":7}]})");
  EXPECT_EQ(reply.status, 500);
  EXPECT_EQ(reply.body.at("message").at("success"), false);
  EXPECT_THAT(reply.body.at("message").at("messages").at(0).get<std::string>(),
              HasSubstr("nothing is held for item CI of cart C"));
}

TEST_F(Assignments, CanBeBlocked) {
  const Reply reply =
      tester_.post("v5/inventory/blockAssignment",
                   R"({"locationCode":"L1","items":[{"upc":"A","blockAssignment":true}]})");
  EXPECT_EQ(reply.body.at("success"), true);
  const Json rows = tester_
                        .post("v5/inventory", R"({"type":"ALL_STORES","items":[{"upc":"A"}],
                                                  "excludeBlockedAssignment":true})")
                        .body;
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows.at(0).at("locationCode"), "L2");
}

TEST_F(Assignments, CannotBeBlockedForUnknownItems) {
  const Reply item =
      tester_.post("v5/inventory/blockAssignment",
                   R"({"locationCode":"L1","items":[{"upc":"Z","blockAssignment":true}]})");
  EXPECT_EQ(item.status, 500);
  EXPECT_THAT(item.body.dump(), HasSubstr("not known at location"));
  EXPECT_EQ(tester_
                .post("v5/inventory/blockAssignment",
                      R"({"locationCode":"X","items":[{"upc":"A","blockAssignment":true}]})")
                .status,
            404);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
