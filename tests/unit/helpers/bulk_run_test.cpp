#include "unit/helpers/bulk_fixture.hpp"

namespace kibo::inventory {
namespace {

TEST_F(Bulk, ARequestThatMeetsTheLimitWaitsHoweverOftenAndIsSentAgain) {
  service->answer = [](const std::string&, int number) -> Result<HttpResponse> {
    HttpResponse tooMany{.status = 429};
    tooMany.headers = {{"Retry-After", "3600"}};
    return number <= 5 ? tooMany : HttpResponse{.status = 200};
  };
  const auto report = api().adjust(deltas({"A"}, 1));
  EXPECT_TRUE(report.complete());
  EXPECT_EQ(service->sent["A"], 6);
  EXPECT_EQ(report.requests, 1U);
  EXPECT_GE(clock->waited(), 5 * std::chrono::hours{1});
}

TEST_F(Bulk, AJournalHearsOfAChunkBeforeAndAfterIt) {
  std::vector<BulkState> heard;
  std::vector<std::size_t> sentBefore;
  const auto report = api().refresh(counts({"A"}, 1), {.onChunk = [&](const BulkChunk& chunk) {
                                      heard.push_back(chunk.state);
                                      sentBefore.push_back(service->bodies.size());
                                      EXPECT_EQ(chunk.jobID.has_value(), heard.size() > 1);
                                    }});
  EXPECT_TRUE(report.complete());
  EXPECT_THAT(heard, ElementsAre(BulkState::unknown, BulkState::accepted, BulkState::done));
  EXPECT_EQ(sentBefore.at(0), 0U);
}

TEST_F(Bulk, AJournalThatThrowsEndsTheRunBeforeTheChunkIsSent) {
  const auto report = api().adjust(deltas({"A"}, 3), {.itemsPerRequest = 1, .onChunk = [&](auto&) {
                                                        throw std::runtime_error("disk full");
                                                      }});
  ASSERT_TRUE(report.error);
  EXPECT_EQ(report.error->kind, ErrorKind::internal);
  EXPECT_THAT(report.error->message, HasSubstr("disk full"));
  EXPECT_TRUE(service->bodies.empty());
  EXPECT_EQ(report.chunks.at(0).state, BulkState::notSent);
}

TEST_F(Bulk, WhatIsUnderWayIsFollowedWhenACallbackThrows) {
  const auto report =
      api().refresh(counts({"A"}, 3), {.itemsPerRequest = 1, .onChunk = [](const BulkChunk& chunk) {
                                         if (chunk.state == BulkState::accepted) throw 1;
                                       }});
  ASSERT_TRUE(report.error);
  EXPECT_EQ(service->bodies.size(), 1U);
  EXPECT_EQ(report.chunks.at(0).state, BulkState::done);
}

TEST_F(Bulk, ASourceThatThrowsEndsTheRun) {
  int given = 0;
  const auto report = api().refresh(
      [&](BulkRefreshItem& item) -> bool {
        if (++given == 3) throw std::runtime_error("the file is gone");
        item = count("A", std::to_string(given));
        return true;
      },
      {.itemsPerRequest = 1});
  ASSERT_TRUE(report.error);
  EXPECT_THAT(report.error->message, HasSubstr("the file is gone"));
  EXPECT_EQ(report.itemsRead, 2U);
  EXPECT_EQ(report.chunks.size(), 2U);
}

TEST_F(Bulk, ACancelledRunSendsNothingNew) {
  std::stop_source source;
  int given = 0;
  const auto report = api().refresh(
      [&](BulkRefreshItem& item) {
        if (++given == 10) source.request_stop();
        item = count("A", std::to_string(given));
        return given < 100;
      },
      {.itemsPerRequest = 100, .stop = source.get_token()});
  ASSERT_TRUE(report.error);
  EXPECT_EQ(report.error->kind, ErrorKind::cancelled);
  EXPECT_LT(report.itemsRead, 30U);
  EXPECT_TRUE(service->bodies.empty());
  EXPECT_THAT(states(report), ElementsAre(BulkState::notSent));
}

TEST_F(Bulk, AFullMemorySendsTheFullestBody) {
  std::vector<BulkRefreshItem> items = counts({"A"}, 2);
  const auto more = counts({"B"}, 5);
  items.insert(items.end(), more.begin(), more.end());
  const auto report = api().refresh(items, {.maxBufferedBytes = 250});
  EXPECT_TRUE(report.complete());
  ASSERT_GE(report.chunks.size(), 2U);
  EXPECT_EQ(report.chunks[0].locationCode, "B");
}

TEST_F(Bulk, ProgressIsToldAfterEachChange) {
  std::vector<BulkProgress> seen;
  const auto report = api().refresh(
      counts({"A"}, 4), {.itemsPerRequest = 2,
                         .expectedItems = 4,
                         .onProgress = [&](const BulkProgress& now) { seen.push_back(now); }});
  EXPECT_TRUE(report.complete());
  ASSERT_GE(seen.size(), 6U);
  EXPECT_EQ(seen.front().chunksInFlight, 1U);
  EXPECT_EQ(seen.back().chunksDone, 2U);
  EXPECT_EQ(seen.back().chunksInFlight, 0U);
  EXPECT_EQ(seen.back().itemsDone, 4U);
  EXPECT_EQ(seen.back().timeLeft, seconds{0});
}

TEST_F(Bulk, ItemsOfOneLocationNeedNoOther) {
  const std::vector<RefreshItem> items(3, RefreshItem{.upc = "u", .quantity = 4});
  const auto report = api().refresh("A", items);
  EXPECT_TRUE(report.complete());
  EXPECT_EQ(report.itemsReplaced, 2U);
  const std::vector<AdjustItem> none;
  EXPECT_TRUE(api().adjust("A", none).complete());
}

TEST_F(Bulk, FiftyAMinuteAreKeptAndNo429ComesAfterThatOfAnother) {
  std::vector<Clock::TimePoint> taken(50, clock->now());  // somebody else had its minute
  int refused = 0;
  service->answer = [&](const std::string&, int) -> Result<HttpResponse> {
    const auto now = clock->now();
    const auto lately = std::ranges::count_if(
        taken, [&](Clock::TimePoint time) { return now - time < seconds{60}; });
    if (lately >= 50) {
      ++refused;
      HttpResponse tooMany{.status = 429};
      tooMany.headers = {{"Retry-After", "60"}};
      return tooMany;
    }
    taken.push_back(now);
    return HttpResponse{.status = 200};
  };
  const auto report =
      api({.stockChanges = RateLimit{.perMinute = 50}})
          .refresh(counts({"A", "B", "C", "D"}, 50), {.itemsPerRequest = 1, .inFlight = 1});
  EXPECT_TRUE(report.complete());
  EXPECT_EQ(taken.size(), 250U);
  EXPECT_EQ(refused, 1);
}

TEST_F(Bulk, ATurnThatComesAfterTheTimeOfACallIsWaitedFor) {
  int refused = 0;
  service->answer = [&](const std::string&, int) -> Result<HttpResponse> {
    if (++refused % 5 != 0) return HttpResponse{.status = 200};
    HttpResponse tooMany{.status = 429};
    tooMany.headers = {{"Retry-After", "60"}};
    return tooMany;
  };
  const auto report =
      api({.stockChanges = RateLimit{.perMinute = 50, .perHour = 60}})
          .refresh(counts({"A", "B", "C", "D"}, 50), {.itemsPerRequest = 1, .inFlight = 1});
  EXPECT_TRUE(report.complete());
  EXPECT_GT(clock->waited(), std::chrono::hours{3});
}

}  // namespace
}  // namespace kibo::inventory
