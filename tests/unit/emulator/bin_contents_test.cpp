#include "emulator/bin_contents.hpp"

#include <gmock/gmock.h>

namespace kibo::inventory::testing::detail {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class BinContentsTest : public ::testing::Test {
 protected:
  BinContentsTest() {
    stock_.put(parseStockRecord({{"locationCode", "L"}, {"upc", "A"}, {"onHand", 10}}).value());
  }
  BinLoad load(std::int64_t quantity, const char* upc = "A", Tags tags = {}) {
    return loadBins(
        "L",
        {{.binName = "B1", .product = {.upc = upc}, .tags = std::move(tags), .quantity = quantity}},
        bins_, contents_, stock_, {});
  }
  const StockRecord& record(const char* upc) { return *stock_.find("L")->find({.upc = upc}); }

  Stock stock_;
  BinBook bins_;
  BinContents contents_;
};

TEST_F(BinContentsTest, AreSetAndTheStockFollows) {
  const BinLoad first = load(4);
  EXPECT_THAT(first.binsCreated, ElementsAre("B1"));
  EXPECT_EQ(first.unitsAdded, 4);
  EXPECT_EQ(record("A").quantities.onHand, 14);
  const BinLoad second = load(1);
  EXPECT_THAT(second.binsCreated, IsEmpty());
  EXPECT_EQ(second.unitsAdded, 0);
  EXPECT_EQ(second.unitsRemoved, 3);
  EXPECT_EQ(record("A").quantities.onHand, 11);
  load(0);
  EXPECT_THAT(contents_, IsEmpty());
}

TEST_F(BinContentsTest, MayBeOfAProductThatIsNew) {
  const BinLoad done = load(3, "NEW");
  ASSERT_EQ(done.productsCreated.size(), 1U);
  EXPECT_EQ(done.productsCreated.front().upc, "NEW");
  EXPECT_EQ(record("NEW").quantities.onHand, 3);
  EXPECT_GT(record("NEW").id, record("A").id);
}

TEST_F(BinContentsTest, AreKeptApartByTags) {
  load(4);
  load(2, "A", {{"Channel", "Web"}});
  EXPECT_EQ(contents_.size(), 2U);
  EXPECT_EQ(record("A").quantities.onHand, 16);
  EXPECT_EQ(record("A").tagged.at(0).quantities.onHand, 2);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
