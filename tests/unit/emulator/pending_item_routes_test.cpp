#include <gmock/gmock.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using ::testing::ElementsAre;

class PendingItems : public ::testing::Test {
 protected:
  PendingItems() {
    tester_.tenant = "4";
    allocate(2, 13, "L1");  // 3 pending
    allocate(1, 4, "L2");   // 1 pending: 2 of the 5 are safety stock
  }

  void allocate(std::int64_t order, std::int64_t quantity, const char* location) {
    const Json body{{"runSynchronous", true},
                    {"items",
                     {{{"upc", "A"},
                       {"quantity", quantity},
                       {"orderID", order},
                       {"orderItemID", 1},
                       {"shipmentID", order * 10},
                       {"locationCode", location}}}}};
    tester_.post("v5/inventory/allocate", body.dump());
  }
  std::vector<std::int64_t> ids(const std::string& query) {
    std::vector<std::int64_t> found;
    const Reply reply = tester_.get("v1/pendingItem" + query);
    for (const Json& item : reply.body.at("pendingItems"))
      found.push_back(item.at("pendingItemID"));
    return found;
  }
  std::int64_t released(const char* path) {
    return tester_.post(path, "").body.at("numResults").get<std::int64_t>();
  }

  ServiceTester tester_;
};

TEST_F(PendingItems, AreListed) {
  EXPECT_EQ(tester_.get("v1/pendingItem/?numberPerPage=1&sortBy=TYPE").body.dump(),
            R"({"totalCount":2,"page":1,"perPage":1,"sortBy":"TYPE","sortAscending":true,)"
            R"("pendingItems":[{"pendingItemID":1,"orderID":2,"shipmentID":20,)"
            R"("locationCode":"L1","quantity":3,"upc":"A"}]})");
  EXPECT_EQ(tester_.get("v1/pendingItem?numberPerPage=1&currentPage=2").body.at("prevPage"), 1);
}

TEST_F(PendingItems, AreFilteredAndSorted) {
  EXPECT_THAT(ids(""), ElementsAre(1, 2));
  EXPECT_THAT(ids("?sortBy=ORDER_ID"), ElementsAre(2, 1));
  EXPECT_THAT(ids("?sortBy=QUANTITY"), ElementsAre(2, 1));
  EXPECT_THAT(ids("?sortBy=WEIGHT"), ElementsAre(1, 2));
  EXPECT_THAT(ids("?shipmentID=10"), ElementsAre(2));
  EXPECT_THAT(ids("?locationName=Two"), ElementsAre(2));
  EXPECT_THAT(ids("?locationID=1"), ElementsAre(1));
  EXPECT_EQ(tester_.get("v1/pendingItem?currentPage=0").status, 400);
  EXPECT_EQ(tester_.get("v1/pendingItem?sortBy=LUCK").status, 400);
}

TEST_F(PendingItems, AreReleasedToTheStockThatCame) {
  EXPECT_EQ(released("v1/pendingItem/release/"), 0);
  tester_.post("v5/inventory/smart-adjust",
               R"({"locationCode":"L1","items":[{"upc":"A","quantity":2}]})");
  EXPECT_EQ(released("v1/pendingItem/release/5"), 0);
  EXPECT_EQ(released("v1/pendingItem/release/4"), 1);
  EXPECT_EQ(
      tester_.get("v1/pendingItem?shipmentID=20").body.at("pendingItems").at(0).at("quantity"), 1);
  EXPECT_EQ(tester_.post("v1/pendingItem/release/none", "").status, 400);
}

TEST_F(PendingItems, AreDeleted) {
  EXPECT_EQ(tester_.send("DELETE", "/api/commerce/inventory/v1/pendingItem/1").body,
            (Json{{"deleted", true}}));
  EXPECT_THAT(ids(""), ElementsAre(2));
  EXPECT_EQ(tester_.send("DELETE", "/api/commerce/inventory/v1/pendingItem/1").status, 404);
  EXPECT_EQ(tester_.send("DELETE", "/api/commerce/inventory/v1/pendingItem/one").status, 404);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
