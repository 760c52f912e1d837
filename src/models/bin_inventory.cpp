#include "kibo/inventory/models/bin_inventory.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kInventoryProductFields[] = {
    field<&InventoryProduct::upc>("upc"),
    field<&InventoryProduct::partNumber>("partNumber"),
    field<&InventoryProduct::sku>("sku"),
};

constexpr FieldRow kProductQuantityFields[] = {
    field<&ProductQuantity::upc>("upc"),
    field<&ProductQuantity::partNumber>("partNumber"),
    field<&ProductQuantity::sku>("sku"),
    field<&ProductQuantity::quantity>("quantity"),
    field<&ProductQuantity::allocated>("allocated"),
    field<&ProductQuantity::auditID>("auditID"),
    field<&ProductQuantity::auditProductID>("auditProductID"),
    field<&ProductQuantity::available>("available"),
    field<&ProductQuantity::binID>("binID"),
    field<&ProductQuantity::binStatusID>("binStatusID"),
    field<&ProductQuantity::binTypeID>("binTypeID"),
    field<&ProductQuantity::floor>("floor"),
    field<&ProductQuantity::inventoryID>("inventoryID"),
    field<&ProductQuantity::locationID>("locationID"),
    field<&ProductQuantity::ltd>("ltd"),
    field<&ProductQuantity::name>("name"),
    field<&ProductQuantity::onHand>("onHand"),
    field<&ProductQuantity::pending>("pending"),
    field<&ProductQuantity::safetystock>("safetystock"),
    field<&ProductQuantity::tags>("tags"),
    field<&ProductQuantity::tenantLocProductID>("tenantLocProductID"),
};

constexpr FieldRow kBinProductQuantitiesFields[] = {
    field<&BinProductQuantities::binName>("binName"),
    field<&BinProductQuantities::products>("products"),
};

constexpr FieldRow kLoadBinInventoryRequestFields[] = {
    field<&LoadBinInventoryRequest::locationCode>("locationCode"),
    field<&LoadBinInventoryRequest::bins>("bins"),
    field<&LoadBinInventoryRequest::dryRun>("dryRun"),
    field<&LoadBinInventoryRequest::pageNum>("pageNum"),
    field<&LoadBinInventoryRequest::pageSize>("pageSize"),
    field<&LoadBinInventoryRequest::sortBy>("sortBy"),
    field<&LoadBinInventoryRequest::userID>("userID"),
};

constexpr FieldRow kLoadBinInventoryResponseFields[] = {
    field<&LoadBinInventoryResponse::binQuantities>("binQuantities"),
    field<&LoadBinInventoryResponse::binsCreated>("binsCreated"),
    field<&LoadBinInventoryResponse::productsCreated>("productsCreated"),
    field<&LoadBinInventoryResponse::unitsAdded>("unitsAdded"),
    field<&LoadBinInventoryResponse::unitsRemoved>("unitsRemoved"),
    field<&LoadBinInventoryResponse::messages>("messages"),
    field<&LoadBinInventoryResponse::numResults>("numResults"),
    field<&LoadBinInventoryResponse::success>("success"),
};

constexpr FieldRow kBinSearchRequestFields[] = {
    field<&BinSearchRequest::locationCode>("locationCode"),
    field<&BinSearchRequest::binName>("binName"),
    field<&BinSearchRequest::product>("product"),
    field<&BinSearchRequest::showNegativeInventory>("showNegativeInventory"),
    field<&BinSearchRequest::sortAscending>("sortAscending"),
    field<&BinSearchRequest::tags>("tags"),
    field<&BinSearchRequest::pageNum>("pageNum"),
    field<&BinSearchRequest::pageSize>("pageSize"),
    field<&BinSearchRequest::sortBy>("sortBy"),
    field<&BinSearchRequest::userID>("userID"),
};

constexpr FieldRow kProductQuantityResponseFields[] = {
    field<&ProductQuantityResponse::upc>("upc"),
    field<&ProductQuantityResponse::partNumber>("partNumber"),
    field<&ProductQuantityResponse::sku>("sku"),
    field<&ProductQuantityResponse::quantity>("quantity"),
    field<&ProductQuantityResponse::allocated>("allocated"),
    field<&ProductQuantityResponse::auditID>("auditID"),
    field<&ProductQuantityResponse::auditProductID>("auditProductID"),
    field<&ProductQuantityResponse::available>("available"),
    field<&ProductQuantityResponse::binID>("binID"),
    field<&ProductQuantityResponse::binStatusID>("binStatusID"),
    field<&ProductQuantityResponse::binTypeID>("binTypeID"),
    field<&ProductQuantityResponse::floor>("floor"),
    field<&ProductQuantityResponse::inventoryID>("inventoryID"),
    field<&ProductQuantityResponse::locationCode>("locationCode"),
    field<&ProductQuantityResponse::ltd>("ltd"),
    field<&ProductQuantityResponse::name>("name"),
    field<&ProductQuantityResponse::onHand>("onHand"),
    field<&ProductQuantityResponse::pending>("pending"),
    field<&ProductQuantityResponse::safetystock>("safetystock"),
    field<&ProductQuantityResponse::tags>("tags"),
    field<&ProductQuantityResponse::tenantLocProductID>("tenantLocProductID"),
};

constexpr FieldRow kBinProductResponseQuantitiesFields[] = {
    field<&BinProductResponseQuantities::binName>("binName"),
    field<&BinProductResponseQuantities::products>("products"),
};

constexpr FieldRow kBinSearchResponseFields[] = {
    field<&BinSearchResponse::binQuantities>("binQuantities"),
    field<&BinSearchResponse::messages>("messages"),
    field<&BinSearchResponse::numResults>("numResults"),
    field<&BinSearchResponse::success>("success"),
};

}  // namespace

const detail::Record& recordOf(const InventoryProduct*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<InventoryProduct>("InventoryProduct", kInventoryProductFields);
  return kRecord;
}

const detail::Record& recordOf(const ProductQuantity*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ProductQuantity>("ProductQuantity", kProductQuantityFields);
  return kRecord;
}

const detail::Record& recordOf(const BinProductQuantities*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<BinProductQuantities>("BinProductQuantities", kBinProductQuantitiesFields);
  return kRecord;
}

const detail::Record& recordOf(const LoadBinInventoryRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<LoadBinInventoryRequest>(
      "LoadBinInventoryRequest", kLoadBinInventoryRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const LoadBinInventoryResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<LoadBinInventoryResponse>(
      "LoadBinInventoryResponse", kLoadBinInventoryResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const BinSearchRequest*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<BinSearchRequest>("BinSearchRequest", kBinSearchRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const ProductQuantityResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ProductQuantityResponse>(
      "ProductQuantityResponse", kProductQuantityResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const BinProductResponseQuantities*) noexcept {
  static constexpr Record kRecord = recordWithExtras<BinProductResponseQuantities>(
      "BinProductResponseQuantities", kBinProductResponseQuantitiesFields);
  return kRecord;
}

const detail::Record& recordOf(const BinSearchResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<BinSearchResponse>("BinSearchResponse", kBinSearchResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
