#include "kibo/inventory/future_inventory_api.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;

struct FutureInventoryApiTest : ApiTest {
  FutureInventoryApi api{configuration};
};

TEST_F(FutureInventoryApiTest, SendsEachCallToItsPlace) {
  EXPECT_TRUE(api.adjustFutureDate(12, {.futureDate = "2030-01-31T12:00:00-0500"}));
  EXPECT_TRUE(api.deleteFutureInventory({.upc = "u", .futureStartDate = "a", .futureEndDate = "b"},
                                        {.siteInQuery = 4}));
  EXPECT_THAT(
      sent(),
      ElementsAre(R"(PUT /api/adjustFutureDate/12 {"futureDate":"2030-01-31T12:00:00-0500"})",
                  "POST /api/commerce/inventory/v5/inventory/deleteFutureInventory?x-vol-site=4 "
                  R"({"upc":"u","futureStartDate":"a","futureEndDate":"b","locationCodes":[]})"));
}

}  // namespace
}  // namespace kibo::inventory
