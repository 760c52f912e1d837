#include <gtest/gtest.h>

#include "service_tester.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;

constexpr const char* kToken = "/api/platform/applications/authtickets/oauth";

TEST(TokenEndpoint, AnswersAsTheServiceDoes) {
  ServiceTester tester({.tokenLifetime = 90s});
  const Reply reply =
      tester.send("POST", kToken, R"({"client_id":"a","client_secret":"s","refresh_token":"r"})");
  EXPECT_EQ(reply.status, 200);
  EXPECT_EQ(reply.body.at("token_type"), "Bearer");
  EXPECT_EQ(reply.body.at("expires_in"), 90);
  EXPECT_TRUE(reply.body.at("refresh_token").is_string());
}

TEST(TokenEndpoint, TakesAForm) {
  ServiceTester tester;
  const Answer answer =
      tester.service().handle({.method = "POST",
                               .target = kToken,
                               .headers = {{"content-type", "application/x-www-form-urlencoded"}},
                               .body = "client_id=a&client_secret=s%26t&grant_type=client"});
  EXPECT_EQ(answer.status, 200) << answer.body;
}

TEST(TokenEndpoint, KnowsOnePairWhenToldSo) {
  ServiceTester tester({.clientId = "app", .sharedSecret = Secret("secret")});
  EXPECT_FALSE(tester.token.empty());
  for (const char* body : {R"({"client_id":"app","client_secret":"wrong"})",
                           R"({"client_id":"other","client_secret":"secret"})"}) {
    const Reply reply = tester.send("POST", kToken, body);
    EXPECT_EQ(reply.status, 401) << body;
    EXPECT_EQ(reply.body.at("errorCode"), "UNAUTHORIZED");
  }
}

TEST(TokenEndpoint, RefusesWhatItCannotRead) {
  ServiceTester tester;
  for (const char* body : {"", "{}", R"({"client_id":"a"})",
                           R"({"client_id":"a","client_secret":"s","grant_type":"password"})"}) {
    EXPECT_EQ(tester.send("POST", kToken, body).status, 400) << body;
  }
}

TEST(TokenEndpoint, RefusesNumbersAndNestingBeyondItsLimits) {
  ServiceTester tester;
  const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
  for (const std::string& unknown : {std::string("1e999"), deep}) {
    const std::string body = R"({"client_id":"a","client_secret":"s","unknown":)" + unknown + "}";
    EXPECT_EQ(tester.send("POST", kToken, body).status, 400) << unknown.substr(0, 9);
  }
}

TEST(TokenEndpoint, CanBeDown) {
  ServiceTester tester;
  tester.service().setTokenEndpointUp(false);
  const std::string body = R"({"client_id":"a","client_secret":"s"})";
  EXPECT_EQ(tester.send("POST", kToken, body).status, 503);
  EXPECT_EQ(tester.get("v1/queue").status, 200);
  tester.service().setTokenEndpointUp(true);
  EXPECT_EQ(tester.send("POST", kToken, body).status, 200);
}

TEST(TenantLookUp, NamesTheHostThatTheClientUsed) {
  ServiceTester tester({.tenantId = 7});
  const Reply reply = tester.send("GET", "/api/platform/tenants/7");
  EXPECT_EQ(reply.body.at("id"), 7);
  EXPECT_EQ(reply.body.at("domain"), "emulator.test:80");
  EXPECT_EQ(reply.body.at("sites").size(), 1U);
}

TEST(TenantLookUp, KnowsNoOtherTenant) {
  ServiceTester tester({.tenantId = 7});
  EXPECT_EQ(tester.send("GET", "/api/platform/tenants/8").status, 404);
  EXPECT_EQ(tester.send("GET", "/api/platform/tenants/x").status, 404);
  tester.token = "unknown";
  EXPECT_EQ(tester.send("GET", "/api/platform/tenants/7").status, 401);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
