#include "emulator/known_location.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

TEST(KnownLocation, OpensOneThatWasSaved) {
  State state;
  state.locations.add("NEW").fields = {{"locationName", "New"}, {"pickup", true}};
  EXPECT_EQ(knownLocation(state, "X"), nullptr);
  EXPECT_EQ(refuseUnknownLocation(state, "X")->status, 404);
  EXPECT_FALSE(refuseUnknownLocation(state, "NEW"));
  const Json fields = knownLocation(state, "NEW")->blank({.upc = "A"}).fields;
  EXPECT_EQ(fields.at("locationName"), "New");
  EXPECT_EQ(fields.at("pickup"), true);
}

TEST(LocationID, NumbersTheLocationsOfTheStockToo) {
  State state;
  state.stock.open("A");
  state.stock.open("B");
  EXPECT_EQ(locationID(state, "B"), 2);
  EXPECT_EQ(locationID(state, "A"), 1);
  EXPECT_EQ(locationID(state, "X"), 0);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
