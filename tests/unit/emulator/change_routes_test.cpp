#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;

std::string changeOf(std::size_t items, const std::string& location = "L1") {
  Json body{{"locationCode", location}, {"items", Json::array()}};
  for (std::size_t i = 0; i < items; ++i) {
    body["items"].push_back({{"upc", i == 0 ? "A" : "N" + std::to_string(i)}, {"quantity", 3}});
  }
  return body.dump();
}

TEST(Adjust, TakesEffectWhenItsJobEnds) {
  ServiceTester tester;
  EXPECT_EQ(tester.post("v5/inventory/adjust", changeOf(1)).body, (Json{{"jobID", 1}}));
  tester.clock->advance(2999ms);
  EXPECT_EQ(tester.onHand("L1", "A"), 10);
  tester.clock->advance(1ms);
  EXPECT_EQ(tester.onHand("L1", "A"), 13);
  EXPECT_EQ(tester.service().counts().adjustsAccepted, 1U);
}

TEST(Changes, AreJobsThatRunOneAfterTheOther) {
  ServiceTester tester;
  tester.post("v1/inventory/adjust/", changeOf(1));
  tester.post("v5/inventory/refresh", changeOf(1));
  tester.clock->advance(3s);
  EXPECT_EQ(tester.onHand("L1", "A"), 13);
  EXPECT_EQ(tester.get("v1/queue/2").body.at("status"), "WORKING");
  tester.clock->advance(2s);
  EXPECT_EQ(tester.onHand("L1", "A"), 3);
  EXPECT_EQ(tester.service().counts().refreshesAccepted, 1U);
}

struct Limit {
  const char* path;
  std::size_t most;
};

TEST(Changes, HaveTheLimitsOfTheService) {
  ServiceTester tester;
  for (const Limit& limit :
       {Limit{"v5/inventory/adjust", 1'000}, Limit{"v5/inventory/refresh", 12'000},
        Limit{"v5/inventory/smart-adjust", 1'000}, Limit{"v5/inventory/smart-refresh/", 12'000}}) {
    EXPECT_EQ(tester.post(limit.path, changeOf(limit.most)).status, 200) << limit.path;
    const Reply over = tester.post(limit.path, changeOf(limit.most + 1));
    EXPECT_EQ(over.status, 400) << limit.path;
    EXPECT_EQ(over.body.at("errorCode"), "VALIDATION_ERROR");
    EXPECT_EQ(tester.post(limit.path, changeOf(0)).status, 400) << limit.path;
  }
}

TEST(Changes, OfAnUnknownLocationAreRefusedAtOnce) {
  ServiceTester tester;
  const Reply reply = tester.post("v5/inventory/refresh", changeOf(1, "X"));
  EXPECT_EQ(reply.status, 404);
  EXPECT_EQ(reply.body.at("errorCode"), "LOCATION_NOT_FOUND");
  EXPECT_EQ(tester.service().counts().refreshesAccepted, 0U);
}

TEST(Adjust, OfAnUnknownItemIsAFailedJob) {
  ServiceTester tester;
  tester.post("v5/inventory/adjust", changeOf(2));
  tester.clock->advance(3s);
  const Json job = tester.get("v1/queue/1").body;
  EXPECT_EQ(job.at("status"), "FAILED");
  EXPECT_EQ(job.at("success"), false);
  EXPECT_EQ(job.at("messages").size(), 1U);
  EXPECT_EQ(tester.onHand("L1", "A"), 10);
}

TEST(SmartChanges, AreDoneAtOnceUpTo25Items) {
  ServiceTester tester;
  const Reply reply = tester.post("v5/inventory/smart-adjust/", changeOf(1));
  EXPECT_EQ(reply.body, Json::parse(R"({"method":"sync","jobID":null})"));
  EXPECT_EQ(tester.onHand("L1", "A"), 13);
  EXPECT_EQ(tester.post("v5/inventory/smart-refresh", changeOf(25)).body.at("method"), "sync");
  EXPECT_EQ(tester.onHand("L1", "N24"), 3);
}

TEST(SmartChanges, AreJobsBeyond25Items) {
  ServiceTester tester;
  const Reply reply = tester.post("v5/inventory/smart-refresh", changeOf(26));
  EXPECT_EQ(reply.body, Json::parse(R"({"method":"async","jobID":"1"})"));
  EXPECT_EQ(tester.get("v1/queue/1").body.at("itemCount"), 26);
}

TEST(SmartChanges, OfAnUnknownItemAreRefused) {
  ServiceTester tester;
  const Reply reply = tester.post("v5/inventory/smart-adjust", changeOf(3));
  EXPECT_EQ(reply.status, 404);
  EXPECT_EQ(reply.body.at("errorCode"), "ITEM_NOT_FOUND");
  EXPECT_EQ(reply.body.at("items").size(), 2U);
  EXPECT_EQ(tester.service().counts().adjustsAccepted, 0U);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
