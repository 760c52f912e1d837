#include "kibo/inventory/models/pending_item.hpp"

#include <gtest/gtest.h>

#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory {
namespace {

TEST(PendingItem, KnowsItsKinds) {
  const auto page = fromJson<GetPendingItemsResponse>(
      R"({"pendingItems":[{"type":"TYPE_BIN"},{"type":"TYPE_DC"},{"type":"TYPE_AUDIT"},
          {"type":"TYPE_RESTOCK"},{"type":"BIN"}],"sortBy":"ORDER_ID","totalCount":5})");
  ASSERT_TRUE(page) << page.error().message;
  ASSERT_EQ(page->pendingItems.size(), 5U);
  EXPECT_EQ(page->pendingItems[0].type, PendingItemType::bin);
  EXPECT_EQ(page->pendingItems[1].type, PendingItemType::dc);
  EXPECT_EQ(page->pendingItems[2].type, PendingItemType::audit);
  EXPECT_EQ(page->pendingItems[3].type, PendingItemType::restock);
  EXPECT_EQ(page->pendingItems[4].type, PendingItemType::unknown);
  EXPECT_EQ(page->sortBy, PendingItemOrder::orderId);
}

TEST(PendingItemOrder, HasTheWordsOfTheService) {
  EXPECT_EQ(Open<PendingItemOrder>(PendingItemOrder::quantity).word(), "QUANTITY");
  EXPECT_EQ(Open<PendingItemOrder>(PendingItemOrder::from).word(), "FROM");
  EXPECT_EQ(Open<PendingItemOrder>(PendingItemOrder::to).word(), "TO");
  EXPECT_EQ(Open<PendingItemOrder>(PendingItemOrder::type).word(), "TYPE");
  EXPECT_EQ(Open<PendingItemOrder>(PendingItemOrder::weight).word(), "WEIGHT");
}

}  // namespace
}  // namespace kibo::inventory
