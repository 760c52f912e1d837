// The whole client against real faults: what the server carried out, and what the caller is told.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "fault/fault_server.hpp"
#include "kibo/inventory/inventory_api.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"

namespace kibo::inventory {
namespace {

using testing::answer;
using testing::FaultServer;
using ::testing::HasSubstr;
using testing::ReadTo;
using testing::Step;
using testing::Then;
using testing::Turn;

const std::string kBase = "/api/commerce/inventory/v5/inventory";
const AdjustRequest kSale{.locationCode = "WRH01", .items = {{.upc = "stove", .quantity = -3}}};
const RefreshRequest kCount{.locationCode = "WRH01", .items = {{.upc = "stove", .quantity = 10}}};

Configuration connectedTo(const FaultServer& server) {
  return Configuration({.tenantId = 1,
                        .apiHost = server.url(),
                        .timeout = std::chrono::seconds{10},
                        .retry = {.initialBackoff = std::chrono::milliseconds{1}},
                        .tokenProvider = std::make_shared<testing::StaticToken>(Secret("token"))});
}

struct Fault {
  std::string name;
  Step step;
  Delivery delivery;
};

std::ostream& operator<<(std::ostream& out, const Fault& fault) { return out << fault.name; }

class UnclearEnd : public ::testing::TestWithParam<Fault> {};

TEST_P(UnclearEnd, AppliesAnAdjustAtMostOnceAndSaysUnknown) {
  const FaultServer server([](const Turn&) { return GetParam().step; });
  const auto result = InventoryApi(connectedTo(server)).adjust(kSale);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().delivery, GetParam().delivery) << result.error().describe();
  EXPECT_EQ(result.error().attempts, 1);
  EXPECT_EQ(server.counts(kBase + "/adjust").sends, 1U);
  EXPECT_LE(server.counts(kBase + "/adjust").applied, 1U);
}

TEST_P(UnclearEnd, SendsARefreshOnceAnAttemptOnReusedConnectionsToo) {
  // Each connection serves one request well and then shows the fault on the next.
  const FaultServer server([](const Turn& turn) {
    return turn.onConnection == 1 ? Step{.answer = answer(R"({"jobID":1})")} : GetParam().step;
  });
  const InventoryApi inventory(connectedTo(server));
  const CallOptions once{.retry = RetryPolicy{.maxAttempts = 1}};
  ASSERT_TRUE(inventory.refresh(kCount, once));
  const auto result = inventory.refresh(kCount, once);
  ASSERT_FALSE(result) << "the fault did not happen on a reused connection";
  EXPECT_EQ(result.error().delivery, GetParam().delivery) << result.error().describe();
  EXPECT_EQ(server.counts(kBase + "/refresh").sends, 2U);  // the good one and the faulty one
}

INSTANTIATE_TEST_SUITE_P(
    Faults, UnclearEnd,
    ::testing::Values(
        Fault{"FinAfterBody", {.then = Then::fin}, Delivery::unknown},
        Fault{"ResetAfterBody", {.then = Then::reset}, Delivery::unknown},
        Fault{"HalfAStatusLine", {.answer = "HTTP/1.", .then = Then::fin}, Delivery::unknown},
        Fault{"StatusLineOnly",
              {.answer = "HTTP/1.1 200 OK\r\n", .then = Then::fin},
              Delivery::unknown},
        Fault{"EmptyAnswer", {.answer = answer("")}, Delivery::unknown},
        Fault{"AnswerWithoutJob", {.answer = answer("{}")}, Delivery::unknown},
        Fault{"JobZero", {.answer = answer(R"({"jobID":0})")}, Delivery::unknown},
        Fault{"HtmlWith200", {.answer = answer("<html>login</html>")}, Delivery::unknown},
        Fault{"TruncatedAnswer",
              {.answer = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"jobID\"",
               .then = Then::fin},
              Delivery::unknown},
        Fault{"BrokenChunk",
              {.answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
               .then = Then::fin},
              Delivery::unknown},
        Fault{"ServiceUnavailable",
              {.answer = answer("", "", "503 Service Unavailable")},
              Delivery::unknown},
        Fault{"BadRequest", {.answer = answer("", "", "400 Bad Request")}, Delivery::rejected}),
    [](const auto& row) { return row.param.name; });

TEST(Stock, AnAdjustNeverTakesAConnectionThatMayBeDead) {
  // A connection that is kept alive dies under the second request.
  const FaultServer server([](const Turn& turn) {
    return turn.onConnection == 1 ? Step{.answer = answer(R"({"jobID":1})")}
                                  : Step{.then = Then::reset};
  });
  const InventoryApi inventory(connectedTo(server));
  ASSERT_TRUE(inventory.refresh(kCount));
  EXPECT_TRUE(inventory.adjust(kSale));
  EXPECT_TRUE(inventory.adjust(kSale));
  EXPECT_EQ(server.counts(kBase + "/adjust").applied, 2U);
}

TEST(Stock, ARefreshIsRepeatedAfterALostConnection) {
  const FaultServer server([](const Turn& turn) {
    return turn.connection == 1 ? Step{.then = Then::reset}
                                : Step{.answer = answer(R"({"jobID":5})")};
  });
  const auto job = InventoryApi(connectedTo(server)).refresh(kCount);
  ASSERT_TRUE(job) << job.error().describe();
  EXPECT_EQ(job->jobID, 5);
  EXPECT_EQ(server.counts(kBase + "/refresh").sends, 2U);
}

TEST(Stock, ARefusedConnectionChangesNothingAndSaysSo) {
  std::string url;
  {
    const FaultServer server([](const Turn&) { return Step{}; });
    url = server.url();
  }  // nothing listens there any more
  const Configuration configuration(
      {.tenantId = 1,
       .apiHost = url,
       .retry = {.initialBackoff = std::chrono::milliseconds{1}},
       .tokenProvider = std::make_shared<testing::StaticToken>(Secret("token"))});
  const auto result = InventoryApi(configuration).adjust(kSale);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::network);
  EXPECT_EQ(result.error().delivery, Delivery::notSent);
  EXPECT_EQ(result.error().attempts, 3);
  EXPECT_THAT(result.error().describe(), HasSubstr("127.0.0.1"));
}

}  // namespace
}  // namespace kibo::inventory
