#include "unit/helpers/bulk_fixture.hpp"

namespace kibo::inventory {
namespace {

TEST_F(Bulk, SplitsByLocationAndSize) {
  const auto report = api().refresh(counts({"A", "B"}, 5), {.itemsPerRequest = 2});
  EXPECT_TRUE(report.complete());
  EXPECT_EQ(report.itemsRead, 10U);
  EXPECT_EQ(report.itemsDone, 10U);
  EXPECT_EQ(report.requests, 6U);
  ASSERT_EQ(report.chunks.size(), 6U);
  EXPECT_EQ(report.chunks[0].locationCode, "A");
  EXPECT_EQ(report.chunks[0].firstItem, 0U);
  EXPECT_EQ(report.chunks[0].lastItem, 2U);
  EXPECT_EQ(report.chunks[3].locationCode, "B");
  EXPECT_EQ(report.chunks[3].number, 1U);
  EXPECT_EQ(report.chunks[4].items, 1U);
  EXPECT_THAT(service->bodies,
              ::testing::Contains(R"({"locationCode":"A","items":[{"upc":"0","quantity":1},)"
                                  R"({"upc":"1","quantity":1}]})"));
}

TEST_F(Bulk, TheServicesLimitsAreTheDefaults) {
  EXPECT_EQ(api().refresh(counts({"A"}, 3'001)).chunks.at(0).items, 3'000U);
  EXPECT_EQ(api().adjust(deltas({"A"}, 1'001)).chunks.at(0).items, 1'000U);
}

TEST_F(Bulk, OptionsThatCannotBeAreAnErrorAndNothingIsSent) {
  for (const BulkOptions& wrong :
       {BulkOptions{.itemsPerRequest = 12'001}, BulkOptions{.inFlight = 0},
        BulkOptions{.inFlight = 65}, BulkOptions{.maxBufferedBytes = 0}}) {
    const auto report = api().refresh(counts({"A"}, 1), wrong);
    ASSERT_TRUE(report.error);
    EXPECT_EQ(report.error->kind, ErrorKind::invalidRequest);
    EXPECT_FALSE(report.complete());
  }
  EXPECT_TRUE(api().adjust(deltas({"A"}, 1), {.itemsPerRequest = 1'001}).error);
  EXPECT_TRUE(service->bodies.empty());
}

TEST_F(Bulk, ALocationHasOneRequestUnderWayAndNoMoreThanAllowedAreInFlight) {
  service->atLeastOpen = 3;
  const auto report = api().refresh(
      counts({"A", "B", "C", "D", "E"}, 20),
      {.itemsPerRequest = 2, .inFlight = 3, .jobTimeout = std::chrono::hours{24 * 365}});
  EXPECT_TRUE(report.complete());
  EXPECT_FALSE(service->overlapped);
  EXPECT_EQ(service->mostOpen, 3);
  std::map<std::string, int> next;
  for (const std::string& body : service->bodies) {
    const auto request = fromJson<RefreshRequest>(body).value();
    int& expected = next[*request.locationCode];
    EXPECT_EQ(request.items.at(0).upc, std::to_string(expected)) << *request.locationCode;
    expected += 2;
  }
}

TEST_F(Bulk, OfTwoItemsForOneRecordTheLaterOneIsSent) {
  auto items = counts({"A"}, 3);
  items.push_back(count("A", "1", 9));
  items.push_back(count("A", "1", 10));
  items.push_back(count("A", "1", 11));
  items.back().item.lotCode = "L";
  const auto report = api().refresh(items);
  EXPECT_EQ(report.itemsReplaced, 2U);
  EXPECT_EQ(report.itemsDone, 4U);
  EXPECT_EQ(report.chunks.at(0).items, 4U);
  const auto request = fromJson<RefreshRequest>(service->bodies.at(0)).value();
  ASSERT_EQ(request.items.size(), 4U);
  EXPECT_EQ(request.items[1].upc, "2");
  EXPECT_EQ(request.items[2].quantity, 10);
  EXPECT_EQ(request.items[3].quantity, 11);
}

TEST_F(Bulk, AmountsForOneRecordAreAllSent) {
  auto items = deltas({"A", "A"}, 1);
  const auto report = api().adjust(items);
  EXPECT_EQ(report.itemsReplaced, 0U);
  EXPECT_EQ(report.itemsDone, 2U);
}

TEST_F(Bulk, ItemsThatCannotBeSentAreLeftOut) {
  std::vector<BulkAdjustItem> items = deltas({"A"}, 6);
  items[0].locationCode.clear();
  items[1].item.upc.reset();
  items[2].item.quantity.reset();
  items[3].item.upc = "\xff";
  items[4].locationCode = "\xff";
  std::map<std::uint64_t, std::string> refused;
  const auto report =
      api().adjust(items, {.onRefused = [&](std::uint64_t position, const Error& error) {
                     EXPECT_EQ(error.kind, ErrorKind::invalidRequest);
                     EXPECT_EQ(error.delivery, Delivery::notSent);
                     refused[position] = error.message;
                   }});
  EXPECT_TRUE(report.complete());
  EXPECT_EQ(report.itemsRead, 6U);
  EXPECT_EQ(report.itemsRefused, 5U);
  EXPECT_EQ(report.itemsDone, 1U);
  EXPECT_EQ(refused[0], "locationCode is not set");
  EXPECT_THAT(refused[1], HasSubstr("upc, partNumber and sku"));
  EXPECT_EQ(refused[2], "quantity is not set");
  EXPECT_THAT(refused[3], HasSubstr("upc"));
  EXPECT_THAT(refused[4], HasSubstr("UTF-8"));
  EXPECT_THAT(service->bodies,
              ElementsAre(R"({"locationCode":"A","items":[{"upc":"5","quantity":1}]})"));
}

TEST_F(Bulk, AnAdjustThatMayHaveArrivedStopsItsLocationAndIsNotRepeated) {
  service->answer = [](const std::string& location, int number) -> Result<HttpResponse> {
    if (location == "A" && number == 2) return lost();
    return HttpResponse{.status = 200};
  };
  const auto report = api().adjust(deltas({"A", "B"}, 5), {.itemsPerRequest = 1});
  EXPECT_FALSE(report.error);
  EXPECT_EQ(service->sent["A"], 2);
  EXPECT_EQ(service->sent["B"], 5);
  ASSERT_EQ(report.remaining().size(), 4U);
  EXPECT_EQ(report.remaining()[0].state, BulkState::unknown);
  EXPECT_EQ(report.remaining()[0].error->delivery, Delivery::unknown);
  EXPECT_EQ(report.remaining()[1].state, BulkState::notSent);
  EXPECT_EQ(report.remaining()[1].error->delivery, Delivery::notSent);
  EXPECT_THAT(report.remaining()[3].error->message, HasSubstr("chunk 1 of location A"));
}

TEST_F(Bulk, AFailedJobStopsItsLocation) {
  service->failing = {1};
  const auto report = api().refresh(counts({"A"}, 2), {.itemsPerRequest = 1});
  EXPECT_THAT(states(report), ElementsAre(BulkState::failed, BulkState::notSent));
  EXPECT_EQ(report.chunks[0].error->kind, ErrorKind::jobFailed);
  EXPECT_EQ(report.chunks[0].jobID, 1);
}

}  // namespace
}  // namespace kibo::inventory
