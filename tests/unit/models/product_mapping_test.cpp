#include "kibo/inventory/models/product_mapping.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;

TEST(ProductMappingResponse, ReadsAnObjectAndAList) {
  const ProductMapping inbound{.direction = ProductMappingDirection::inbound,
                               .mapping = ProductMappingRule::defaultMapping,
                               .tenantID = 1};
  const ProductMapping outbound{.direction = ProductMappingDirection::outbound,
                                .mapping = ProductMappingRule::skuToUpcIfEmpty};
  EXPECT_THAT(
      fromJson<ProductMappingResponse>(
          R"({"productMappings":{"direction":"INBOUND","mapping":"DEFAULT_MAPPING","tenantID":1}})")
          ->productMappings,
      ElementsAre(inbound));
  EXPECT_THAT(
      fromJson<ProductMappingResponse>(
          R"({"productMappings":[{"direction":"INBOUND","mapping":"DEFAULT_MAPPING","tenantID":1},)"
          R"({"direction":"OUTBOUND","mapping":"CUSTOM_MAPPING_SKU_TO_UPC_IF_EMPTY"}]})")
          ->productMappings,
      ElementsAre(inbound, outbound));
}

TEST(ProductMappingRule, WordsAreThoseOfTheService) {
  const std::pair<ProductMappingRule, std::string_view> words[] = {
      {ProductMappingRule::defaultMapping, "DEFAULT_MAPPING"},
      {ProductMappingRule::partToAll, "CUSTOM_MAPPING_PART_TO_ALL"},
      {ProductMappingRule::partToSku, "CUSTOM_MAPPING_PART_TO_SKU"},
      {ProductMappingRule::onlyUpc, "CUSTOM_MAPPING_ONLY_UPC"},
      {ProductMappingRule::partToUpcIfEmpty, "CUSTOM_MAPPING_PART_TO_UPC_IF_EMPTY"},
      {ProductMappingRule::skuToPartUpcSku, "CUSTOM_MAPPING_SKU_TO_PART_UPC_SKU"},
      {ProductMappingRule::skuToPart, "CUSTOM_MAPPING_SKU_TO_PART"},
      {ProductMappingRule::skuToUpcIfEmpty, "CUSTOM_MAPPING_SKU_TO_UPC_IF_EMPTY"}};
  for (const auto& [rule, word] : words) {
    EXPECT_EQ(Open<ProductMappingRule>(rule).word(), word);
  }
}

}  // namespace
}  // namespace kibo::inventory
