#include "kibo/inventory/models/order_item.hpp"

#include "json/record.hpp"
#include "models/words.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr std::string_view kOrderItemEventTypeWords[] = {
    "", "ALLOCATED", "DEALLOCATED", "FULFILLED", "PICKED", "DEALLOCATE_FULFILL"};

constexpr std::string_view kOrderItemLogOrderWords[] = {
    "",         "ORDER_ID", "ORDER_ITEM_ID", "INVENTORY_ID", "TENANT_ID", "LOCATION_ID", "USER_ID",
    "QUANTITY", "TYPE",     "RESOLVED",      "FIXED",        "DATE",      "SHIPMENT_ID"};

constexpr std::string_view kOrderItemLogTypeWords[] = {"", "ALLOCATE", "DEALLOCATE", "FULFILL",
                                                       "PICK"};

constexpr FieldRow kOrderItemInformationRequestFields[] = {
    field<&OrderItemInformationRequest::orderID>("orderID"),
    field<&OrderItemInformationRequest::locationCode>("locationCode"),
    field<&OrderItemInformationRequest::items>("items"),
    field<&OrderItemInformationRequest::pageNum>("pageNum"),
    field<&OrderItemInformationRequest::pageSize>("pageSize"),
    field<&OrderItemInformationRequest::sortBy>("sortBy"),
    field<&OrderItemInformationRequest::userID>("userID"),
};

constexpr FieldRow kOrderItemInformationEventFields[] = {
    field<&OrderItemInformationEvent::eventType>("eventType"),
    field<&OrderItemInformationEvent::quantity>("quantity"),
    field<&OrderItemInformationEvent::date>("date"),
    field<&OrderItemInformationEvent::messages>("messages"),
    field<&OrderItemInformationEvent::numResults>("numResults"),
    field<&OrderItemInformationEvent::success>("success"),
};

constexpr FieldRow kOrderItemInformationFields[] = {
    field<&OrderItemInformation::orderID>("orderID"),
    field<&OrderItemInformation::orderItemID>("orderItemID"),
    field<&OrderItemInformation::upc>("upc"),
    field<&OrderItemInformation::partNumber>("partNumber"),
    field<&OrderItemInformation::sku>("sku"),
    field<&OrderItemInformation::locationCode>("locationCode", Presence::whenSet,
                                               Leniency::numberAsText),
    field<&OrderItemInformation::events>("events"),
    field<&OrderItemInformation::allocated>("allocated"),
    field<&OrderItemInformation::allocates>("allocates"),
    field<&OrderItemInformation::available>("available"),
    field<&OrderItemInformation::binID>("binID"),
    field<&OrderItemInformation::deallocates>("deallocates"),
    field<&OrderItemInformation::floor>("floor"),
    field<&OrderItemInformation::fulfills>("fulfills"),
    field<&OrderItemInformation::locationActive>("locationActive"),
    field<&OrderItemInformation::locationID>("locationID"),
    field<&OrderItemInformation::locationName>("locationName"),
    field<&OrderItemInformation::ltd>("ltd", Presence::whenSet, Leniency::numberAsText),
    field<&OrderItemInformation::onHand>("onHand"),
    field<&OrderItemInformation::pendingQuantity>("pendingQuantity"),
    field<&OrderItemInformation::picks>("picks"),
    field<&OrderItemInformation::safetyStock>("safetyStock"),
    field<&OrderItemInformation::messages>("messages"),
    field<&OrderItemInformation::numResults>("numResults"),
    field<&OrderItemInformation::success>("success"),
};

constexpr FieldRow kOrderItemLogIdentifierFields[] = {
    field<&OrderItemLogIdentifier::orderID>("orderID"),
    field<&OrderItemLogIdentifier::orderItemID>("orderItemID"),
    field<&OrderItemLogIdentifier::shipmentID>("shipmentID"),
    field<&OrderItemLogIdentifier::upc>("upc"),
    field<&OrderItemLogIdentifier::partNumber>("partNumber"),
};

constexpr FieldRow kOrderItemLogRequestFields[] = {
    field<&OrderItemLogRequest::locationCode>("locationCode"),
    field<&OrderItemLogRequest::identifiers>("identifiers"),
    field<&OrderItemLogRequest::type>("type"),
    field<&OrderItemLogRequest::limit>("limit"),
    field<&OrderItemLogRequest::orderBy>("orderBy"),
    field<&OrderItemLogRequest::sortAscending>("sortAscending"),
    field<&OrderItemLogRequest::pageNum>("pageNum"),
    field<&OrderItemLogRequest::pageSize>("pageSize"),
    field<&OrderItemLogRequest::sortBy>("sortBy"),
    field<&OrderItemLogRequest::userID>("userID"),
};

constexpr FieldRow kOrderItemLogResponseFields[] = {
    field<&OrderItemLogResponse::orderID>("orderID"),
    field<&OrderItemLogResponse::orderItemID>("orderItemID"),
    field<&OrderItemLogResponse::shipmentID>("shipmentID"),
    field<&OrderItemLogResponse::upc>("upc"),
    field<&OrderItemLogResponse::partNumber>("partNumber"),
    field<&OrderItemLogResponse::type>("type"),
    field<&OrderItemLogResponse::quantity>("quantity"),
    field<&OrderItemLogResponse::locationCode>("locationCode"),
    field<&OrderItemLogResponse::date>("date"),
    field<&OrderItemLogResponse::fixed>("fixed"),
    field<&OrderItemLogResponse::inventoryID>("inventoryID"),
    field<&OrderItemLogResponse::resolved>("resolved"),
    field<&OrderItemLogResponse::tenantID>("tenantID"),
    field<&OrderItemLogResponse::userID>("userID"),
    field<&OrderItemLogResponse::messages>("messages"),
    field<&OrderItemLogResponse::numResults>("numResults"),
    field<&OrderItemLogResponse::success>("success"),
};

}  // namespace

detail::Words wordsOf(OrderItemEventType) noexcept {
  return wordTable<OrderItemEventType::deallocateFulfill>(kOrderItemEventTypeWords);
}

detail::Words wordsOf(OrderItemLogOrder) noexcept {
  return wordTable<OrderItemLogOrder::shipmentId>(kOrderItemLogOrderWords);
}

detail::Words wordsOf(OrderItemLogType) noexcept {
  return wordTable<OrderItemLogType::pick>(kOrderItemLogTypeWords);
}

const detail::Record& recordOf(const OrderItemInformationRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<OrderItemInformationRequest>(
      "OrderItemInformationRequest", kOrderItemInformationRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const OrderItemInformationEvent*) noexcept {
  static constexpr Record kRecord = recordWithExtras<OrderItemInformationEvent>(
      "OrderItemInformationEvent", kOrderItemInformationEventFields);
  return kRecord;
}

const detail::Record& recordOf(const OrderItemInformation*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<OrderItemInformation>("OrderItemInformation", kOrderItemInformationFields);
  return kRecord;
}

const detail::Record& recordOf(const OrderItemLogIdentifier*) noexcept {
  static constexpr Record kRecord = recordWithExtras<OrderItemLogIdentifier>(
      "OrderItemLogIdentifier", kOrderItemLogIdentifierFields);
  return kRecord;
}

const detail::Record& recordOf(const OrderItemLogRequest*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<OrderItemLogRequest>("OrderItemLogRequest", kOrderItemLogRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const OrderItemLogResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<OrderItemLogResponse>("OrderItemLogResponse", kOrderItemLogResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
