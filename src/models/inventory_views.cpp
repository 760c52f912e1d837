#include "models/inventory_views.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kFutureInventoryViewFields[] = {
    field<&FutureInventoryView::futureInventoryID>("futureInventoryID"),
    field<&FutureInventoryView::deliveryDate>("deliveryDate"),
    field<&FutureInventoryView::available>("available"),
    field<&FutureInventoryView::onhand>("onhand"),
    field<&FutureInventoryView::allocated>("allocated"),
    field<&FutureInventoryView::pending>("pending"),
    field<&FutureInventoryView::bopisProcessingTimeHours>("bopisProcessingTimeHours"),
    field<&FutureInventoryView::createDate>("createDate"),
    field<&FutureInventoryView::externalID>("externalID"),
    field<&FutureInventoryView::receiveProcessingTimeHours>("receiveProcessingTimeHours"),
    field<&FutureInventoryView::sthProcessingTimeHours>("sthProcessingTimeHours"),
    field<&FutureInventoryView::transferProcessingTimeHours>("transferProcessingTimeHours"),
    field<&FutureInventoryView::type>("type"),
};

constexpr FieldRow kTagQuantityViewFields[] = {
    field<&TagQuantityView::tags>("tags"),
    field<&TagQuantityView::available>("available"),
    field<&TagQuantityView::onHand>("onHand"),
    field<&TagQuantityView::allocated>("allocated"),
    field<&TagQuantityView::pending>("pending"),
    field<&TagQuantityView::futureInventory>("futureInventory"),
};

constexpr FieldRow kInventoryRowViewFields[] = {
    field<&InventoryRowView::locationCode>("locationCode"),
    field<&InventoryRowView::upc>("upc"),
    field<&InventoryRowView::partNumber>("partNumber"),
    field<&InventoryRowView::sku>("sku"),
    field<&InventoryRowView::available>("available"),
    field<&InventoryRowView::onHand>("onHand"),
    field<&InventoryRowView::allocated>("allocated"),
    field<&InventoryRowView::pending>("pending"),
    field<&InventoryRowView::active>("active"),
    field<&InventoryRowView::attributes>("attributes"),
    field<&InventoryRowView::blockAssignment>("blockAssignment"),
    field<&InventoryRowView::countryCode>("countryCode"),
    field<&InventoryRowView::currencyID>("currencyID"),
    field<&InventoryRowView::directShip>("directShip"),
    field<&InventoryRowView::distance>("distance"),
    field<&InventoryRowView::externalID>("externalID"),
    field<&InventoryRowView::floor>("floor"),
    field<&InventoryRowView::futureInventory>("futureInventory"),
    field<&InventoryRowView::inventoryLocatorName>("inventoryLocatorName"),
    field<&InventoryRowView::locationName>("locationName"),
    field<&InventoryRowView::ltd>("ltd"),
    field<&InventoryRowView::messages>("messages"),
    field<&InventoryRowView::numResults>("numResults"),
    field<&InventoryRowView::pickup>("pickup"),
    field<&InventoryRowView::retailPrice>("retailPrice"),
    field<&InventoryRowView::safetyStock>("safetyStock"),
    field<&InventoryRowView::success>("success"),
    field<&InventoryRowView::taggedInventory>("taggedInventory"),
    field<&InventoryRowView::tenantID>("tenantID"),
    field<&InventoryRowView::transferEnabled>("transferEnabled"),
};

}  // namespace

const detail::Record& recordOf(const FutureInventoryView*) noexcept {
  static constexpr Record kRecord{"InventoryFutureInventory", kFutureInventoryViewFields};
  return kRecord;
}

const detail::Record& recordOf(const TagQuantityView*) noexcept {
  static constexpr Record kRecord{"TagQuantity", kTagQuantityViewFields};
  return kRecord;
}

const detail::Record& recordOf(const InventoryRowView*) noexcept {
  static constexpr Record kRecord{"InventoryResponse", kInventoryRowViewFields};
  return kRecord;
}

}  // namespace kibo::inventory
