#include "emulator/stock_change.hpp"

#include <gmock/gmock.h>

namespace kibo::inventory::testing::detail {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class Change : public ::testing::Test {
 protected:
  Change() {
    stock_.put(parseStockRecord(
                   Json{{"locationCode", "L"}, {"upc", "A"}, {"onHand", 10}, {"safetyStock", 1}})
                   .value());
    stock_.put(parseStockRecord(Json{{"locationCode", "L"}, {"upc", "B"}, {"onHand", 5}}).value());
  }

  std::vector<std::string> adjust(const char* items) {
    return apply({ChangeKind::adjust, "L", Json::parse(items)}, stock_, {});
  }
  std::vector<std::string> refresh(const char* items) {
    return apply({ChangeKind::refresh, "L", Json::parse(items)}, stock_, {});
  }
  const StockRecord& record(const char* upc) { return *stock_.find("L")->find({.upc = upc}); }

  Stock stock_;
};

TEST_F(Change, AdjustAdds) {
  EXPECT_THAT(adjust(R"([{"upc":"A","quantity":-13},{"upc":"B","quantity":2}])"), IsEmpty());
  EXPECT_EQ(record("A").quantities.onHand, -3);
  EXPECT_EQ(record("B").quantities.onHand, 7);
}

TEST_F(Change, AdjustOfAnUnknownItemChangesNothing) {
  EXPECT_THAT(adjust(R"([{"upc":"A","quantity":1},{"upc":"Z","quantity":1},{"quantity":1}])"),
              ElementsAre("ITEM_NOT_FOUND: items[1] upc \"Z\" is not known at location \"L\"",
                          "ITEM_NOT_FOUND: items[2] has none of upc, partNumber and sku"));
  EXPECT_EQ(record("A").quantities.onHand, 10);
}

TEST_F(Change, RefreshSetsWhatItNames) {
  EXPECT_THAT(refresh(R"([{"upc":"A","quantity":4,"floor":2,"LTD":1.5,"safetyStock":3}])"),
              IsEmpty());
  EXPECT_EQ(record("A").quantities.onHand, 4);
  EXPECT_EQ(record("A").safetyStock, 3);
  EXPECT_EQ(record("A").fields.at("floor"), 2);
  EXPECT_EQ(record("A").fields.at("ltd"), 1.5);
  EXPECT_EQ(record("B").quantities.onHand, 5);
}

TEST_F(Change, RefreshWithoutAQuantityKeepsWhatIsOnHand) {
  EXPECT_THAT(refresh(R"([{"upc":"A","floor":2}])"), IsEmpty());
  EXPECT_EQ(record("A").quantities.onHand, 10);
  EXPECT_EQ(record("A").safetyStock, 1);
}

TEST_F(Change, RefreshCreatesARecord) {
  EXPECT_THAT(refresh(R"([{"upc":"NEW","quantity":4}])"), IsEmpty());
  EXPECT_EQ(record("NEW").quantities.onHand, 4);
}

TEST_F(Change, IsWholeOrNotAtAllWhenAnItemHidesWhatALaterOneNeeds) {
  // The second item finds the record of the sku, with its future stock, until the first item makes
  // a record for the upc, which has none.
  ASSERT_THAT(refresh(R"([{"sku":"S","quantity":1,"externalID":"X",
                           "deliveryDate":"2026-01-01T00:00:00+0000"}])"),
              IsEmpty());
  EXPECT_THAT(refresh(R"([{"upc":"N","quantity":3},
                          {"upc":"N","sku":"S","quantity":2,"externalID":"X"}])"),
              ElementsAre(HasSubstr("no future inventory")));
  EXPECT_EQ(stock_.find("L")->find({.upc = "N"}), nullptr);
}

TEST_F(Change, OfATaggedPartChangesTheWhole) {
  EXPECT_THAT(refresh(R"([{"upc":"A","quantity":4,"tags":{"Channel":"Web"}}])"), IsEmpty());
  EXPECT_EQ(record("A").quantities.onHand, 14);
  EXPECT_THAT(adjust(R"([{"upc":"A","quantity":-1,"tags":{"Channel":"Web"}}])"), IsEmpty());
  EXPECT_EQ(record("A").quantities.onHand, 13);
  ASSERT_EQ(record("A").tagged.size(), 1U);
  EXPECT_EQ(record("A").tagged[0].quantities.onHand, 3);
}

TEST_F(Change, WithADeliveryDateIsExpectedStock) {
  EXPECT_THAT(
      refresh(
          R"([{"upc":"A","quantity":20,"deliveryDate":"2031-01-01T00:00:00Z","externalID":"X"}])"),
      IsEmpty());
  EXPECT_THAT(adjust(R"([{"upc":"A","quantity":5,"externalID":"X"}])"), IsEmpty());
  EXPECT_EQ(record("A").quantities.onHand, 10);
  ASSERT_EQ(record("A").future.size(), 1U);
  EXPECT_EQ(record("A").future[0].quantities.onHand, 25);
  EXPECT_EQ(record("A").future[0].type, "ADJUST");
  EXPECT_THAT(adjust(R"([{"upc":"A","quantity":5,"externalID":"Y"}])"),
              ElementsAre(HasSubstr("no future inventory")));
}

TEST_F(Change, AtAnUnknownLocationSaysSo) {
  EXPECT_THAT(apply({ChangeKind::refresh, "X", Json::array()}, stock_, {}),
              ElementsAre("LOCATION_NOT_FOUND: \"X\""));
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
