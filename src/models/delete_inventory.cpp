#include "kibo/inventory/models/delete_inventory.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kDeleteItemRequestFields[] = {
    field<&DeleteItemRequest::upc>("upc"),
    field<&DeleteItemRequest::partNumber>("partNumber"),
    field<&DeleteItemRequest::sku>("sku"),
    field<&DeleteItemRequest::locationCodes>("locationCodes", Presence::always),
    field<&DeleteItemRequest::allLocations>("allLocations"),
    field<&DeleteItemRequest::dryRun>("dryRun"),
    field<&DeleteItemRequest::condition>("condition"),
    field<&DeleteItemRequest::date>("date"),
    field<&DeleteItemRequest::deleteGranularRecord>("deleteGranularRecord"),
    field<&DeleteItemRequest::explicit_>("explicit"),
    field<&DeleteItemRequest::lotCode>("lotCode"),
    field<&DeleteItemRequest::serialNumber>("serialNumber"),
    field<&DeleteItemRequest::tags>("tags"),
};

constexpr FieldRow kDeleteItemsRequestFields[] = {
    field<&DeleteItemsRequest::items>("items"),
    field<&DeleteItemsRequest::locationCodes>("locationCodes", Presence::always),
    field<&DeleteItemsRequest::allLocations>("allLocations"),
    field<&DeleteItemsRequest::dryRun>("dryRun"),
    field<&DeleteItemsRequest::explicit_>("explicit"),
    field<&DeleteItemsRequest::tags>("tags"),
};

constexpr FieldRow kProductIdentifierFields[] = {
    field<&ProductIdentifier::upc>("upc"),
    field<&ProductIdentifier::partNumber>("partNumber"),
    field<&ProductIdentifier::sku>("sku"),
};

constexpr FieldRow kMDeleteItemFields[] = {
    field<&MDeleteItem::itemIdentifier>("itemIdentifier"),
    field<&MDeleteItem::locationCodes>("locationCodes"),
    field<&MDeleteItem::auditIDs>("auditIDs"),
    field<&MDeleteItem::inventoryIDs>("inventoryIDs"),
    field<&MDeleteItem::locationIDs>("locationIDs"),
    field<&MDeleteItem::productID>("productID"),
};

constexpr FieldRow kDeleteItemResponseFields[] = {
    field<&DeleteItemResponse::jobIDs>("jobIDs", Presence::whenSet, Leniency::flag),
    field<&DeleteItemResponse::itemsDeleted>("itemsDeleted"),
    field<&DeleteItemResponse::dryRun>("dryRun"),
    field<&DeleteItemResponse::totalAuditsDeleted>("totalAuditsDeleted", Presence::whenSet,
                                                   Leniency::flag),
    field<&DeleteItemResponse::totalInventoryEntriesDeleted>("totalInventoryEntriesDeleted",
                                                             Presence::whenSet, Leniency::flag),
    field<&DeleteItemResponse::totalLocationsAffected>("totalLocationsAffected", Presence::whenSet,
                                                       Leniency::flag),
    field<&DeleteItemResponse::totalPickWavesDeleted>("totalPickWavesDeleted", Presence::whenSet,
                                                      Leniency::flag),
    field<&DeleteItemResponse::totalProductsDeleted>("totalProductsDeleted", Presence::whenSet,
                                                     Leniency::flag),
};

}  // namespace

const detail::Record& recordOf(const DeleteItemRequest*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<DeleteItemRequest>("DeleteItemRequest", kDeleteItemRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const DeleteItemsRequest*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<DeleteItemsRequest>("DeleteItemsRequest", kDeleteItemsRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const ProductIdentifier*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ProductIdentifier>("ProductIdentifier", kProductIdentifierFields);
  return kRecord;
}

const detail::Record& recordOf(const MDeleteItem*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<MDeleteItem>("MDeleteItem", kMDeleteItemFields);
  return kRecord;
}

const detail::Record& recordOf(const DeleteItemResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<DeleteItemResponse>("DeleteItemResponse", kDeleteItemResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
