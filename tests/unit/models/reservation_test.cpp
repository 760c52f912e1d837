#include "kibo/inventory/models/reservation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kibo/inventory/models/reservation_summary.hpp"
#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory {
namespace {

TEST(Reservation, SurvivesReadChangeWrite) {
  auto reservation =
      fromJson<Reservation>(R"({"id":"r","cartId":"c","items":[{"id":"i","product":{)"
                            R"("productCode":"p","newInProduct":1.50},"quantity":1,)"
                            R"("data":{"a":{"deep":[1,2]},"n":9007199254740993,"z":"t"}}],)"
                            R"("fulfillmentInfo":{"fulfillmentContact":{"id":5,"phoneNumbers":{)"
                            R"("home":"1"},"address":{"address1":"x"}}},"newHere":[true]})");
  ASSERT_TRUE(reservation) << reservation.error().message;
  EXPECT_EQ(reservation->items.at(0).data.at("n").text(), "9007199254740993");
  EXPECT_EQ(reservation->fulfillmentInfo->fulfillmentContact->phoneNumbers->home, "1");

  reservation->items[0].quantity = 2;
  EXPECT_EQ(toJson(*reservation),
            R"({"id":"r","cartId":"c","items":[{"id":"i","product":{)"
            R"("productCode":"p","newInProduct":1.50},"quantity":2,)"
            R"("data":{"a":{"deep":[1,2]},"n":9007199254740993,"z":"t"}}],)"
            R"("fulfillmentInfo":{"fulfillmentContact":{"id":5,"phoneNumbers":{)"
            R"("home":"1"},"address":{"address1":"x"}}},"newHere":[true]})");
}

TEST(ReservationWebAPIOrderAttribute, HoldsValuesOfAnyType) {
  const ReservationWebAPIOrderAttribute attribute{
      .fullyQualifiedName = "tenant~gift",
      .values = {JsonText("1"), JsonText(R"("two")"), JsonText("null"), JsonText("{}")}};
  EXPECT_EQ(toJson(attribute),
            R"({"fullyQualifiedName":"tenant~gift","values":[1,"two",null,{}]})");
}

TEST(ReservationAggregateSummary, ReadsDemandsThatAreNotWhole) {
  const auto summary = fromJson<ReservationAggregateSummary>(
      R"({"totalDemand":3,"allocatedDemand":1.25,"byCustomer":[{"customerAccountId":7,
          "reservationCount":2,"totalDemand":0.5}]})");
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->totalDemand, 3.0);
  EXPECT_EQ(summary->allocatedDemand, 1.25);
  EXPECT_EQ(summary->byCustomer.at(0).totalDemand, 0.5);
}

}  // namespace
}  // namespace kibo::inventory
