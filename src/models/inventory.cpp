#include "kibo/inventory/models/inventory.hpp"

#include "json/record.hpp"
#include "models/words.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr std::string_view kInventoryRequestTypeWords[] = {"", "ALL", "PARTIAL", "ANY",
                                                           "ALL_STORES"};

constexpr std::string_view kInventorySortWords[] = {"",          "ON_HAND",     "AVAILABLE",
                                                    "ALLOCATED", "PART_NUMBER", "PRODUCT_ID"};

constexpr std::string_view kDistanceUnitWords[] = {"", "MILES", "KM"};

constexpr FieldRow kItemQuantityFields[] = {
    field<&ItemQuantity::upc>("upc"),
    field<&ItemQuantity::partNumber>("partNumber"),
    field<&ItemQuantity::sku>("sku"),
    field<&ItemQuantity::quantity>("quantity"),
    field<&ItemQuantity::tags>("tags"),
    field<&ItemQuantity::locationCode>("locationCode"),
    field<&ItemQuantity::available>("available"),
    field<&ItemQuantity::onHand>("onHand"),
    field<&ItemQuantity::onOrder>("onOrder"),
    field<&ItemQuantity::condition>("condition"),
    field<&ItemQuantity::date>("date"),
    field<&ItemQuantity::lotCode>("lotCode"),
    field<&ItemQuantity::serialNumber>("serialNumber"),
};

constexpr FieldRow kRequestLocationFields[] = {
    field<&RequestLocation::locationCode>("locationCode"),
    field<&RequestLocation::postalCode>("postalCode"),
    field<&RequestLocation::countryCode>("countryCode"),
    field<&RequestLocation::latitude>("latitude"),
    field<&RequestLocation::longitude>("longitude"),
    field<&RequestLocation::radius>("radius"),
    field<&RequestLocation::unit>("unit"),
    field<&RequestLocation::addressID>("addressID"),
    field<&RequestLocation::addressLine1>("addressLine1"),
    field<&RequestLocation::city>("city"),
    field<&RequestLocation::customerID>("customerID"),
    field<&RequestLocation::phone>("phone"),
    field<&RequestLocation::state>("state"),
};

constexpr FieldRow kInventoryRequestFields[] = {
    field<&InventoryRequest::items>("items"),
    field<&InventoryRequest::type>("type"),
    field<&InventoryRequest::locationCode>("locationCode"),
    field<&InventoryRequest::requestLocation>("requestLocation"),
    field<&InventoryRequest::limit>("limit"),
    field<&InventoryRequest::pageSize>("pageSize"),
    field<&InventoryRequest::pageNum>("pageNum"),
    field<&InventoryRequest::deliveryDateAfter>("deliveryDateAfter"),
    field<&InventoryRequest::deliveryDateBefore>("deliveryDateBefore"),
    field<&InventoryRequest::directShip>("directShip"),
    field<&InventoryRequest::excludeBlockedAssignment>("excludeBlockedAssignment"),
    field<&InventoryRequest::forceDefaultsForUnspecifiedTagCategories>(
        "forceDefaultsForUnspecifiedTagCategories"),
    field<&InventoryRequest::ignoreSafetyStock>("ignoreSafetyStock"),
    field<&InventoryRequest::includeAttributes>("includeAttributes"),
    field<&InventoryRequest::includeFutureInventory>("includeFutureInventory"),
    field<&InventoryRequest::includeInAggregateExport>("includeInAggregateExport"),
    field<&InventoryRequest::includeInLocationExport>("includeInLocationExport"),
    field<&InventoryRequest::includeNegativeFutureInventory>("includeNegativeFutureInventory"),
    field<&InventoryRequest::includeNegativeInventory>("includeNegativeInventory"),
    field<&InventoryRequest::locationBlacklist>("locationBlacklist"),
    field<&InventoryRequest::locationPriorityList>("locationPriorityList"),
    field<&InventoryRequest::locationWhitelist>("locationWhitelist"),
    field<&InventoryRequest::pickup>("pickup"),
    field<&InventoryRequest::sortBy>("sortBy"),
    field<&InventoryRequest::sortByEnum>("sortByEnum"),
    field<&InventoryRequest::sortDescending>("sortDescending"),
    field<&InventoryRequest::tags>("tags"),
    field<&InventoryRequest::transferEnabled>("transferEnabled"),
    field<&InventoryRequest::userID>("userID"),
};

constexpr FieldRow kInventoryQueryFields[] = {
    field<&InventoryQuery::type>("type"),
    field<&InventoryQuery::limit>("limit"),
    field<&InventoryQuery::ignoreSafetyStock>("ignoreSafetyStock"),
    field<&InventoryQuery::includeAttributes>("includeAttributes"),
    field<&InventoryQuery::includeInAggregate>("includeInAggregate"),
    field<&InventoryQuery::includeNegativeInventory>("includeNegativeInventory"),
    field<&InventoryQuery::locationBlacklist>("locationBlacklist"),
    field<&InventoryQuery::locationWhitelist>("locationWhitelist"),
    field<&InventoryQuery::pickup>("pickup"),
    field<&InventoryQuery::shippingLocation>("shippingLocation"),
    field<&InventoryQuery::transferEnabled>("transferEnabled"),
};

}  // namespace

detail::Words wordsOf(InventoryRequestType) noexcept {
  return wordTable<InventoryRequestType::allStores>(kInventoryRequestTypeWords);
}
detail::Words wordsOf(InventorySort) noexcept {
  return wordTable<InventorySort::productId>(kInventorySortWords);
}
detail::Words wordsOf(DistanceUnit) noexcept {
  return wordTable<DistanceUnit::kilometers>(kDistanceUnitWords);
}

const detail::Record& recordOf(const ItemQuantity*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ItemQuantity>("ItemQuantity", kItemQuantityFields);
  return kRecord;
}

const detail::Record& recordOf(const RequestLocation*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<RequestLocation>("RequestLocation", kRequestLocationFields);
  return kRecord;
}

const detail::Record& recordOf(const InventoryRequest*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<InventoryRequest>("InventoryRequest", kInventoryRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const InventoryQuery*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<InventoryQuery>("InventoryQuery", kInventoryQueryFields);
  return kRecord;
}

}  // namespace kibo::inventory
