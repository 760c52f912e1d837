#include "kibo/inventory/models/bin_inventory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory {
namespace {

using ::testing::SizeIs;

TEST(BinInventory, TagsAreAMapOneWayAndCountsTheOther) {
  const auto loaded =
      fromJson<ProductQuantity>(R"({"upc":"u","safetystock":2,"tags":{"Channel":"Web"}})");
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->safetystock, 2);
  EXPECT_EQ(loaded->tags, Tags({{"Channel", "Web"}}));

  const auto found = fromJson<BinSearchResponse>(
      R"({"binQuantities":[{"binName":"A","products":[{"locationCode":"L","onHand":-1,
          "tags":[{"tags":{"Channel":"Web"},"onHand":3},{"onHand":4}]}]}],"success":true})");
  ASSERT_TRUE(found) << found.error().message;
  const auto& product = found->binQuantities.at(0).products.at(0);
  EXPECT_EQ(product.onHand, -1);
  ASSERT_THAT(product.tags, SizeIs(2));
  EXPECT_EQ(product.tags[0].tags, Tags({{"Channel", "Web"}}));
  EXPECT_EQ(product.tags[1].onHand, 4);
}

TEST(BinInventory, NamesTheProductThatCannotBeRead) {
  const auto found =
      fromJson<BinSearchResponse>(R"({"binQuantities":[{"products":[{},{"safetystock":"two"}]}]})");
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().message,
            "binQuantities[0].products[1].safetystock: expected integer, got string");
}

}  // namespace
}  // namespace kibo::inventory
