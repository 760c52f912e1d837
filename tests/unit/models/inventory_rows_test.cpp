#include "kibo/inventory/models/inventory_rows.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;

InventoryRows sample() {
  return std::vector<InventoryResponse>{
      {.locationCode = "B", .upc = "stove", .available = 1},
      {.locationCode = "A", .upc = "stove", .available = 2},
      {.upc = "tent", .available = 3},
      {.locationCode = "B", .partNumber = "tent", .available = 4},
      {.locationCode = "A", .sku = "tent", .available = 5},
      {.locationCode = "B", .upc = "stove", .available = 6},
  };
}

TEST(InventoryRows, IsARange) {
  const InventoryRows rows = sample();
  std::int64_t sum = 0;
  for (const auto& row : rows) sum += *row.available;
  EXPECT_EQ(sum, 21);
  EXPECT_EQ(rows.size(), 6U);
  EXPECT_FALSE(rows.empty());
  EXPECT_EQ(rows[1].locationCode, "A");
  EXPECT_TRUE(InventoryRows().empty());
}

TEST(InventoryRows, GroupsByLocationInTheOrderOfTheAnswer) {
  const InventoryRows rows = sample();
  const auto groups = rows.byLocation();
  const InventoryRows none;
  ASSERT_EQ(groups.size(), 3U);
  EXPECT_EQ(groups[0].locationCode, "B");
  EXPECT_THAT(groups[0].rows, ElementsAre(&rows[0], &rows[3], &rows[5]));
  EXPECT_EQ(groups[1].locationCode, "A");
  EXPECT_THAT(groups[1].rows, ElementsAre(&rows[1], &rows[4]));
  EXPECT_EQ(groups[2].locationCode, "");
  EXPECT_THAT(groups[2].rows, ElementsAre(&rows[2]));
  EXPECT_TRUE(none.byLocation().empty());
}

TEST(InventoryRows, FindsAProductByAnyOfItsNames) {
  const InventoryRows rows = sample();
  EXPECT_EQ(rows.find("B", "stove"), &rows[0]);
  EXPECT_EQ(rows.find("B", "tent"), &rows[3]);
  EXPECT_EQ(rows.find("A", "tent"), &rows[4]);
  EXPECT_EQ(rows.find("C", "tent"), nullptr);
  EXPECT_EQ(rows.find("A", "lamp"), nullptr);
  EXPECT_EQ(rows.find("", "tent"), nullptr);
  EXPECT_THAT(rows.at("tent"), ElementsAre(&rows[2], &rows[3], &rows[4]));
  EXPECT_TRUE(rows.at("lamp").empty());
}

TEST(InventoryRows, GivesItsRowsAway) {
  InventoryRows rows = sample();
  EXPECT_EQ(rows.rows().size(), 6U);
  const std::vector<InventoryResponse> moved = std::move(rows).rows();
  EXPECT_EQ(moved.size(), 6U);
  EXPECT_EQ(InventoryRows(moved), sample());
}

}  // namespace
}  // namespace kibo::inventory
