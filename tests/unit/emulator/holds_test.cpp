#include "emulator/holds.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

TEST(PartOf, FindsThePartOfTheTagsThatAreLeft) {
  StockRecord record;
  record.tagged = {{.tags = {{"A", "1"}}}, {.tags = {{"A", "1"}, {"B", "2"}}}};
  const Hold both{.tags = {{"A", "1"}, {"B", "2"}}};
  const Hold more{.tags = {{"A", "1"}, {"C", "3"}}};
  EXPECT_EQ(partOf(record, both), &record.tagged[1]);
  EXPECT_EQ(partOf(record, more), &record.tagged[0]);
  EXPECT_EQ(partOf(record, Hold{.tags = {{"B", "2"}}}), nullptr);
  EXPECT_EQ(partOf(record, Hold{}), nullptr);
}

TEST(HoldBook, DropsHoldsThatAreEmpty) {
  HoldBook book;
  book.add({.allocated = 1});
  book.add({.pending = 2});
  book.add({});
  EXPECT_EQ(book.holds().back().id, 3);
  book.dropEmpty();
  EXPECT_EQ(book.holds().size(), 2U);
}

TEST(HoldBook, LetsGoWithAnEvent) {
  HoldBook book;
  book.add({.holder = {.orderID = 7}, .allocated = 1, .pending = 2});
  book.add({.recordID = 5, .allocated = 1});
  book.letGo([](const Hold& hold) { return hold.recordID != 5; }, {});
  ASSERT_EQ(book.holds().size(), 1U);
  ASSERT_EQ(book.events().size(), 1U);
  EXPECT_EQ(book.events().front().holder.orderID, 7);
  EXPECT_EQ(book.events().front().quantity, 3);
}

TEST(HoldEvent, HasTheWordsOfTheService) {
  EXPECT_EQ(eventWord(HoldEventType::allocated), "ALLOCATED");
  EXPECT_EQ(eventWord(HoldEventType::fulfilled), "FULFILLED");
  EXPECT_EQ(logWord(HoldEventType::deallocated), "DEALLOCATE");
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
