#include "kibo/inventory/reservation_api.hpp"

#include <gmock/gmock.h>

#include "api_test.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

struct ReservationApiTest : ApiTest {
  ReservationApi api{configuration};
};

TEST_F(ReservationApiTest, SendsReadsToTheirPlaces) {
  EXPECT_TRUE(api.getReservationById("r 1"));
  EXPECT_TRUE(api.getReservations({.startIndex = 0, .pageSize = 20, .filter = "cartId eq c&d"}));
  EXPECT_TRUE(api.getReservationsByCartId("c/1", {.qLimit = 3}));
  EXPECT_TRUE(api.getReservationSummary());
  answer = R"({"item":"ALLOCATED"})";
  EXPECT_THAT(api.getAllocationStatus("r", {.responseFields = "a,b"}).value(),
              ElementsAre(Pair("item", "ALLOCATED")));
  EXPECT_THAT(
      sent(),
      ElementsAre("GET /api/commerce/reservation/r%201",
                  "GET /api/commerce/reservation"
                  "?startIndex=0&pageSize=20&filter=cartId%20eq%20c%26d",
                  "GET /api/commerce/reservation/cart/c%2F1?qLimit=3",
                  "GET /api/commerce/reservation/summary",
                  "GET /api/commerce/reservation/r/getallocationstatus?responseFields=a%2Cb"));
}

TEST_F(ReservationApiTest, SendsChangesOfReservationsToTheirPlaces) {
  EXPECT_TRUE(api.createReservation({.cartId = "c"}, {.runSynchronous = true}));
  EXPECT_TRUE(api.updateReservation("r", {.status = "S"}));
  EXPECT_TRUE(api.updateZipCode("r", "K1A 0B1", {{.values = {JsonText("1")}}}));
  EXPECT_TRUE(api.updateZipCode("r", "1", {}));
  EXPECT_TRUE(api.updateTimer("r"));
  EXPECT_TRUE(api.convertToOrderReservation("r", {.orderId = "o"}));
  EXPECT_TRUE(api.activateReservation("r"));
  EXPECT_TRUE(api.closeReservation("r"));
  const std::string one = "/api/commerce/reservation/r";
  EXPECT_THAT(sent(),
              ElementsAre(R"(POST /api/commerce/reservation?runSynchronous=true {"cartId":"c"})",
                          "PUT " + one + R"( {"status":"S"})",
                          "POST " + one + R"(/zipcode/K1A%200B1 [{"values":[1]}])",
                          "POST " + one + "/zipcode/1 []", "PUT " + one + "/updatetimer",
                          "POST " + one + R"(/converttoorderreservation {"orderId":"o"})",
                          "PUT " + one + "/activate", "PUT " + one + "/close"));
}

TEST_F(ReservationApiTest, SendsChangesOfItemsToTheirPlaces) {
  EXPECT_TRUE(api.addItem("r", {.quantity = 2}, {.zipCode = "1"}));
  EXPECT_TRUE(api.updateReservationItem("r", "i", {.quantity = 3}));
  EXPECT_TRUE(api.updateItemQuantity("r", "i", 4, {}, {.runSynchronous = false}));
  EXPECT_TRUE(api.removeItem("r", "i"));
  const std::string items = "/api/commerce/reservation/r/items";
  EXPECT_THAT(sent(), ElementsAre("POST " + items + R"(?zipCode=1 {"quantity":2})",
                                  "PUT " + items + R"(/i {"quantity":3})",
                                  "PUT " + items + "/i/quantity/4?runSynchronous=false {}",
                                  "DELETE " + items + "/i"));
}

TEST_F(ReservationApiTest, DeletesWithoutReadingAnAnswer) {
  for (const char* body : {"", "null", "not JSON"}) {
    answer = body;
    EXPECT_TRUE(api.deleteReservation("r", {.runSynchronous = true})) << body;
  }
  EXPECT_EQ(sent()[0], "DELETE /api/commerce/reservation/r?runSynchronous=true");
}

TEST_F(ReservationApiTest, TakesOnlyACollectionForTheListOfReservations) {
  answer = R"({"items":[{"id":"r"}],"totalCount":1,"pageCount":1,"startIndex":0,"pageSize":20})";
  const auto page = api.getReservations();
  ASSERT_TRUE(page);
  EXPECT_THAT(page->items, ElementsAre(Reservation{.id = "r"}));
  EXPECT_EQ(page->totalCount, 1);
  EXPECT_THAT(page->extras, IsEmpty());

  answer = R"([{"id":"r"}])";
  const auto list = api.getReservations();
  ASSERT_FALSE(list);
  EXPECT_EQ(list.error().kind, ErrorKind::decode);
}

}  // namespace
}  // namespace kibo::inventory
