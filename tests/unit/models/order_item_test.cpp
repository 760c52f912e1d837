#include "kibo/inventory/models/order_item.hpp"

#include <gtest/gtest.h>

#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory {
namespace {

TEST(OrderItemInformation, ReadsCodesAndFiguresThatAreNumbersAsTheyAreWritten) {
  const auto numbers = fromJson<OrderItemInformation>(R"({"locationCode":70,"ltd":1.50})");
  ASSERT_TRUE(numbers) << numbers.error().message;
  EXPECT_EQ(numbers->locationCode, "70");
  EXPECT_EQ(numbers->ltd, "1.50");
  const auto text = fromJson<OrderItemInformation>(R"({"locationCode":"WRH01","ltd":"0"})");
  ASSERT_TRUE(text);
  EXPECT_EQ(text->locationCode, "WRH01");
  EXPECT_EQ(text->ltd, "0");
  EXPECT_FALSE(fromJson<OrderItemInformation>(R"({"locationCode":{"code":"WRH01"}})"));
}

TEST(OrderItemInformation, ReadsItsEvents) {
  const auto item = fromJson<OrderItemInformation>(
      R"({"orderID":1,"events":[{"eventType":"DEALLOCATE_FULFILL","quantity":2},
          {"eventType":"Picked"},{"eventType":"LOST"},{"eventType":null}]})");
  ASSERT_TRUE(item) << item.error().message;
  ASSERT_EQ(item->events.size(), 4U);
  EXPECT_EQ(item->events[0].eventType, OrderItemEventType::deallocateFulfill);
  EXPECT_EQ(item->events[1].eventType, OrderItemEventType::picked);
  EXPECT_EQ(item->events[2].eventType.word(), "LOST");
  EXPECT_FALSE(item->events[3].eventType.has_value());
}

struct Named {
  OrderItemLogOrder order;
  const char* word;
};

TEST(OrderItemLogOrder, HasTheWordsOfTheService) {
  for (const auto& [order, word] :
       {Named{OrderItemLogOrder::orderId, "ORDER_ID"},
        Named{OrderItemLogOrder::orderItemId, "ORDER_ITEM_ID"},
        Named{OrderItemLogOrder::inventoryId, "INVENTORY_ID"},
        Named{OrderItemLogOrder::tenantId, "TENANT_ID"},
        Named{OrderItemLogOrder::locationId, "LOCATION_ID"},
        Named{OrderItemLogOrder::userId, "USER_ID"}, Named{OrderItemLogOrder::quantity, "QUANTITY"},
        Named{OrderItemLogOrder::type, "TYPE"}, Named{OrderItemLogOrder::resolved, "RESOLVED"},
        Named{OrderItemLogOrder::fixed, "FIXED"}, Named{OrderItemLogOrder::date, "DATE"},
        Named{OrderItemLogOrder::shipmentId, "SHIPMENT_ID"}}) {
    EXPECT_EQ(Open<OrderItemLogOrder>(order).word(), word);
  }
}

TEST(OrderItemLogType, HasTheWordsOfTheService) {
  EXPECT_EQ(Open<OrderItemLogType>(OrderItemLogType::allocate).word(), "ALLOCATE");
  EXPECT_EQ(Open<OrderItemLogType>(OrderItemLogType::deallocate).word(), "DEALLOCATE");
  EXPECT_EQ(Open<OrderItemLogType>(OrderItemLogType::fulfill).word(), "FULFILL");
  EXPECT_EQ(Open<OrderItemLogType>(OrderItemLogType::pick).word(), "PICK");
}

}  // namespace
}  // namespace kibo::inventory
