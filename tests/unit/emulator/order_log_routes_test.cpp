#include <gmock/gmock.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using ::testing::ElementsAre;

class OrderLog : public ::testing::Test {
 protected:
  OrderLog() {
    run("allocate", 2, 5);
    run("allocate", 1, 3);
    run("deallocate", 2, 4);
    run("fulfill", 1, 1);
  }

  void run(const char* operation, std::int64_t order, std::int64_t quantity) {
    const Json body{{"runSynchronous", true},
                    {"userID", order + 100},
                    {"items",
                     {{{"upc", "A"},
                       {"quantity", quantity},
                       {"orderID", order},
                       {"orderItemID", 1},
                       {"shipmentID", 5},
                       {"locationCode", "L1"}}}}};
    tester_.post(std::string("v5/inventory/") + operation, body.dump());
  }
  std::vector<std::int64_t> quantities(const char* body) {
    std::vector<std::int64_t> found;
    for (const Json& row : tester_.post("v5/inventory/getOrderItemLog/", body).body) {
      found.push_back(row.at("quantity").get<std::int64_t>());
    }
    return found;
  }

  ServiceTester tester_;
};

TEST_F(OrderLog, HasTheEventsInTheirOrder) {
  EXPECT_THAT(quantities("{}"), ElementsAre(5, 3, 4, 1));
  const Json row = tester_.post("v5/inventory/getOrderItemLog", R"({"limit":1})").body.at(0);
  EXPECT_EQ(row.dump(),
            R"({"orderID":2,"orderItemID":1,"shipmentID":5,"inventoryID":1,"locationCode":"L1",)"
            R"("type":"ALLOCATE","quantity":5,"date":"2026-01-01T00:00:00+0000","resolved":true,)"
            R"("fixed":false,"userID":102,"upc":"A"})");
}

TEST_F(OrderLog, IsFiltered) {
  EXPECT_THAT(quantities(R"({"type":"ALLOCATE"})"), ElementsAre(5, 3));
  EXPECT_THAT(quantities(R"({"type":"PICK"})"), ElementsAre());
  EXPECT_THAT(quantities(R"({"locationCode":"L2"})"), ElementsAre());
  EXPECT_THAT(quantities(R"({"identifiers":[{"orderID":1}]})"), ElementsAre(3, 1));
  EXPECT_THAT(quantities(R"({"identifiers":[{"orderID":1,"upc":"B"},{"orderID":2,"upc":"A"}]})"),
              ElementsAre(5, 4));
  EXPECT_THAT(quantities(R"({"identifiers":[{"shipmentID":6},{"orderItemID":2}]})"), ElementsAre());
}

TEST_F(OrderLog, IsSorted) {
  EXPECT_THAT(quantities(R"({"orderBy":"QUANTITY"})"), ElementsAre(1, 3, 4, 5));
  EXPECT_THAT(quantities(R"({"orderBy":"QUANTITY","sortAscending":false,"limit":2})"),
              ElementsAre(5, 4));
  EXPECT_THAT(quantities(R"({"orderBy":"ORDER_ID"})"), ElementsAre(3, 1, 5, 4));
  EXPECT_THAT(quantities(R"({"orderBy":"TYPE"})"), ElementsAre(5, 3, 4, 1));
  EXPECT_THAT(quantities(R"({"orderBy":"USER_ID","pageSize":1,"pageNum":3})"), ElementsAre(5));
  EXPECT_THAT(quantities(R"({"sortAscending":false})"), ElementsAre(1, 4, 3, 5));
  EXPECT_THAT(quantities(R"({"orderBy":"FIXED"})"), ElementsAre(5, 3, 4, 1));
  EXPECT_EQ(tester_.post("v5/inventory/getOrderItemLog", R"({"orderBy":"LUCK"})").status, 400);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
