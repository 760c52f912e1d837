#include "kibo/inventory/models/product_mapping.hpp"

#include "json/record.hpp"
#include "models/words.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr std::string_view kProductMappingDirectionWords[] = {"", "INBOUND", "OUTBOUND", "SKIP"};

constexpr std::string_view kProductMappingRuleWords[] = {"",
                                                         "DEFAULT_MAPPING",
                                                         "CUSTOM_MAPPING_PART_TO_ALL",
                                                         "CUSTOM_MAPPING_PART_TO_SKU",
                                                         "CUSTOM_MAPPING_ONLY_UPC",
                                                         "CUSTOM_MAPPING_PART_TO_UPC_IF_EMPTY",
                                                         "CUSTOM_MAPPING_SKU_TO_PART_UPC_SKU",
                                                         "CUSTOM_MAPPING_SKU_TO_PART",
                                                         "CUSTOM_MAPPING_SKU_TO_UPC_IF_EMPTY"};

constexpr FieldRow kProductMappingFields[] = {
    field<&ProductMapping::direction>("direction"),
    field<&ProductMapping::mapping>("mapping"),
    field<&ProductMapping::tenantID>("tenantID"),
};

constexpr FieldRow kProductMappingRequestFields[] = {
    field<&ProductMappingRequest::direction>("direction"),
    field<&ProductMappingRequest::mapping>("mapping"),
    field<&ProductMappingRequest::locationCode>("locationCode"),
    field<&ProductMappingRequest::pageNum>("pageNum"),
    field<&ProductMappingRequest::pageSize>("pageSize"),
    field<&ProductMappingRequest::sortBy>("sortBy"),
    field<&ProductMappingRequest::userID>("userID"),
};

constexpr FieldRow kProductMappingResponseFields[] = {
    field<&ProductMappingResponse::productMappings>("productMappings", Presence::whenSet,
                                                    Leniency::oneOrMany),
    field<&ProductMappingResponse::messages>("messages"),
    field<&ProductMappingResponse::numResults>("numResults"),
    field<&ProductMappingResponse::success>("success"),
};

}  // namespace

detail::Words wordsOf(ProductMappingDirection) noexcept {
  return wordTable<ProductMappingDirection::skip>(kProductMappingDirectionWords);
}

detail::Words wordsOf(ProductMappingRule) noexcept {
  return wordTable<ProductMappingRule::skuToUpcIfEmpty>(kProductMappingRuleWords);
}

const detail::Record& recordOf(const ProductMapping*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ProductMapping>("ProductMapping", kProductMappingFields);
  return kRecord;
}

const detail::Record& recordOf(const ProductMappingRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ProductMappingRequest>(
      "ProductMappingRequest", kProductMappingRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const ProductMappingResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ProductMappingResponse>(
      "ProductMappingResponse", kProductMappingResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
