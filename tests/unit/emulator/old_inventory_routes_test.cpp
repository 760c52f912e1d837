#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;

constexpr const char* kPath = "/api/commerce/inventory/v1/deleteOldInventory/";

/// The tokens of before have expired by then.
void later(ServiceTester& tester, std::chrono::hours time) {
  tester.clock->advance(time);
  tester.takeToken();
}

TEST(DeleteOldInventory, DeletesWhatDidNotChangeForThatLong) {
  ServiceTester tester;
  later(tester, 24h * 40);
  tester.post("v5/inventory/smart-adjust",
              R"({"locationCode":"L1","items":[{"upc":"A","quantity":1}]})");
  later(tester, 24h * 21);
  const Reply reply = tester.send("DELETE", kPath + std::string("2"));
  EXPECT_EQ(reply.body, (Json{{"jobID", 1}}));
  tester.clock->advance(3s);
  EXPECT_EQ(tester.onHand("L1", "A"), 11);
  EXPECT_EQ(tester.onHand("L1", "B"), -1);
  EXPECT_EQ(tester.get("v1/queue?types=DELETE").body.size(), 1U);
}

TEST(DeleteOldInventory, SparesWhatIsYounger) {
  ServiceTester tester;
  later(tester, 24h * 30);
  tester.send("DELETE", kPath + std::string("1"));
  tester.clock->advance(3s);
  EXPECT_EQ(tester.onHand("L1", "A"), 10);
}

TEST(DeleteOldInventory, OfAllTenantsIsAListOfJobs) {
  ServiceTester tester;
  const Reply reply = tester.send("DELETE", kPath + std::string("allSilo/1"));
  EXPECT_EQ(reply.body, Json::parse(R"([{"jobID":1}])"));
}

TEST(DeleteOldInventory, LeavesALocationThatCanBeFilledAgain) {
  ServiceTester tester;
  later(tester, 24h * 40);
  tester.send("DELETE", kPath + std::string("1"));
  tester.clock->advance(3s);
  EXPECT_EQ(tester.onHand("L1", "A"), -1);
  tester.post("v5/inventory/smart-refresh",
              R"({"locationCode":"L1","items":[{"upc":"A","quantity":4}]})");
  const Json rows = tester.post("v5/inventory", R"({"type":"ANY","items":[{"upc":"A"}]})").body;
  EXPECT_EQ(rows.at(0).at("locationName"), "One");
  EXPECT_EQ(rows.at(0).at("onHand"), 4);
}

TEST(DeleteOldInventory, RefusesWhatIsNoNumberOfMonths) {
  ServiceTester tester;
  for (const char* months : {"0", "-1", "two", "1201", "allSilo/x", "99999999999999999999"}) {
    EXPECT_EQ(tester.send("DELETE", kPath + std::string(months)).status, 400) << months;
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
