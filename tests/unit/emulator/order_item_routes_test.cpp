#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;

void run(ServiceTester& tester, const char* operation, std::int64_t order, std::int64_t quantity,
         const char* location = "L1") {
  const Json body{{"runSynchronous", true},
                  {"items",
                   {{{"upc", "A"},
                     {"quantity", quantity},
                     {"orderID", order},
                     {"orderItemID", order * 10},
                     {"shipmentID", 5},
                     {"locationCode", location}}}}};
  ASSERT_EQ(tester.post(std::string("v5/inventory/") + operation, body.dump()).body.at("status"),
            "SUCCESS");
}

TEST(OrderItemInformation, TellsWhatHappenedAndWhatIsThere) {
  ServiceTester tester;
  run(tester, "allocate", 1, 12);
  tester.clock->advance(1min);
  run(tester, "deallocate", 1, 3);
  run(tester, "fulfill", 1, 4);
  const Json rows = tester.post("v5/inventory/getOrderItemInformation", R"({"orderID":1})").body;
  ASSERT_EQ(rows.size(), 1U);
  const Json& row = rows.at(0);
  EXPECT_EQ(row.at("orderItemID"), 10);
  EXPECT_EQ(row.at("locationName"), "One");
  EXPECT_EQ(row.at("onHand"), 6);
  EXPECT_EQ(row.at("allocated"), 5);
  EXPECT_EQ(row.at("available"), 1);
  EXPECT_EQ(row.at("pendingQuantity"), 0);
  EXPECT_EQ(row.at("allocates"), 1);
  EXPECT_EQ(row.at("deallocates"), 1);
  EXPECT_EQ(row.at("fulfills"), 1);
  EXPECT_EQ(row.at("events").dump(),
            R"([{"date":"2026-01-01T00:00:00+0000","eventType":"ALLOCATED","quantity":12},)"
            R"({"date":"2026-01-01T00:01:00+0000","eventType":"DEALLOCATED","quantity":3},)"
            R"({"date":"2026-01-01T00:01:00+0000","eventType":"FULFILLED","quantity":4}])");
}

TEST(OrderItemInformation, IsFiltered) {
  ServiceTester tester;
  run(tester, "allocate", 1, 2);
  run(tester, "allocate", 1, 2, "L2");
  run(tester, "allocate", 2, 2);
  const auto count = [&](const char* body) {
    return tester.post("v5/inventory/getOrderItemInformation", body).body.size();
  };
  EXPECT_EQ(count("{}"), 3U);
  EXPECT_EQ(count(R"({"orderID":1})"), 2U);
  EXPECT_EQ(count(R"({"orderID":1,"locationCode":"L2"})"), 1U);
  EXPECT_EQ(count(R"({"items":[{"upc":"B"}]})"), 0U);
  EXPECT_EQ(count(R"({"pageSize":2,"pageNum":2})"), 1U);
  EXPECT_EQ(count(R"({"orderID":3})"), 0U);
  EXPECT_EQ(tester.post("v5/inventory/getOrderItemInformation", R"({"orderID":"1"})").status, 400);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
