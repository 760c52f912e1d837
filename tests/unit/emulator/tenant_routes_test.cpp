#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr const char* kSilo = "v1/silo/siloConfig";

TEST(SiloConfig, ChangesByWhatIsSent) {
  ServiceTester tester({.tenantId = 7});
  const Reply first = tester.post(kSilo, R"({"tenantID":7,"batchWorkers":4,"shift":"night"})");
  ASSERT_EQ(first.status, 200) << first.body;
  EXPECT_EQ(first.body.at("tenantID"), 7);
  EXPECT_EQ(first.body.at("batchWorkers"), 4);
  EXPECT_EQ(first.body.at("eventSenderWorkers"), 1);
  EXPECT_EQ(first.body.at("usable"), true);
  const Reply second =
      tester.post(kSilo, R"({"nonBatchWorkers":2,"siloID":9,"batchWorkers":null})");
  Json expected = first.body;
  expected["nonBatchWorkers"] = 2;
  EXPECT_EQ(second.body, expected);
}

TEST(SiloConfig, IsRefused) {
  ServiceTester tester({.tenantId = 7});
  EXPECT_EQ(tester.post(kSilo, R"({"tenantID":8})").status, 404);
  const Reply reply = tester.post(kSilo, R"({"batchWorkers":"4"})");
  EXPECT_EQ(reply.status, 400);
  EXPECT_EQ(reply.fields(), std::vector<std::string>{"batchWorkers"});
}

TEST(Cache, IsInvalidatedAtBothPaths) {
  ServiceTester tester;
  for (const char* path :
       {"/api/cache/invalidate", "/api/commerce/inventory/v1/cache/invalidate"}) {
    const Reply reply = tester.send("POST", path, R"({"cacheKey":"tags"})");
    EXPECT_EQ(reply.status, 200) << path;
    EXPECT_EQ(reply.body, Json::object()) << path;
    for (const char* body : {"{}", "", R"({"cacheKey":3})"}) {
      const Reply refused = tester.send("POST", path, body);
      EXPECT_EQ(refused.status, 400) << body;
      EXPECT_EQ(refused.body, (Json{{"error", "Invalid request parameters."}})) << body;
    }
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
