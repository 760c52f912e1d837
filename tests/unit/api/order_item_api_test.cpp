#include "kibo/inventory/order_item_api.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

struct OrderItemApiTest : ApiTest {
  OrderItemApi api{configuration};
};

TEST_F(OrderItemApiTest, SendsEachCallToItsPlace) {
  answer = R"([{"orderID":1},{"orderID":1}])";
  EXPECT_THAT(api.getOrderItemInformation({.orderID = 1, .items = {{.upc = "u"}}}).value(),
              SizeIs(2));
  EXPECT_THAT(api.getOrderItemLog({.identifiers = {{.orderID = 1}},
                                   .type = OrderItemLogType::pick,
                                   .orderBy = OrderItemLogOrder::orderItemId})
                  .value(),
              SizeIs(2));
  const std::string stock = "POST /api/commerce/inventory/v5/inventory/";
  EXPECT_THAT(sent(),
              ElementsAre(stock + R"(getOrderItemInformation {"orderID":1,"items":[{"upc":"u"}]})",
                          stock + R"(getOrderItemLog/ {"identifiers":[{"orderID":1}],)"
                                  R"("type":"PICK","orderBy":"ORDER_ITEM_ID"})"));
}

}  // namespace
}  // namespace kibo::inventory
