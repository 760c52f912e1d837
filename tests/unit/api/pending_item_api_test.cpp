#include "kibo/inventory/pending_item_api.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;

struct PendingItemApiTest : ApiTest {
  PendingItemApi api{configuration};
};

TEST_F(PendingItemApiTest, SendsEachCallToItsPlace) {
  EXPECT_TRUE(api.getPendingItems({.locationName = "Store 1/2", .currentPage = 3}));
  EXPECT_TRUE(api.deletePendingItems(8));
  EXPECT_TRUE(api.releaseAllPendingItems());
  EXPECT_TRUE(api.releasePendingItems(26507));
  const std::string items = "/api/commerce/inventory/v1/pendingItem/";
  EXPECT_THAT(sent(), ElementsAre("GET " + items + "?locationName=Store%201%2F2&currentPage=3",
                                  "DELETE " + items + "8", "POST " + items + "release/",
                                  "POST " + items + "release/26507"));
}

}  // namespace
}  // namespace kibo::inventory
