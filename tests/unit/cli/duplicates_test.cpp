#include "cli/sync/duplicates.hpp"

#include <gtest/gtest.h>

#include <string>

#include "cli/sync/sent_filter.hpp"

namespace kibo::inventory::cli {
namespace {

BulkRefreshItem row(std::string location, std::string upc) {
  return {.locationCode = std::move(location), .item = {.upc = std::move(upc)}};
}

TEST(Duplicates, CountsAllButTheLastRowOfARecord) {
  Duplicates duplicates;
  for (const char* upc : {"A", "B", "A", "C", "A"}) duplicates.add(row("W1", upc));
  EXPECT_EQ(duplicates.count().value(), 2U);
}

TEST(Duplicates, AnotherLocationOtherTagsAndAnotherKindOfNameAreAnotherRecord) {
  Duplicates duplicates;
  duplicates.add(row("W1", "A"));
  duplicates.add(row("W2", "A"));
  duplicates.add(row("", "W1A"));
  duplicates.add({.locationCode = "W1", .item = {.sku = "A"}});
  duplicates.add({.locationCode = "W1", .item = {.partNumber = "A"}});
  BulkRefreshItem tagged = row("W1", "A");
  tagged.item.tags = {{"Condition", "New"}};
  duplicates.add(tagged);
  EXPECT_EQ(duplicates.count().value(), 0U);
  Duplicates again;
  again.add(tagged);
  again.add(tagged);
  EXPECT_EQ(again.count().value(), 1U);
}

TEST(Duplicates, CountsMoreRowsThanItKeepsInMemory) {
  Duplicates duplicates;
  constexpr int kRecords = 200'000;  // of 131,072 for which there is room
  for (int pass = 0; pass < 2; ++pass) {
    for (int i = 0; i < kRecords; ++i) duplicates.add(row("W1", std::to_string(i)));
  }
  duplicates.add(row("W1", "17"));
  EXPECT_EQ(duplicates.count().value(), kRecords + 1U);
}

TEST(SentFilter, NeverForgetsAndSeldomTakesOneForSent) {
  SentFilter sent;
  constexpr int kSent = 100'000;
  for (int i = 0; i < kSent; ++i) sent.add(row("W1", std::to_string(i)));
  int wrong = 0;
  for (int i = 0; i < kSent; ++i) {
    ASSERT_TRUE(sent.mayHave(row("W1", std::to_string(i))));
    wrong += sent.mayHave(row("W2", std::to_string(i))) ? 1 : 0;
  }
  EXPECT_LT(wrong, kSent / 1'000);
}

}  // namespace
}  // namespace kibo::inventory::cli
