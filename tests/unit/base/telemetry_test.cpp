#include "base/telemetry.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "kibo/inventory/testing/manual_clock.hpp"
#include "support/listening.hpp"

namespace kibo::inventory::detail {
namespace {

using namespace std::chrono_literals;
using testing::Entry;
using testing::ListeningLogger;
using testing::ListeningTracer;
using testing::ManualClock;

struct TelemetryTest : ::testing::Test {
  std::shared_ptr<ListeningLogger> logger = std::make_shared<ListeningLogger>();
  std::shared_ptr<ListeningTracer> tracer = std::make_shared<ListeningTracer>();
  Telemetry telemetry{logger, tracer};
  ManualClock clock;

  void observe() {
    Observed token(&telemetry, SpanName::token, clock);
    clock.advance(1500us);
    token.end(Event::tokenRenewed, [](Facts& facts) { facts.add("life_seconds", 3600); });
  }
};

TEST(LogLevels, HaveNames) {
  EXPECT_EQ(toString(LogLevel::trace), "trace");
  EXPECT_EQ(toString(LogLevel::debug), "debug");
  EXPECT_EQ(toString(LogLevel::info), "info");
  EXPECT_EQ(toString(LogLevel::warning), "warning");
  EXPECT_EQ(toString(LogLevel::error), "error");
}

TEST(FactsTest, HaveNoEmptyTextsAndNoControlCharacters) {
  Facts facts;
  facts.add("empty", "").add("text", "a\r\nb\x7f").add("number", -3);
  ASSERT_EQ(facts.all().size(), 2U);
  EXPECT_EQ(facts.all()[0].text, "a  b ");
  EXPECT_FALSE(facts.all()[0].number);
  EXPECT_EQ(facts.all()[1].text, "-3");
  EXPECT_EQ(facts.all()[1].number, -3);
}

TEST(FactsTest, AnErrorWithoutAStatusTellsNone) {
  Facts facts;
  facts.addError({.kind = ErrorKind::network, .message = "lost"});
  ASSERT_EQ(facts.all().size(), 2U);
  EXPECT_EQ(facts.all()[0].name, "error");
  EXPECT_EQ(facts.all()[1].text, "lost");
}

TEST_F(TelemetryTest, ASpanAndARecordSayTheSame) {
  observe();
  const auto records = logger->records();
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(records[0].name, "token.renewed");
  EXPECT_EQ(records[0].level, LogLevel::info);
  EXPECT_EQ(records[0].entries,
            (std::vector<Entry>{{"life_seconds", "3600"}, {"milliseconds", "1"}}));
  const auto spans = tracer->spans();
  ASSERT_EQ(spans.size(), 1U);
  EXPECT_EQ(spans[0].name, "kibo.token");
  EXPECT_EQ(spans[0].entries, (std::vector<Entry>{{"life_seconds", "3600"}}));
}

TEST_F(TelemetryTest, AWaitIsASpanToo) {
  {
    const ObservedWait wait(&telemetry, clock, Wait::turn, 20ms);
    clock.advance(5ms);
    EXPECT_TRUE(tracer->spans().empty());
  }
  const auto records = logger->records("wait.ended");
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(
      records[0].entries,
      (std::vector<Entry>{{"why", "turn"}, {"wait_milliseconds", "20"}, {"milliseconds", "5"}}));
  ASSERT_EQ(tracer->spans("kibo.wait").size(), 1U);
}

TEST_F(TelemetryTest, FactsAreOnlyPutTogetherForThoseWhoWantThem) {
  const Telemetry quiet(std::make_shared<ListeningLogger>(LogLevel::error), nullptr);
  bool asked = false;
  const auto fill = [&asked](Facts& /*facts*/) { asked = true; };
  tell(&quiet, Event::ratePaused, fill);
  tell(nullptr, Event::callUnknown, fill);
  Observed(&quiet, SpanName::call, clock).end(Event::callChanged, fill);
  Observed(nullptr, SpanName::call, clock).end(Event::callUnknown, fill);
  EXPECT_FALSE(asked);
  tell(&quiet, Event::callUnknown, fill);
  EXPECT_TRUE(asked);
}

TEST_F(TelemetryTest, WhatALoggerThrowsIsDropped) {
  logger->throwing = true;
  observe();
  EXPECT_TRUE(logger->records().empty());
  logger->throwing = false;
  logger->throwingInLog = true;
  observe();
  EXPECT_EQ(logger->records().size(), 1U);
  EXPECT_EQ(tracer->spans().size(), 2U);
}

TEST_F(TelemetryTest, WhatATracerThrowsIsDropped) {
  tracer->throwing = true;
  observe();
  EXPECT_TRUE(tracer->spans().empty());
  tracer->throwing = false;
  tracer->throwingInSet = true;
  observe();
  ASSERT_EQ(tracer->spans().size(), 1U);
  EXPECT_TRUE(tracer->spans()[0].entries.empty());
  EXPECT_EQ(logger->records().size(), 2U);
}

}  // namespace
}  // namespace kibo::inventory::detail
