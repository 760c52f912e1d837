#include "emulator/redistribution.hpp"

#include <gmock/gmock.h>

namespace kibo::inventory::testing::detail {
namespace {

Json category(const char* name, const char* first, std::int64_t share, const char* second) {
  return {{"name", name},
          {"tags",
           {{{"tagValue", first}, {"percent", share}},
            {{"tagValue", second}, {"percent", 100 - share}}}}};
}

Location locationOf(const char* record) {
  Location location("L");
  location.put(parseStockRecord(Json::parse(record)).value());
  return location;
}

std::int64_t onHand(const Location& location, const Tags& tags) {
  for (const TaggedStock& part : location.records().front().tagged) {
    if (part.tags == tags) return part.quantities.onHand;
  }
  return -1;
}

TEST(SharesOf, CombinesTheCategories) {
  TagBook book;
  EXPECT_TRUE(sharesOf(book).empty());
  book.add({{"name", "Plain"}, {"tags", {{{"tagValue", "X"}}}}});
  EXPECT_TRUE(sharesOf(book).empty());
  book.add(category("Channel", "Web", 70, "Store"));
  book.add(category("Type", "STH", 10, "BOPIS"));
  const auto shares = sharesOf(book);
  ASSERT_EQ(shares.size(), 4U);
  EXPECT_EQ(shares[0].tags, (Tags{{"Channel", "Web"}, {"Type", "STH"}}));
  EXPECT_EQ(shares[0].weight, 700);
  EXPECT_EQ(shares[3].weight, 2'700);
}

TEST(Redistribute, GivesEachPartItsShare) {
  TagBook book;
  book.add(category("Channel", "Web", 60, "Store"));
  Location location = locationOf(R"({"locationCode":"L","upc":"A","onHand":9})");
  redistribute(location, sharesOf(book), {});
  EXPECT_EQ(onHand(location, {{"Channel", "Web"}}), 5);
  EXPECT_EQ(onHand(location, {{"Channel", "Store"}}), 4);
  EXPECT_EQ(location.records().front().quantities.onHand, 9);
}

TEST(Redistribute, LeavesWhatIsAllocatedWhereItIs) {
  TagBook book;
  book.add(category("Channel", "Web", 50, "Store"));
  Location location = locationOf(R"({"locationCode":"L","upc":"A","onHand":10,"allocated":4,
      "taggedInventory":[{"tags":{"Channel":"Web"},"onHand":10,"allocated":3},
                         {"tags":{"Old":"Tag"},"onHand":7}]})");
  redistribute(location, sharesOf(book), {});
  EXPECT_EQ(onHand(location, {{"Channel", "Web"}}), 6);
  EXPECT_EQ(onHand(location, {{"Channel", "Store"}}), 3);
  EXPECT_EQ(onHand(location, {{"Old", "Tag"}}), -1);
}

TEST(Redistribute, DoesNothingWithoutSharesOrStock) {
  TagBook book;
  Location location = locationOf(R"({"locationCode":"L","upc":"A","onHand":1,"allocated":4,
      "taggedInventory":[{"tags":{"Channel":"Web"},"onHand":7}]})");
  redistribute(location, sharesOf(book), {});
  EXPECT_EQ(onHand(location, {{"Channel", "Web"}}), 7);
  book.add(category("Channel", "Web", 50, "Store"));
  redistribute(location, sharesOf(book), {});
  EXPECT_EQ(onHand(location, {{"Channel", "Web"}}), 7);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
