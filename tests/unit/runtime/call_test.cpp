#include "runtime/call.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <stop_token>
#include <string>

#include "unit/runtime/call_fixture.hpp"

namespace kibo::inventory {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using Call = CallFixture;

TEST_F(Call, SendsTheRequestAndReadsTheAnswer) {
  answers = {ok(R"({"jobID":7})")};
  EXPECT_EQ(adjust()->jobID, 7);
  ASSERT_EQ(sends(), 1U);
  const HttpRequest request = transport->requests().front();
  EXPECT_EQ(request.url, "https://t1.sandbox.mozu.com/api/commerce/inventory/v5/inventory/adjust");
  EXPECT_EQ(findHeader(request.headers, "Authorization"), "Bearer token-1");
}

TEST_F(Call, AnUnclearFailureOfAnAdditionIsNeverRepeated) {
  for (const Result<HttpResponse>& unclear :
       {Result<HttpResponse>(lost(Delivery::unknown)), Result<HttpResponse>(status(500)),
        Result<HttpResponse>(status(503, {{.name = "Retry-After", .value = "1"}})),
        Result<HttpResponse>(status(408)),
        Result<HttpResponse>(lost(Delivery::unknown, ErrorKind::timeout))}) {
    answers = {unclear};
    const std::size_t before = sends();
    const auto result = adjust();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().delivery, Delivery::unknown);
    EXPECT_EQ(result.error().attempts, 1);
    EXPECT_THAT(result.error().stoppedBecause, HasSubstr("may have been carried out"));
    EXPECT_EQ(sends(), before + 1);
  }
}

TEST_F(Call, ATransportThatSaysNothingOfDeliveryGetsNoRepeatOfAnAddition) {
  answers = {Error{.kind = ErrorKind::network, .message = "reset"}};
  EXPECT_EQ(adjust().error().delivery, Delivery::unknown);
  EXPECT_EQ(sends(), 1U);
}

TEST_F(Call, TheLongestTimeMeansNoLimit) {
  answers = {ok(R"({"jobID":7})")};
  EXPECT_TRUE(adjust({.timeout = milliseconds::max()}));
}

TEST_F(Call, ARefusalThatEchoesTheTokenDoesNotShowIt) {
  answers = {HttpResponse{.status = 400, .body = "bad header: Bearer token-1, sorry"}};
  EXPECT_THAT(adjust().error().message, HasSubstr("Bearer ***, sorry"));
}

TEST_F(Call, ATokenOfTheCallersOwnIsRefused) {
  const auto result = adjust({.headers = {{.name = "authorization", .value = "Basic x"}}});
  EXPECT_EQ(result.error().kind, ErrorKind::invalidRequest);
  EXPECT_EQ(sends(), 0U);
}

TEST_F(Call, AnAdditionThatWasNotSentIsRepeated) {
  answers = {lost(Delivery::notSent), lost(Delivery::notSent), ok(R"({"jobID":7})")};
  EXPECT_TRUE(adjust());
  EXPECT_EQ(sends(), 3U);
}

TEST_F(Call, AnAdditionThatWasNotSentAndThenMayHaveBeenIsNotRepeated) {
  answers = {lost(Delivery::notSent), lost(Delivery::unknown), ok(R"({"jobID":7})")};
  const auto result = adjust();
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().delivery, Delivery::unknown);
  EXPECT_EQ(sends(), 2U);
}

TEST_F(Call, AnAnswerWithoutAJobProvesNothing) {
  for (const char* body :
       {"", "{}", R"({"jobID":0})", R"({"jobID":-1})", "<html></html>", "[]", R"({"jobID":7)"}) {
    answers = {ok(body)};
    const std::size_t before = sends();
    const auto result = adjust();
    ASSERT_FALSE(result) << body;
    EXPECT_EQ(result.error().kind, ErrorKind::decode);
    EXPECT_EQ(result.error().delivery, Delivery::unknown);
    EXPECT_EQ(result.error().status, 200);
    EXPECT_EQ(sends(), before + 1);
  }
}

TEST_F(Call, ARefreshIsRepeatedAndKeepsTheDoubtOfItsAttempts) {
  answers = {lost(Delivery::unknown), ok(R"({"jobID":7})")};
  EXPECT_TRUE(refresh());

  answers = {lost(Delivery::unknown), status(400)};
  EXPECT_EQ(refresh().error().delivery, Delivery::unknown);

  answers = {status(400)};
  EXPECT_EQ(refresh().error().delivery, Delivery::rejected);
}

TEST_F(Call, StopsWhenTheAttemptsAreUsed) {
  answers = {status(503)};
  const auto result = refresh();
  EXPECT_EQ(sends(), 3U);
  EXPECT_EQ(result.error().attempts, 3);
  EXPECT_EQ(result.error().stoppedBecause, "all attempts were used");
  EXPECT_EQ(refresh({.retry = RetryPolicy{.maxAttempts = 1}}).error().attempts, 1);
}

TEST_F(Call, WaitsOutARetryAfter) {
  answers = {status(429, {{.name = "retry-after", .value = "20"}}), ok(R"({"jobID":7})")};
  EXPECT_TRUE(adjust());
  EXPECT_GE(clock->waited(), seconds{20});
}

TEST_F(Call, DoesNotWaitBeyondItsDeadline) {
  answers = {status(429, {{.name = "Retry-After", .value = "45"}})};
  const auto result = adjust({.timeout = seconds{40}});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::rateLimited);
  EXPECT_EQ(result.error().retryAfter, seconds{45});
  EXPECT_EQ(result.error().stoppedBecause, "the deadline left no time to repeat");
  EXPECT_EQ(clock->waited(), milliseconds{0});
}

TEST_F(Call, OutageRunsTheBudgetDownAndThenNothingIsRepeated) {
  answers = {status(503)};
  const InventoryApi api = inventory();
  std::string last;
  for (int i = 0; i < 30; ++i) {
    const auto result = api.refresh({.locationCode = "L"});
    last = result.error().stoppedBecause;
  }
  EXPECT_EQ(last, "the retry budget of the configuration is used up");
  const std::size_t before = sends();
  (void)api.refresh({.locationCode = "L"});
  EXPECT_EQ(sends(), before + 1);
}

TEST_F(Call, ARefusedTokenIsReplacedOnceEvenForAnAddition) {
  answers = {status(401), ok(R"({"jobID":7})")};
  EXPECT_TRUE(adjust({.retry = RetryPolicy{.maxAttempts = 1}}));
  ASSERT_EQ(sends(), 2U);
  EXPECT_EQ(findHeader(transport->requests()[1].headers, "Authorization"), "Bearer token-2");

  answers = {status(401)};
  const auto result = adjust();
  EXPECT_EQ(result.error().kind, ErrorKind::authentication);
  EXPECT_EQ(result.error().delivery, Delivery::rejected);
  EXPECT_EQ(sends(), 4U);
}

TEST_F(Call, WithoutATokenNothingIsSent) {
  tokens->failure = Error{
      .kind = ErrorKind::authentication, .delivery = Delivery::notSent, .message = "wrong secret"};
  const auto result = adjust();
  EXPECT_EQ(result.error().kind, ErrorKind::authentication);
  EXPECT_EQ(result.error().delivery, Delivery::notSent);
  EXPECT_EQ(result.error().operation, "adjust");
  EXPECT_EQ(sends(), 0U);
}

TEST_F(Call, ErrorsCarryTheServicesWordsAndTheCorrelationId) {
  answers = {HttpResponse{.status = 404,
                          .headers = {{.name = "x-vol-correlation", .value = "c1"}},
                          .body = R"({"error":"NOT_FOUND","message":"no job 9"})"}};
  const auto result = jobs().getJob(9);
  EXPECT_EQ(result.error().kind, ErrorKind::notFound);
  EXPECT_EQ(result.error().code, "NOT_FOUND");
  EXPECT_EQ(result.error().message, "no job 9");
  EXPECT_EQ(result.error().correlationId, "c1");
  EXPECT_EQ(result.error().operation, "getJob");
}

TEST_F(Call, UnreadableAnswersNameThePath) {
  answers = {ok(R"([{"locationCode":"A","onHand":1},{"onHand":"many"}])")};
  const auto result = inventory().postQueryInventory({.type = InventoryRequestType::any});
  EXPECT_EQ(result.error().kind, ErrorKind::decode);
  EXPECT_THAT(result.error().message, HasSubstr("[1].onHand: expected integer, got string"));
  EXPECT_EQ(result.error().delivery, Delivery::answered);
}

TEST_F(Call, CancellingEndsTheWaitBetweenAttempts) {
  std::stop_source source;
  settings.perAttempt = {[&](HttpRequest& request, const CallContext&, const Next& next) {
    auto result = next(request);
    source.request_stop();
    return result;
  }};
  answers = {lost(Delivery::unknown)};
  const auto result = refresh({.stop = source.get_token()});
  EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(result.error().delivery, Delivery::unknown);
  EXPECT_EQ(sends(), 1U);
}

TEST_F(Call, ABadArgumentIsRefusedBeforeSending) {
  const auto result = adjust({.headers = {{.name = "bad name", .value = "1"}}});
  EXPECT_EQ(result.error().kind, ErrorKind::invalidRequest);
  EXPECT_EQ(result.error().delivery, Delivery::notSent);
  EXPECT_EQ(sends(), 0U);
}

TEST_F(Call, TheVersionInThePathIsASetting) {
  settings.inventoryVersion = "v1";
  answers = {ok("[]")};
  EXPECT_THAT(*inventory().postQueryInventory({}), IsEmpty());
  EXPECT_EQ(transport->requests()[0].url,
            "https://t1.sandbox.mozu.com/api/commerce/inventory/v1/inventory");
}

}  // namespace
}  // namespace kibo::inventory
