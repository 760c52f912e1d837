#include <gmock/gmock.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

TEST(Service, Answers401WithoutAValidToken) {
  ServiceTester tester({.tokenLifetime = 60s});
  EXPECT_EQ(tester.get("v1/queue").status, 200);
  tester.clock->advance(60s);
  const Reply expired = tester.get("v1/queue");
  EXPECT_EQ(expired.status, 401);
  EXPECT_THAT(expired.body.at("message").get<std::string>(), HasSubstr("expired"));

  tester.takeToken();
  EXPECT_EQ(tester.get("v1/queue").status, 200);
  tester.service().revokeTokens();
  EXPECT_EQ(tester.get("v1/queue").status, 401);
  const Answer bare =
      tester.service().handle({.method = "GET", .target = "/api/commerce/inventory/v1/queue"});
  EXPECT_EQ(bare.status, 401);
  EXPECT_EQ(tester.service().counts().unauthorized, 3U);
  EXPECT_EQ(tester.service().counts().tokenRequests, 2U);
  EXPECT_EQ(tester.service().counts().requests, 7U);
}

TEST(Service, Answers403ForATenantThatIsNotServed) {
  ServiceTester tester({.tenantId = 7});
  EXPECT_EQ(tester.get("v1/queue").status, 200);
  tester.tenant = "7";
  EXPECT_EQ(tester.get("v1/queue").status, 200);
  tester.tenant = "8";
  const Reply refused = tester.get("v1/queue");
  EXPECT_EQ(refused.status, 403);
  EXPECT_EQ(refused.body.at("error"), "Forbidden");
  tester.tenant = "8x";
  EXPECT_EQ(tester.get("v1/queue").status, 400);
}

TEST(Service, TellsAWrongPathFromAWrongMethod) {
  ServiceTester tester;
  EXPECT_EQ(tester.get("v9/inventory").status, 404);
  EXPECT_EQ(tester.send("GET", "/").status, 404);
  const Answer refused = tester.service().handle(
      {.method = "DELETE", .target = "/api/commerce/inventory/v5/inventory"});
  EXPECT_EQ(refused.status, 405);
  ASSERT_EQ(refused.headers.size(), 1U);
  EXPECT_EQ(refused.headers[0].second, "POST, GET");
}

TEST(Service, LoadsAllRecordsOrNone) {
  ServiceTester tester;
  std::istringstream lines("{\"locationCode\":\"L1\",\"upc\":\"A\",\"onHand\":99}\n{}\n");
  EXPECT_FALSE(tester.service().load(lines));
  EXPECT_EQ(tester.onHand("L1", "A"), 10);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
