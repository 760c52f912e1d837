#include "runtime/observe.hpp"

#include <gtest/gtest.h>

#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "support/listening.hpp"
#include "unit/runtime/call_fixture.hpp"

namespace kibo::inventory {
namespace {

using namespace std::chrono_literals;
using testing::Entry;
using testing::ListeningLogger;
using testing::ListeningTracer;
using testing::Told;

std::vector<std::string> words(std::string_view text) {
  std::istringstream stream{std::string(text)};
  return {std::istream_iterator<std::string>(stream), {}};
}

/// Names that are those of `row`, in its order, some left out.
void expectNamesOf(std::string_view row, const Told& told) {
  const std::vector<std::string> allowed = words(row);
  auto next = allowed.begin();
  for (const auto& [name, value] : told.entries) {
    next = std::find(next, allowed.end(), name);
    ASSERT_NE(next, allowed.end()) << told.name << " has " << name << " here, not so its row";
    ++next;
  }
}

struct Observe : CallFixture {
  Observe() {
    settings.logger = logger;
    settings.tracer = tracer;
    settings.retry.initialBackoff = 0ms;
  }

  std::vector<std::string> events(LogLevel least = LogLevel::debug) const {
    std::vector<std::string> names;
    for (const Told& told : logger->records()) {
      if (told.level >= least) names.push_back(told.name);
    }
    return names;
  }

  std::vector<std::string> spans() const {
    std::vector<std::string> names;
    for (const Told& told : tracer->spans()) names.push_back(told.parent + ">" + told.name);
    return names;
  }

  std::shared_ptr<ListeningLogger> logger = std::make_shared<ListeningLogger>();
  std::shared_ptr<ListeningTracer> tracer = std::make_shared<ListeningTracer>();
  using Names = std::vector<std::string>;
};

TEST_F(Observe, AChange) {
  answers = {HttpResponse{
      .status = 200, .headers = {{"x-vol-correlation", "c-7"}}, .body = R"({"jobID":12})"}};
  ASSERT_TRUE(adjust());
  EXPECT_EQ(events(), (Names{"attempt.answered", "call.changed"}));
  EXPECT_EQ(spans(), (Names{"kibo.call>kibo.attempt", ">kibo.call"}));
  const Told call = logger->records("call.changed").at(0);
  EXPECT_EQ(call.level, LogLevel::info);
  EXPECT_EQ(call.entries, (std::vector<Entry>{{"operation", "adjust"},
                                              {"effect", "additive"},
                                              {"attempts", "1"},
                                              {"delivery", "answered"},
                                              {"status", "200"},
                                              {"correlation_id", "c-7"},
                                              {"milliseconds", "0"}}));
  const Told attempt = tracer->spans("kibo.attempt").at(0);
  EXPECT_EQ(attempt.at("method"), "POST");
  EXPECT_EQ(attempt.at("path"), "/api/commerce/inventory/{inventoryVersion}/inventory/adjust");
  EXPECT_EQ(attempt.at("body_bytes"), std::to_string(transport->requests()[0].body.size()));
  EXPECT_EQ(attempt.at("bytes_received"), "12");
}

TEST_F(Observe, AReadIsLessNews) {
  answers = {ok("[]")};
  ASSERT_TRUE(jobs().getJobs());
  EXPECT_EQ(events(), (Names{"attempt.answered", "call.read"}));
  EXPECT_TRUE(events(LogLevel::info).empty());
}

TEST_F(Observe, ARepeat) {
  settings.retry.initialBackoff = 100ms;
  answers = {lost(Delivery::unknown), ok(R"({"jobID":1})")};
  ASSERT_TRUE(refresh());
  EXPECT_EQ(events(),
            (Names{"attempt.failed", "attempt.repeated", "attempt.answered", "call.changed"}));
  EXPECT_EQ(spans(), (Names{"kibo.call>kibo.attempt", "kibo.call>kibo.wait",
                            "kibo.call>kibo.attempt", ">kibo.call"}));
  const Told repeated = logger->records("attempt.repeated").at(0);
  EXPECT_EQ(repeated.at("attempt"), "1");
  EXPECT_EQ(repeated.at("error"), "network");
  EXPECT_EQ(logger->records("wait.ended").at(0).at("why"), "repeat");
  EXPECT_EQ(logger->records("attempt.failed").at(0).at("message"), "the connection was lost");
}

TEST_F(Observe, AReplayWithANewToken) {
  answers = {status(401), ok(R"({"jobID":1})")};
  ASSERT_TRUE(adjust());
  EXPECT_EQ(logger->records("attempt.repeated").at(0).at("error"), "authentication");
  EXPECT_EQ(logger->records("call.changed").at(0).at("attempts"), "2");
}

TEST_F(Observe, APauseAfterTooManyRequests) {
  answers = {status(429, {{"Retry-After", "3"}}), ok(R"({"jobID":1})")};
  ASSERT_TRUE(refresh());
  EXPECT_EQ(logger->records("rate.paused").at(0).at("wait_milliseconds"), "3000");
  EXPECT_EQ(tracer->spans("kibo.wait").at(0).at("why"), "pause");
}

TEST_F(Observe, AnUnknownOutcomeOfAChangeIsAnError) {
  answers = {lost(Delivery::unknown)};
  ASSERT_FALSE(adjust());
  EXPECT_EQ(events(LogLevel::error), (Names{"call.unknown"}));
  const Told call = tracer->spans("kibo.call").at(0);
  EXPECT_EQ(call.at("delivery"), "unknown");
  EXPECT_EQ(call.at("error"), "network");
  EXPECT_EQ(call.at("stopped_because"),
            "the change would count twice and may have been carried out");
}

TEST_F(Observe, AReadWithoutAnAnswerIsAFailure) {
  settings.retry.maxAttempts = 1;
  answers = {lost(Delivery::unknown)};
  ASSERT_FALSE(jobs().getJobs());
  EXPECT_EQ(events(), (Names{"attempt.failed", "call.failed"}));
}

TEST_F(Observe, ACallThatCannotBeSentHasNoAttempt) {
  ASSERT_FALSE(refresh({.headers = {{"x", "a\nb"}}}));
  EXPECT_EQ(events(), (Names{"call.failed"}));
  EXPECT_EQ(spans(), (Names{">kibo.call"}));
}

TEST_F(Observe, TheTokenRequest) {
  settings.tokenProvider = nullptr;
  settings.clientId = "app";
  settings.sharedSecret = Secret("the-shared-secret");
  answers = {ok(R"({"access_token":"token","expires_in":100})"), ok("[]")};
  ASSERT_TRUE(jobs().getJobs());
  EXPECT_EQ(events(), (Names{"token.renewed", "attempt.answered", "call.read"}));
  EXPECT_EQ(spans(), (Names{"kibo.attempt>kibo.token", "kibo.call>kibo.attempt", ">kibo.call"}));
  EXPECT_EQ(logger->records("token.renewed").at(0).at("life_seconds"), "100");

  answers = {HttpResponse{.status = 400, .body = "no application has the-shared-secret"}};
  ASSERT_FALSE(jobs().getJobs());
  const Told failed = logger->records("token.failed").at(0);
  EXPECT_EQ(failed.level, LogLevel::warning);
  EXPECT_EQ(failed.at("error"), "authentication");
  EXPECT_EQ(failed.at("message"), "the service answered HTTP 400: no application has ***");
}

TEST_F(Observe, TheWireIsShownWithoutWhatMayBeSecret) {
  answers = {HttpResponse{.status = 200,
                          .headers = {{"Set-Cookie", "sesame"}, {"Server", "nginx token-1"}},
                          .body = "[]"}};
  ASSERT_TRUE(jobs().getJobs({.limit = 77}, {.headers = {{"X-Api-Key", "sesame"}}}));
  const Told line = logger->records("request.line").at(0);
  EXPECT_EQ(line.at("method"), "GET");
  EXPECT_EQ(line.at("path"), "/api/commerce/inventory/v1/queue");
  EXPECT_EQ(line.at("query"), "limit");
  std::vector<Entry> shown;
  for (const char* event : {"request.header", "answer.header"}) {
    for (const Told& header : logger->records(event)) {
      shown.emplace_back(header.at("name"), header.at("value"));
    }
  }
  const auto has = [&shown](const Entry& entry) {
    return std::find(shown.begin(), shown.end(), entry) != shown.end();
  };
  EXPECT_TRUE(has({"x-vol-tenant", "1"}));
  EXPECT_TRUE(has({"Authorization", "***"}));
  EXPECT_TRUE(has({"X-Api-Key", "***"}));
  EXPECT_TRUE(has({"Set-Cookie", "***"}));
  EXPECT_TRUE(has({"Server", "nginx ***"}));
}

TEST_F(Observe, WhatIsThrownByTheListenersDoesNotReachTheCall) {
  logger->throwingInLog = true;
  tracer->throwingInSet = true;
  answers = {status(401), ok(R"({"jobID":1})")};
  EXPECT_TRUE(adjust());
}

TEST_F(Observe, AMiddlewareThatThrowsTheTokenDoesNotGiveItAway) {
  settings.perAttempt = {[](HttpRequest& request, const CallContext&,
                            const Next&) -> Result<HttpResponse> {
    throw std::runtime_error("sent: " + std::string(*findHeader(request.headers, "Authorization")));
  }};
  const auto failed = adjust();
  ASSERT_FALSE(failed);
  EXPECT_NE(failed.error().message.find("sent: Bearer ***"), std::string::npos)
      << failed.error().message;
  EXPECT_EQ(logger->records("attempt.failed").at(0).at("message"), "(not told)");
}

/// Everything that these calls make the library tell is in the tables, and the other way round.
TEST_F(Observe, TheTablesHaveWhatIsTold) {
  settings.tokenProvider = nullptr;
  settings.clientId = "app";
  settings.sharedSecret = Secret("the-shared-secret");
  answers = {status(503),
             ok(R"({"access_token":"t","expires_in":100})"),
             lost(Delivery::unknown),
             status(429, {{"Retry-After", "1"}}),
             ok(R"({"jobID":1})"),
             ok("[]"),
             lost(Delivery::unknown),
             HttpResponse{.status = 404, .headers = {{"x-vol-correlation", "c"}}}};
  const InventoryApi stock = inventory();
  const RefreshRequest request{.locationCode = "L", .items = {{.upc = "u", .quantity = 1}}};
  ASSERT_FALSE(stock.refresh(request, {.retry = RetryPolicy{.maxAttempts = 1}}));
  ASSERT_TRUE(stock.refresh(request));
  ASSERT_TRUE(stock.postQueryInventory({}));
  ASSERT_FALSE(stock.adjust({.locationCode = "L", .items = {{.upc = "u", .quantity = 1}}}));
  ASSERT_FALSE(stock.postQueryInventory({}));

  std::set<std::string_view> seen;
  for (const Told& record : logger->records()) {
    const auto row = std::ranges::find(detail::kEvents, record.name, &detail::EventRow::name);
    ASSERT_NE(row, detail::kEvents.end()) << record.name;
    EXPECT_EQ(record.level, row->level) << record.name;
    expectNamesOf(row->fields, record);
    seen.insert(row->name);
  }
  for (const detail::EventRow& row : detail::kEvents)
    EXPECT_TRUE(seen.contains(row.name)) << row.name;
  for (const Told& span : tracer->spans()) {
    const auto row = std::ranges::find(detail::kSpans, span.name, &detail::SpanRow::name);
    ASSERT_NE(row, detail::kSpans.end()) << span.name;
    expectNamesOf(row->attributes, span);
    seen.insert(row->name);
  }
  for (const detail::SpanRow& row : detail::kSpans)
    EXPECT_TRUE(seen.contains(row.name)) << row.name;
}

}  // namespace
}  // namespace kibo::inventory
