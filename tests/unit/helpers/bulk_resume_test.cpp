#include "unit/helpers/bulk_fixture.hpp"

namespace kibo::inventory {
namespace {

struct BulkResume : Bulk {
  /// The report of a run over `items` that did everything, with chunks of two.
  BulkReport done(const std::vector<BulkRefreshItem>& items) {
    BulkReport report = api().refresh(items, {.itemsPerRequest = 2});
    EXPECT_TRUE(report.complete());
    service->bodies.clear();
    return report;
  }
  BulkReport again(const std::vector<BulkRefreshItem>& items, const BulkReport& earlier) {
    return api().refresh(items, {.itemsPerRequest = 2, .resume = &earlier});
  }
};

TEST_F(BulkResume, WhatIsDoneIsNotSentAgain) {
  const auto items = counts({"A", "B"}, 6);
  BulkReport earlier = done(items);
  earlier.chunks.erase(earlier.chunks.begin() + 2, earlier.chunks.end());
  const BulkReport report = again(items, earlier);
  EXPECT_TRUE(report.complete());
  EXPECT_EQ(report.itemsDone, 12U);
  EXPECT_EQ(report.requests, 4U);
  EXPECT_EQ(service->bodies.size(), 4U);
}

TEST_F(BulkResume, AJobThatWasAcceptedIsWaitedFor) {
  const auto items = counts({"A"}, 4);
  BulkReport earlier = done(items);
  earlier.chunks[1].state = BulkState::accepted;
  const BulkReport report = again(items, earlier);
  EXPECT_TRUE(report.complete());
  EXPECT_EQ(report.requests, 0U);
  EXPECT_TRUE(service->bodies.empty());
}

TEST_F(BulkResume, ARefreshSendsTheRestAgain) {
  const auto items = counts({"A", "B", "C"}, 2);
  BulkReport earlier = done(items);
  earlier.chunks[0].state = BulkState::unknown;
  earlier.chunks[1].state = BulkState::failed;
  earlier.chunks[2].state = BulkState::notSent;
  EXPECT_TRUE(again(items, earlier).complete());
  EXPECT_EQ(service->bodies.size(), 3U);
}

TEST_F(BulkResume, AnAdjustLeavesWhatIsNotKnownAndItsLocationAlone) {
  const auto items = deltas({"A", "B", "C"}, 4);
  BulkReport earlier = api().adjust(items, {.itemsPerRequest = 2});
  ASSERT_TRUE(earlier.complete());
  service->bodies.clear();
  for (BulkChunk& chunk : earlier.chunks) {
    if (chunk.number == 1 || chunk.locationCode == "C") chunk.state = BulkState::notSent;
  }
  for (BulkChunk& chunk : earlier.chunks) {
    if (chunk.number == 0 && chunk.locationCode == "A") chunk.state = BulkState::unknown;
    if (chunk.number == 0 && chunk.locationCode == "B") chunk.state = BulkState::failed;
  }
  const BulkReport report = api().adjust(items, {.itemsPerRequest = 2, .resume = &earlier});
  EXPECT_FALSE(report.complete());
  EXPECT_FALSE(report.error);
  EXPECT_EQ(service->bodies.size(), 2U);  // of C
  for (const BulkChunk& chunk : report.chunks) {
    const bool isC = chunk.locationCode == "C";
    const BulkState left = chunk.number == 1           ? BulkState::notSent
                           : chunk.locationCode == "A" ? BulkState::unknown
                                                       : BulkState::failed;
    EXPECT_EQ(chunk.state, isC ? BulkState::done : left) << chunk.locationCode << chunk.number;
  }

  // Once somebody has found out, the location goes on.
  for (BulkChunk& chunk : earlier.chunks) {
    if (chunk.number == 0 && chunk.locationCode == "A") chunk.state = BulkState::done;
  }
  service->bodies.clear();
  const BulkReport next = api().adjust(items, {.itemsPerRequest = 2, .resume = &earlier});
  EXPECT_EQ(service->sent["A"], 3);
  EXPECT_EQ(next.remaining().size(), 2U);  // both of B
}

TEST_F(BulkResume, OtherItemsAreRefusedAndNothingIsSent) {
  auto items = counts({"A"}, 4);
  const BulkReport earlier = done(items);
  items[1].item.quantity = 99;
  const BulkReport report = again(items, earlier);
  ASSERT_TRUE(report.error);
  EXPECT_EQ(report.error->kind, ErrorKind::invalidRequest);
  EXPECT_THAT(report.error->message, HasSubstr("chunk 0 of location A"));
  EXPECT_TRUE(service->bodies.empty());

  const BulkReport fewer = again(counts({"A"}, 2), earlier);
  ASSERT_TRUE(fewer.error);
  EXPECT_THAT(fewer.error->message, HasSubstr("there are no items for it"));
  EXPECT_EQ(fewer.chunks.size(), 2U);
}

}  // namespace
}  // namespace kibo::inventory
