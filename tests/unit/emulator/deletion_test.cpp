#include "emulator/deletion.hpp"

#include <gmock/gmock.h>

#include "emulator/dates.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class DeletionTest : public ::testing::Test {
 protected:
  DeletionTest() {
    put(R"({"locationCode":"L","upc":"A","onHand":9,"allocated":3,"taggedInventory":[
            {"tags":{"Channel":"Web","Type":"STH"},"onHand":4,"allocated":2},
            {"tags":{"Channel":"Store"},"onHand":1}],"futureInventory":[
            {"externalID":"X","onhand":5,"deliveryDate":"2031-01-01T00:00:00+0000"},
            {"externalID":"Y","onhand":6,"deliveryDate":"2031-02-01T00:00:00+0000"}]})");
    put(R"({"locationCode":"L","upc":"B","onHand":1})");
  }

  void put(const char* record) { stock_.put(parseStockRecord(Json::parse(record)).value()); }
  void hold(Tags tags, std::int64_t futureID = 0) {
    book_.add({.recordID = record("A")->id,
               .product = {.upc = "A"},
               .tags = std::move(tags),
               .futureID = futureID,
               .allocated = 1});
  }
  StockRecord* record(const char* upc) { return location().find({.upc = upc}); }
  Location& location() { return *stock_.find("L"); }
  void erase(const auto& deletion) { deletion.erase(location(), {stock_, book_, bins_}, kNow); }

  static RecordDeletion of(const char* upc, Tags tags = {}) {
    return {.items = {{.product = exactPattern({{"upc", upc}}), .tags = std::move(tags)}}};
  }

  static constexpr Clock::WallTimePoint kNow{std::chrono::hours(7)};
  Stock stock_;
  HoldBook book_;
  BinContents bins_;
};

TEST_F(DeletionTest, OfARecordTakesWhatBelongsToItAlong) {
  hold({});
  bins_ = {{.locationCode = "L", .product = {.upc = "A"}, .quantity = 1},
           {.locationCode = "M", .product = {.upc = "A"}, .quantity = 1}};
  EXPECT_THAT(of("A").find(location()), SizeIs(1));
  erase(of("A"));
  EXPECT_EQ(record("A"), nullptr);
  EXPECT_NE(record("B"), nullptr);
  EXPECT_THAT(book_.holds(), IsEmpty());
  ASSERT_THAT(book_.events(), SizeIs(1));
  EXPECT_EQ(book_.events().front().type, HoldEventType::deallocated);
  EXPECT_EQ(book_.events().front().date, kNow);
  ASSERT_THAT(bins_, SizeIs(1));
  EXPECT_EQ(bins_.front().locationCode, "M");
}

TEST_F(DeletionTest, OfATagTakesThePartsThatCarryIt) {
  hold({{"Channel", "Web"}, {"Type", "STH"}});
  hold({});
  const RecordDeletion deletion = of("A", {{"Channel", "Web"}});
  EXPECT_THAT(deletion.find(location()), SizeIs(1));
  erase(deletion);
  EXPECT_EQ(record("A")->quantities, (Quantities{.onHand = 5, .allocated = 1}));
  ASSERT_THAT(record("A")->tagged, SizeIs(1));
  EXPECT_EQ(record("A")->tagged.front().tags, (Tags{{"Channel", "Store"}}));
  EXPECT_EQ(record("A")->changed, kNow);
  EXPECT_THAT(book_.holds(), SizeIs(1));
}

TEST_F(DeletionTest, OfWhatIsNotThereDoesNothing) {
  EXPECT_THAT(of("Z").find(location()), IsEmpty());
  EXPECT_THAT(of("B", {{"Channel", "Web"}}).find(location()), IsEmpty());
  erase(of("Z"));
  EXPECT_THAT(location().records(), SizeIs(2));
}

TEST_F(DeletionTest, OfExpectedStockLooksAtItsDateAndExternalId) {
  const auto until = [](const char* end, std::set<std::string> ids) {
    return FutureDeletion{.product = exactPattern({{"upc", "A"}}),
                          .start = *parseDate("2031-01-01T00:00:00Z"),
                          .end = *parseDate(end),
                          .externalIDs = std::move(ids)};
  };
  EXPECT_THAT(until("2031-02-01T00:00:00Z", {}).find(location()), SizeIs(2));
  EXPECT_THAT(until("2031-01-31T00:00:00Z", {}).find(location()), SizeIs(1));
  EXPECT_THAT(until("2031-02-01T00:00:00Z", {"Z"}).find(location()), IsEmpty());
  hold({}, record("A")->future.at(1).id);
  erase(until("2031-02-01T00:00:00Z", {"Y"}));
  ASSERT_THAT(record("A")->future, SizeIs(1));
  EXPECT_EQ(record("A")->future.front().externalID, "X");
  EXPECT_EQ(record("A")->quantities.onHand, 9);
  EXPECT_THAT(book_.holds(), IsEmpty());
}

TEST_F(DeletionTest, OfOldRecordsLooksAtTheirLastChange) {
  record("B")->changed = kNow;
  const auto before = [](auto time) { return time - std::chrono::seconds(1); };
  EXPECT_EQ(eraseUnchangedSince(before(kNow), {stock_, book_, bins_}, kNow), 1U);
  EXPECT_EQ(record("A"), nullptr);
  EXPECT_EQ(eraseUnchangedSince(kNow, {stock_, book_, bins_}, kNow), 1U);
  EXPECT_EQ(record("B"), nullptr);
}

TEST_F(DeletionTest, OfAReplacedRecordLetsGoWhatWasHeld) {
  hold({});
  putRecord(parseStockRecord({{"locationCode", "L"}, {"upc", "A"}}).value(), {stock_, book_, bins_},
            kNow);
  EXPECT_THAT(book_.holds(), IsEmpty());
  EXPECT_EQ(record("A")->changed, kNow);
}

TEST(MonthsBefore, KeepsTheDayWhereTheMonthHasIt) {
  const auto before = [](const char* date, int months) {
    return formatDate(monthsBefore(*parseDate(date), months));
  };
  EXPECT_EQ(before("2026-03-31T10:20:30Z", 1), "2026-02-28T10:20:30+0000");
  EXPECT_EQ(before("2024-03-31T10:20:30Z", 1), "2024-02-29T10:20:30+0000");
  EXPECT_EQ(before("2026-03-15T00:00:00Z", 3), "2025-12-15T00:00:00+0000");
  EXPECT_EQ(before("2026-03-15T00:00:00Z", 24), "2024-03-15T00:00:00+0000");
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
