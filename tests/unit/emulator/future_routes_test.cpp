#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;

class AdjustFutureDate : public ::testing::TestWithParam<const char*> {
 protected:
  AdjustFutureDate() {
    for (const char* location : {"L1", "L2"}) {
      tester_.post(
          "v5/inventory/smart-refresh",
          Json{{"locationCode", location},
               {"items",
                {{{"upc", "A"}, {"quantity", 5}, {"deliveryDate", "2031-01-01T00:00:00+0000"}}}}}
              .dump());
    }
  }
  Json expected(std::size_t row) {
    return tester_
        .post("v5/inventory",
              R"({"type":"ANY","items":[{"upc":"A"}],"includeFutureInventory":true})")
        .body.at(row)
        .at("futureInventory")
        .at(0);
  }
  Reply put(const std::string& id, const std::string& body) {
    return tester_.send("PUT", GetParam() + id, body);
  }

  ServiceTester tester_;
};

TEST_P(AdjustFutureDate, IsAJob) {
  const std::string id = expected(1).at("futureInventoryID").dump();
  EXPECT_NE(expected(0).at("futureInventoryID").dump(), id);
  const Reply reply = put(id, R"({"futureDate":"2031-06-01T00:00:00-0500"})");
  EXPECT_EQ(reply.body.at("status"), "PENDING");
  EXPECT_EQ(reply.body.at("locationCode"), "L2");
  tester_.clock->advance(3s);
  EXPECT_EQ(expected(1).at("deliveryDate"), "2031-06-01T00:00:00-0500");
  EXPECT_EQ(expected(0).at("deliveryDate"), "2031-01-01T00:00:00+0000");
}

TEST_P(AdjustFutureDate, OfUnknownStockIsRefused) {
  const std::string date = R"("futureDate":"2031-06-01T00:00:00-0500")";
  const std::string id = expected(0).at("futureInventoryID").dump();
  EXPECT_EQ(put("99", "{" + date + "}").status, 404);
  EXPECT_EQ(put("99", "{" + date + "}").body.at("error"), "Not Found");
  EXPECT_EQ(put("x", "{" + date + "}").status, 404);
  EXPECT_EQ(put(id, "{" + date + R"(,"locationCode":"L2"})").status, 404);
  EXPECT_EQ(put(id, "{}").status, 400);
  EXPECT_EQ(put(id, R"({"futureDate":"soon"})").status, 400);
}

TEST_P(AdjustFutureDate, FailsWhenTheStockIsGoneByThen) {
  const std::string id = expected(0).at("futureInventoryID").dump();
  tester_.post("v5/inventory/delete", R"({"upc":"A"})");
  const Json jobID = put(id, R"({"futureDate":"2031-06-01T00:00:00-0500"})").body.at("jobID");
  tester_.clock->advance(30s);
  EXPECT_EQ(tester_.get("v1/queue/" + jobID.dump()).body.at("status"), "FAILED");
}

INSTANTIATE_TEST_SUITE_P(Paths, AdjustFutureDate,
                         ::testing::Values("/api/adjustFutureDate/",
                                           "/api/commerce/inventory/adjustFutureDate/"));

}  // namespace
}  // namespace kibo::inventory::testing::detail
