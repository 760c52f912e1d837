#include "kibo/inventory/models/inventory_response.hpp"

#include "json/record.hpp"
#include "models/words.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr std::string_view kFutureInventoryTypeWords[] = {"", "REFRESH", "ADJUST"};

constexpr FieldRow kInventoryFutureInventoryFields[] = {
    field<&InventoryFutureInventory::futureInventoryID>("futureInventoryID"),
    field<&InventoryFutureInventory::deliveryDate>("deliveryDate"),
    field<&InventoryFutureInventory::available>("available"),
    field<&InventoryFutureInventory::onhand>("onhand"),
    field<&InventoryFutureInventory::allocated>("allocated"),
    field<&InventoryFutureInventory::pending>("pending"),
    field<&InventoryFutureInventory::bopisProcessingTimeHours>("bopisProcessingTimeHours"),
    field<&InventoryFutureInventory::createDate>("createDate"),
    field<&InventoryFutureInventory::externalID>("externalID"),
    field<&InventoryFutureInventory::receiveProcessingTimeHours>("receiveProcessingTimeHours"),
    field<&InventoryFutureInventory::sthProcessingTimeHours>("sthProcessingTimeHours"),
    field<&InventoryFutureInventory::transferProcessingTimeHours>("transferProcessingTimeHours"),
    field<&InventoryFutureInventory::type>("type"),
};

constexpr FieldRow kTagQuantityFields[] = {
    field<&TagQuantity::tags>("tags"),
    field<&TagQuantity::available>("available"),
    field<&TagQuantity::onHand>("onHand"),
    field<&TagQuantity::allocated>("allocated"),
    field<&TagQuantity::pending>("pending"),
    field<&TagQuantity::futureInventory>("futureInventory"),
};

constexpr FieldRow kInventoryResponseFields[] = {
    field<&InventoryResponse::locationCode>("locationCode"),
    field<&InventoryResponse::upc>("upc"),
    field<&InventoryResponse::partNumber>("partNumber"),
    field<&InventoryResponse::sku>("sku"),
    field<&InventoryResponse::available>("available"),
    field<&InventoryResponse::onHand>("onHand"),
    field<&InventoryResponse::allocated>("allocated"),
    field<&InventoryResponse::pending>("pending"),
    field<&InventoryResponse::active>("active"),
    field<&InventoryResponse::attributes>("attributes"),
    field<&InventoryResponse::blockAssignment>("blockAssignment"),
    field<&InventoryResponse::countryCode>("countryCode"),
    field<&InventoryResponse::currencyID>("currencyID"),
    field<&InventoryResponse::directShip>("directShip"),
    field<&InventoryResponse::distance>("distance"),
    field<&InventoryResponse::externalID>("externalID"),
    field<&InventoryResponse::floor>("floor"),
    field<&InventoryResponse::futureInventory>("futureInventory"),
    field<&InventoryResponse::inventoryLocatorName>("inventoryLocatorName"),
    field<&InventoryResponse::locationName>("locationName"),
    field<&InventoryResponse::ltd>("ltd"),
    field<&InventoryResponse::messages>("messages"),
    field<&InventoryResponse::numResults>("numResults"),
    field<&InventoryResponse::pickup>("pickup"),
    field<&InventoryResponse::retailPrice>("retailPrice"),
    field<&InventoryResponse::safetyStock>("safetyStock"),
    field<&InventoryResponse::success>("success"),
    field<&InventoryResponse::taggedInventory>("taggedInventory"),
    field<&InventoryResponse::tenantID>("tenantID"),
    field<&InventoryResponse::transferEnabled>("transferEnabled"),
};

}  // namespace

detail::Words wordsOf(FutureInventoryType) noexcept {
  return wordTable<FutureInventoryType::adjust>(kFutureInventoryTypeWords);
}

const detail::Record& recordOf(const InventoryFutureInventory*) noexcept {
  static constexpr Record kRecord = recordWithExtras<InventoryFutureInventory>(
      "InventoryFutureInventory", kInventoryFutureInventoryFields);
  return kRecord;
}

const detail::Record& recordOf(const TagQuantity*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<TagQuantity>("TagQuantity", kTagQuantityFields);
  return kRecord;
}

const detail::Record& recordOf(const InventoryResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<InventoryResponse>("InventoryResponse", kInventoryResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
