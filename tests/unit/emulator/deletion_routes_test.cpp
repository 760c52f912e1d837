#include <gmock/gmock.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

constexpr const char* kDelete = "v5/inventory/delete";

TEST(Delete, IsAJobForEachLocation) {
  ServiceTester tester;
  const Reply reply = tester.post(kDelete, R"({"upc":"A"})");
  EXPECT_EQ(reply.body.dump(),
            R"({"dryRun":false,"itemsDeleted":[{"itemIdentifier":{"upc":"A"}}],"jobIDs":[1,2],)"
            R"("totalInventoryEntriesDeleted":2,"totalLocationsAffected":2,)"
            R"("totalProductsDeleted":1,"totalAuditsDeleted":0,"totalPickWavesDeleted":0})");
  tester.clock->advance(3s);
  EXPECT_EQ(tester.onHand("L1", "A"), -1);
  EXPECT_EQ(tester.onHand("L2", "A"), 5);
  tester.clock->advance(2s);
  EXPECT_EQ(tester.onHand("L2", "A"), -1);
  const Json job = tester.get("v1/queue/2").body;
  EXPECT_EQ(job.at("type"), "DELETE");
  EXPECT_EQ(job.at("locationCode"), "L2");
  EXPECT_EQ(job.at("status"), "SUCCESS");
}

TEST(Delete, AsADryRunCountsAndChangesNothing) {
  ServiceTester tester;
  const Reply reply =
      tester.post(kDelete, R"({"upc":".","dryRun":true,"explicit":true,"locationCodes":["L1"]})");
  EXPECT_EQ(reply.body.dump(),
            R"({"dryRun":true,"itemsDeleted":[)"
            R"({"itemIdentifier":{"upc":"A"},"inventoryIDs":[1],"locationIDs":[1],)"
            R"("locationCodes":["L1"],"auditIDs":[]},)"
            R"({"itemIdentifier":{"upc":"B","partNumber":"PB"},"inventoryIDs":[2],)"
            R"("locationIDs":[1],"locationCodes":["L1"],"auditIDs":[]}],"jobIDs":[],)"
            R"("totalInventoryEntriesDeleted":2,"totalLocationsAffected":1,)"
            R"("totalProductsDeleted":2,"totalAuditsDeleted":0,"totalPickWavesDeleted":0})");
  tester.clock->advance(9s);
  EXPECT_EQ(tester.onHand("L1", "A"), 10);
  EXPECT_EQ(tester.get("v1/queue").body.size(), 0U);
}

struct Where {
  const char* body;
  std::size_t entries;
};

TEST(Delete, LooksAtTheLocationsThatAreNamed) {
  ServiceTester tester;
  for (const Where& where :
       {Where{R"({"upc":"A","dryRun":true})", 2},
        Where{R"({"upc":"A","dryRun":true,"locationCodes":["L2","L2"]})", 1},
        Where{R"({"upc":"A","dryRun":true,"locationCodes":["L2"],"allLocations":true})", 2},
        Where{R"({"partNumber":"^P","dryRun":true})", 1},
        Where{R"({"upc":"Z","dryRun":true})", 0}}) {
    EXPECT_EQ(tester.post(kDelete, where.body).body.at("totalInventoryEntriesDeleted"),
              where.entries)
        << where.body;
  }
}

TEST(DeleteItems, TakesIdentifiersAsTheyAre) {
  ServiceTester tester;
  const char* body = R"({"dryRun":true,"items":[{"upc":"."},{"partNumber":"PB"}]})";
  EXPECT_EQ(tester.post("v5/inventory/deleteItems", body).body.at("totalProductsDeleted"), 1);
}

std::string manyItems(std::size_t count) {
  Json body{{"items", Json::array()}};
  for (std::size_t i = 0; i < count; ++i) body["items"].push_back({{"upc", "N"}});
  return body.dump();
}

TEST(DeleteItems, HasTheLimitOfTheService) {
  ServiceTester tester;
  EXPECT_EQ(tester.post("v5/inventory/deleteItems", manyItems(1'000)).status, 200);
  EXPECT_EQ(tester.post("v5/inventory/deleteItems", manyItems(1'001)).status, 400);
  EXPECT_EQ(tester.post("v5/inventory/deleteItems", manyItems(0)).status, 400);
}

TEST(DeleteFutureInventory, DeletesWhatIsExpectedInTheWindow) {
  ServiceTester tester;
  tester.post("v5/inventory/smart-refresh", R"({"locationCode":"L1","items":[
      {"upc":"A","quantity":5,"externalID":"X","deliveryDate":"2031-01-01T00:00:00Z"},
      {"upc":"A","quantity":6,"externalID":"Y","deliveryDate":"2031-01-02T00:00:00Z"},
      {"upc":"A","quantity":7,"externalID":"Z","deliveryDate":"2032-01-01T00:00:00Z"}]})");
  const Reply reply = tester.post(
      "v5/inventory/deleteFutureInventory",
      R"({"futureStartDate":"2031-01-01T00:00:00+0000","futureEndDate":"2031-12-31T00:00:00+0000"})");
  EXPECT_EQ(reply.body.dump(),
            R"({"dryRun":false,"itemsDeleted":[{"itemIdentifier":{"upc":"A"}}],"jobIDs":[1],)"
            R"("totalInventoryEntriesDeleted":2,"totalLocationsAffected":1,)"
            R"("totalexternalIDsAffected":2})");
  tester.clock->advance(3s);
  const Json row = tester
                       .post("v5/inventory", R"({"type":"ANY","items":[{"upc":"A"}],
                                                 "includeFutureInventory":true})")
                       .body.at(0);
  ASSERT_EQ(row.at("futureInventory").size(), 1U);
  EXPECT_EQ(row.at("futureInventory").at(0).at("onhand"), 7);
}

TEST(Delete, SearchesIdentifiersHoweverLong) {
  const std::string upc(60'000, 'a');
  ServiceTester tester({}, R"({"locationCode":"L1","onHand":1,"upc":")" + upc + "\"}\n");
  const auto found = [&](const char* body) {
    return tester.post(kDelete, body).body.at("totalInventoryEntriesDeleted");
  };
  EXPECT_EQ(found(R"({"upc":"^a*$","dryRun":true})"), 1);
  EXPECT_EQ(found(R"({"upc":".*.*.*.*.*b","dryRun":true})"), 0);
}

TEST(Deletions, RefuseWhatIsNoRequest) {
  ServiceTester tester;
  const auto refused = [&](const char* path, const char* body, int status, const char* what) {
    const Reply reply = tester.post(std::string("v5/inventory/") + path, body);
    EXPECT_EQ(reply.status, status) << path << body;
    EXPECT_THAT(reply.body.dump(), HasSubstr(what));
  };
  refused("delete", "{}", 400, "one of upc, partNumber and sku is required");
  refused("delete", R"({"upc":"[A"})", 400, "no valid expression");
  refused("delete", R"({"upc":"A","locationCodes":["X"]})", 404, "LOCATION_NOT_FOUND");
  refused("delete", R"({"upc":"A","dryRun":1})", 400, "dryRun");
  refused("deleteItems", R"({"items":[{}]})", 400, "items[0]");
  refused("deleteFutureInventory", R"({"upc":"A"})", 400, "futureStartDate");
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
