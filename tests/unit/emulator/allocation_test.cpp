#include "emulator/allocation.hpp"

#include <gmock/gmock.h>

namespace kibo::inventory::testing::detail {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr const char* kDue = "2031-01-01T00:00:00+0000";

class AllocationTest : public ::testing::Test {
 protected:
  AllocationTest() {
    stock_.put(parseStockRecord(
                   Json{{"locationCode", "L"},
                        {"upc", "A"},
                        {"onHand", 10},
                        {"safetyStock", 1},
                        {"taggedInventory", {{{"tags", {{"Channel", "Web"}}}, {"onHand", 4}}}},
                        {"futureInventory", {{{"deliveryDate", kDue}, {"onhand", 5}}}}})
                   .value());
  }

  static AllocationItem item(std::int64_t quantity, std::int64_t orderItem = 1) {
    return {.holder = {.orderID = 9, .orderItemID = orderItem, .shipmentID = 5},
            .locationCode = "L",
            .product = {.upc = "A"},
            .quantity = quantity};
  }
  JobMessages run(AllocationKind kind, std::vector<AllocationItem> items, bool decrement = false) {
    return apply({.kind = kind, .items = std::move(items), .decrementOnHand = decrement}, stock_,
                 book_, {});
  }
  JobMessages allocate(AllocationItem one) { return run(AllocationKind::allocate, {one}); }
  JobMessages deallocate(AllocationItem one) { return run(AllocationKind::deallocate, {one}); }
  JobMessages fulfill(AllocationItem one) { return run(AllocationKind::fulfill, {one}); }

  StockRecord& record() { return *stock_.find("L")->find({.upc = "A"}); }
  const Quantities& whole() { return record().quantities; }
  const Quantities& web() { return record().tagged.at(0).quantities; }
  const Quantities& future() { return record().future.at(0).quantities; }

  Stock stock_;
  HoldBook book_;
};

TEST_F(AllocationTest, AllocatesWhatIsAvailableAndKeepsTheRestPending) {
  EXPECT_THAT(allocate(item(12)), IsEmpty());
  EXPECT_EQ(whole(), (Quantities{.onHand = 10, .allocated = 9, .pending = 3}));
  EXPECT_THAT(allocate(item(2, 2)), IsEmpty());
  EXPECT_EQ(whole(), (Quantities{.onHand = 10, .allocated = 9, .pending = 5}));
}

TEST_F(AllocationTest, DeallocatesWhatIsPendingFirst) {
  ASSERT_THAT(allocate(item(12)), IsEmpty());
  EXPECT_THAT(deallocate(item(4)), IsEmpty());
  EXPECT_EQ(whole(), (Quantities{.onHand = 10, .allocated = 8, .pending = 0}));
  EXPECT_THAT(deallocate(item(8)), IsEmpty());
  EXPECT_EQ(whole(), (Quantities{.onHand = 10}));
  EXPECT_THAT(book_.holds(), IsEmpty());
}

TEST_F(AllocationTest, DeallocatesOutOfTheStockWhenAskedTo) {
  ASSERT_THAT(allocate(item(12)), IsEmpty());
  EXPECT_THAT(run(AllocationKind::deallocate, {item(5)}, true), IsEmpty());
  EXPECT_EQ(whole(), (Quantities{.onHand = 8, .allocated = 7, .pending = 0}));
}

TEST_F(AllocationTest, FulfillsWhatIsAllocated) {
  ASSERT_THAT(allocate(item(12)), IsEmpty());
  EXPECT_THAT(fulfill(item(9)), IsEmpty());
  EXPECT_EQ(whole(), (Quantities{.onHand = 1, .allocated = 0, .pending = 3}));
  EXPECT_THAT(fulfill(item(1)), ElementsAre("items[0] upc \"A\": 1 asked for, but 0 allocated to "
                                            "this order item, shipment and cart"));
}

TEST_F(AllocationTest, IsWholeOrNotAtAll) {
  ASSERT_THAT(allocate(item(6)), IsEmpty());
  EXPECT_THAT(run(AllocationKind::fulfill, {item(4), item(4)}),
              ElementsAre(HasSubstr("items[1] upc \"A\": 8 asked for, but 6 allocated")));
  EXPECT_EQ(whole(), (Quantities{.onHand = 10, .allocated = 6}));
  EXPECT_EQ(book_.events().size(), 1U);
}

TEST_F(AllocationTest, IsKeptApartByOrderItemShipmentAndCart) {
  ASSERT_THAT(allocate(item(6)), IsEmpty());
  AllocationItem other = item(1);
  other.holder.shipmentID = 6;
  EXPECT_THAT(deallocate(other), ElementsAre(HasSubstr("0 allocated")));
  other = item(1);
  other.holder.cartID = "C";
  EXPECT_THAT(deallocate(other), ElementsAre(HasSubstr("0 allocated")));
}

TEST_F(AllocationTest, OfATaggedPartCountsInTheWholeToo) {
  AllocationItem tagged = item(6);
  tagged.tags = {{"Channel", "Web"}};
  EXPECT_THAT(allocate(tagged), IsEmpty());
  EXPECT_EQ(whole(), (Quantities{.onHand = 10, .allocated = 4, .pending = 2}));
  EXPECT_EQ(web(), (Quantities{.onHand = 4, .allocated = 4, .pending = 2}));
  EXPECT_THAT(deallocate(item(2)), IsEmpty());
  EXPECT_THAT(fulfill(item(3)), IsEmpty());
  EXPECT_EQ(whole(), (Quantities{.onHand = 7, .allocated = 1}));
  EXPECT_EQ(web(), (Quantities{.onHand = 1, .allocated = 1}));
}

TEST_F(AllocationTest, OfATaggedPartCannotHaveWhatTheWholeHasNot) {
  ASSERT_THAT(allocate(item(7)), IsEmpty());
  AllocationItem tagged = item(4, 2);
  tagged.tags = {{"Channel", "Web"}};
  EXPECT_THAT(allocate(tagged), IsEmpty());
  EXPECT_EQ(web(), (Quantities{.onHand = 4, .allocated = 2, .pending = 2}));
}

TEST_F(AllocationTest, OfExpectedStockLeavesTheCurrentStockAlone) {
  AllocationItem expected = item(7);
  expected.futureDate = record().future.at(0).due;
  EXPECT_THAT(allocate(expected), IsEmpty());
  EXPECT_EQ(future(), (Quantities{.onHand = 5, .allocated = 5, .pending = 2}));
  EXPECT_EQ(whole(), (Quantities{.onHand = 10}));
  EXPECT_THAT(fulfill(item(1)), ElementsAre(HasSubstr("0 allocated")));
  EXPECT_THAT(deallocate(item(7)), IsEmpty());
  EXPECT_EQ(future(), (Quantities{.onHand = 5}));
}

TEST_F(AllocationTest, NamesWhatItCannotFind) {
  AllocationItem unknown = item(1);
  unknown.product = {.upc = "Z"};
  AllocationItem nameless = item(1);
  nameless.product = {};
  AllocationItem untagged = item(1);
  untagged.tags = {{"Channel", "Store"}};
  AllocationItem never = item(1);
  never.futureDate = std::chrono::sys_seconds{};
  EXPECT_THAT(run(AllocationKind::allocate, {unknown, nameless, untagged, never}),
              ElementsAre("ITEM_NOT_FOUND: items[0] upc \"Z\" is not known at location \"L\"",
                          "ITEM_NOT_FOUND: items[1] has none of upc, partNumber and sku",
                          "ITEM_NOT_FOUND: items[2] upc \"A\" has no stock of those tags",
                          "ITEM_NOT_FOUND: items[3] upc \"A\" has no stock expected on that "
                          "futureDate"));
  EXPECT_THAT(run(AllocationKind::deallocate, {unknown}),
              ElementsAre(HasSubstr("upc \"Z\" is not known")));
  EXPECT_EQ(whole(), (Quantities{.onHand = 10}));
}

TEST_F(AllocationTest, BlocksAssignmentWithADeallocation) {
  ASSERT_THAT(allocate(item(2)), IsEmpty());
  AllocationItem blocking = item(1);
  blocking.blockAssignment = true;
  EXPECT_THAT(deallocate(blocking), IsEmpty());
  EXPECT_EQ(record().fields.at("blockAssignment"), true);
}

TEST_F(AllocationTest, ReleasesPendingStockToTheOldestFirst) {
  ASSERT_THAT(allocate(item(11)), IsEmpty());    // 9 allocated, 2 pending
  ASSERT_THAT(allocate(item(3, 2)), IsEmpty());  // 3 pending
  EXPECT_EQ(releasePending(0, stock_, book_, {}), 0U);
  record().quantities.onHand += 3;
  EXPECT_EQ(releasePending(0, stock_, book_, {}), 2U);
  EXPECT_EQ(whole(), (Quantities{.onHand = 13, .allocated = 12, .pending = 2}));
  EXPECT_EQ(book_.holds().at(0).pending, 0);
  EXPECT_EQ(book_.holds().at(1).pending, 2);
}

TEST_F(AllocationTest, ReleasesThePendingStockOfATenant) {
  ASSERT_THAT(allocate(item(12)), IsEmpty());
  record().quantities.onHand += 3;
  EXPECT_EQ(releasePending(4, stock_, book_, {}), 0U);
  book_.holds().at(0).tenant = 4;
  EXPECT_EQ(releasePending(4, stock_, book_, {}), 1U);
}

TEST_F(AllocationTest, DropsWhatIsPending) {
  ASSERT_THAT(allocate(item(12)), IsEmpty());
  const std::int64_t id = book_.holds().at(0).id;
  EXPECT_TRUE(dropPending(id, stock_, book_, {}));
  EXPECT_EQ(whole(), (Quantities{.onHand = 10, .allocated = 9}));
  EXPECT_FALSE(dropPending(id, stock_, book_, {}));
  EXPECT_FALSE(dropPending(id + 1, stock_, book_, {}));
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
