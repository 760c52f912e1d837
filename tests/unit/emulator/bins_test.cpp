#include "emulator/bins.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

TEST(BinBook, FindsBinsByIdAndByNameInTheirLocation) {
  BinBook book;
  EXPECT_EQ(book.add({.locationCode = "A", .name = "1"}).id, 1);
  EXPECT_EQ(book.add({.locationCode = "B", .name = "1"}).id, 2);
  EXPECT_EQ(book.find("B", "1")->id, 2);
  EXPECT_EQ(book.find("A", "2"), nullptr);
  book.erase(1);
  EXPECT_EQ(book.find(1), nullptr);
  EXPECT_EQ(book.find("A", "1"), nullptr);
  EXPECT_EQ(book.add({.locationCode = "A", .name = "1"}).id, 3);
  EXPECT_EQ(book.all().size(), 2U);
}

TEST(BinWords, AreNumbered) {
  EXPECT_TRUE(isOneOf(binTypes(), BinRecord{}.typeID));
  EXPECT_TRUE(isOneOf(binStatuses(), BinRecord{}.statusID));
  EXPECT_FALSE(isOneOf(binTypes(), 0));
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
