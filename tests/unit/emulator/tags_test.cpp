#include "emulator/tags.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

Json category(const char* name, const char* tags) {
  return {{"name", name}, {"tags", Json::parse(tags)}};
}

struct SharesCase {
  const char* tags;
  std::vector<std::int64_t> percents;
  bool holds;
};

TEST(TagShares, CountOnlyWhenAllValuesHaveThem) {
  const SharesCase cases[] = {
      {"[]", {}, true},
      {R"([{"tagValue":"a"},{"tagValue":"b","percent":7}])", {}, true},
      {R"([{"tagValue":"a","percent":1},{"tagValue":"b","percent":99}])", {1, 99}, true},
      {R"([{"tagValue":"a","percent":0},{"tagValue":"b","percent":99}])", {0, 99}, false},
      {R"([{"tagValue":"a","percent":100}])", {100}, true},
  };
  for (const SharesCase& each : cases) {
    const Json tested = category("N", each.tags);
    std::vector<std::int64_t> percents;
    for (const TagShare& share : sharesOf(tested)) percents.push_back(share.percent);
    EXPECT_EQ(percents, each.percents) << each.tags;
    EXPECT_EQ(problemsOf(tested, {}).empty(), each.holds) << each.tags;
  }
}

TEST(TagLimits, CountTheValuesOfAllCategories) {
  TagBook book;
  book.add(category("One", R"([{"tagValue":"1"},{"tagValue":"2"},{"tagValue":"3"}])"));
  EXPECT_TRUE(
      problemsOf(category("Two", R"([{"tagValue":"1"},{"tagValue":"2"},{"tagValue":"3"}])"), book)
          .empty());
  const Json four =
      category("Two", R"([{"tagValue":"1"},{"tagValue":"2"},{"tagValue":"3"},{"tagValue":"4"}])");
  EXPECT_EQ(problemsOf(four, book).size(), 1U);
  // The category itself does not count twice.
  Json one = four;
  one["name"] = "One";
  EXPECT_TRUE(problemsOf(one, book).empty());
}

TEST(Untagging, KeepsTheStockUnderItsOtherTags) {
  StockRecord record{.product = {.upc = "A"}, .quantities = {.onHand = 10}};
  record.fields = {{"locationCode", "L1"}, {"upc", "A"}};
  record.tagged = {{{{"C", "x"}}, {.onHand = 1}},
                   {{{"C", "x"}, {"D", "y"}}, {.onHand = 2, .allocated = 1}},
                   {{{"D", "y"}}, {.onHand = 3}},
                   {{{"C", "z"}}, {.onHand = 4}}};
  Stock stock;
  stock.put(record);
  EXPECT_EQ(countTagged(stock, "C", "x"), 2U);
  untag(stock, "C", "x");
  EXPECT_EQ(countTagged(stock, "C", "x"), 0U);
  const auto& parts = stock.find("L1")->records().front().tagged;
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(parts[0].tags, (Tags{{"D", "y"}}));
  EXPECT_EQ(parts[0].quantities.onHand, 5);
  EXPECT_EQ(parts[0].quantities.allocated, 1);
  EXPECT_EQ(parts[1].tags, (Tags{{"C", "z"}}));
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
