#include <gmock/gmock.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

Json item(std::int64_t quantity) {
  return {{"upc", "A"},        {"quantity", quantity}, {"orderID", 9'007'199'254'740'993},
          {"orderItemID", 71}, {"shipmentID", 5},      {"locationCode", "L1"}};
}

std::string body(const Json& one, bool atOnce = false) {
  return Json{{"items", {one}}, {"runSynchronous", atOnce}}.dump();
}

Json record(ServiceTester& tester) {
  return tester
      .post("v5/inventory", R"({"type":"ALL_STORES","items":[{"upc":"A"}],
                                "includeNegativeInventory":true,"locationWhitelist":["L1"]})")
      .body.at(0);
}

TEST(Allocate, TakesEffectWhenItsJobEnds) {
  ServiceTester tester;
  tester.tenant = "4";
  const Reply reply = tester.post("v5/inventory/allocate", body(item(4)));
  EXPECT_EQ(reply.body.dump(),
            R"({"jobID":1,"tenantID":4,"locationCode":"L1","type":"ALLOCATE",)"
            R"("added":"2026-01-01T00:00:00+0000","hasData":true,"itemCount":1,)"
            R"("status":"PENDING","success":true,"messages":[],"numResults":1})");
  EXPECT_EQ(record(tester).at("allocated"), 0);
  tester.clock->advance(3s);
  EXPECT_EQ(record(tester).at("allocated"), 4);
  EXPECT_EQ(record(tester).at("available"), 6);
  EXPECT_EQ(tester.get("v1/queue/1").body.at("status"), "SUCCESS");
}

TEST(Allocations, AreDoneAtOnceWhenTheyAreToRunSynchronously) {
  ServiceTester tester;
  const Reply reply = tester.post("v1/inventory/allocate/", body(item(12), true));
  EXPECT_EQ(reply.body.at("status"), "SUCCESS");
  EXPECT_EQ(record(tester).at("pending"), 2);
  EXPECT_EQ(tester.post("v5/inventory/fulfill", body(item(3), true)).body.at("type"), "FULFILL");
  EXPECT_EQ(record(tester).at("onHand"), 7);
  const Reply last = tester.post("v5/inventory/deallocate", body(item(9), true));
  EXPECT_EQ(last.body.at("success"), true);
  EXPECT_EQ(record(tester).at("allocated"), 0);
  EXPECT_EQ(record(tester).at("available"), 7);
}

TEST(Deallocate, LowersWhatIsOnHandWhenAskedTo) {
  ServiceTester tester;
  tester.post("v5/inventory/allocate", body(item(4), true));
  const Json request{
      {"items", {item(3)}}, {"runSynchronous", true}, {"decrementOnHandOnDeallocate", true}};
  tester.post("v5/inventory/deallocate", request.dump());
  EXPECT_EQ(record(tester).at("onHand"), 7);
  EXPECT_EQ(record(tester).at("allocated"), 1);
}

TEST(Allocations, ThatCannotBeCarriedOutAreFailedJobs) {
  ServiceTester tester;
  for (const bool atOnce : {false, true}) {
    const Reply reply = tester.post("v5/inventory/fulfill", body(item(1), atOnce));
    EXPECT_EQ(reply.status, 200);
    tester.clock->advance(3s);
    const Json id = reply.body.at("jobID");
    const Json job = tester.get("v1/queue/" + id.dump()).body;
    EXPECT_EQ(job.at("status"), "FAILED");
    EXPECT_THAT(job.at("messages").at(0).get<std::string>(), HasSubstr("0 allocated"));
    EXPECT_EQ(atOnce, !reply.body.at("success").get<bool>());
  }
}

TEST(Allocations, TakeTheLocationOfTheRequest) {
  ServiceTester tester;
  Json one = item(1);
  one.erase("locationCode");
  const Json request{{"items", {one, item(1)}}, {"locationCode", "L2"}, {"userID", 3}};
  const Json job = tester.post("v5/inventory/allocate", request.dump()).body;
  EXPECT_FALSE(job.contains("locationCode"));  // the items are at two locations
  EXPECT_EQ(tester.get("v1/queue?owner=3").body.size(), 1U);
}

struct Refused {
  const char* path;
  Json change;
  int status;
  const char* field;
};

TEST(Allocations, RefuseWhatIsNoRequest) {
  ServiceTester tester;
  for (const Refused& wrong :
       {Refused{"allocate", {{"quantity", 0}}, 400, "items[0].quantity"},
        Refused{"allocate", {{"orderID", nullptr}}, 400, "items[0].orderID"},
        Refused{"fulfill", {{"orderItemID", "7"}}, 400, "items[0].orderItemID"},
        Refused{"deallocate", {{"shipmentID", nullptr}}, 400, "items[0].shipmentID"},
        Refused{"allocate", {{"locationCode", nullptr}}, 400, "items[0].locationCode"},
        Refused{"allocate", {{"blockAssignment", true}}, 400, "items[0].blockAssignment"},
        Refused{"fulfill", {{"locationCode", "X"}}, 404, ""}}) {
    Json one = item(1);
    one.update(wrong.change);
    const Reply reply = tester.post(std::string("v5/inventory/") + wrong.path, body(one));
    EXPECT_EQ(reply.status, wrong.status) << one;
    EXPECT_THAT(reply.body.dump(), HasSubstr(wrong.field));
  }
  EXPECT_EQ(tester.post("v5/inventory/allocate", R"({"items":[]})").status, 400);
  EXPECT_EQ(tester.get("v1/queue").body.size(), 0U);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
