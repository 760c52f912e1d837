#include "kibo/inventory/models/allocation.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kAllocateItemFields[] = {
    field<&AllocateItem::orderID>("orderID"),
    field<&AllocateItem::orderItemID>("orderItemID"),
    field<&AllocateItem::shipmentID>("shipmentID"),
    field<&AllocateItem::upc>("upc"),
    field<&AllocateItem::partNumber>("partNumber"),
    field<&AllocateItem::sku>("sku"),
    field<&AllocateItem::quantity>("quantity"),
    field<&AllocateItem::locationCode>("locationCode"),
    field<&AllocateItem::binID>("binID"),
    field<&AllocateItem::blockAssignment>("blockAssignment"),
    field<&AllocateItem::cartID>("cartID"),
    field<&AllocateItem::cartItemID>("cartItemID"),
    field<&AllocateItem::condition>("condition"),
    field<&AllocateItem::date>("date"),
    field<&AllocateItem::futureDate>("futureDate"),
    field<&AllocateItem::holdBlockAssignment>("holdBlockAssignment"),
    field<&AllocateItem::inventoryID>("inventoryID"),
    field<&AllocateItem::lotCode>("lotCode"),
    field<&AllocateItem::previousOrderItemID>("previousOrderItemID"),
    field<&AllocateItem::reservationID>("reservationID"),
    field<&AllocateItem::serialNumber>("serialNumber"),
    field<&AllocateItem::tags>("tags"),
    field<&AllocateItem::ucpOrderID>("ucpOrderID"),
};

constexpr FieldRow kAllocateInventoryRequestFields[] = {
    field<&AllocateInventoryRequest::locationCode>("locationCode"),
    field<&AllocateInventoryRequest::items>("items", Presence::always),
    field<&AllocateInventoryRequest::autoAssign>("autoAssign"),
    field<&AllocateInventoryRequest::decrementOnHandOnDeallocate>("decrementOnHandOnDeallocate"),
    field<&AllocateInventoryRequest::orderDate>("orderDate"),
    field<&AllocateInventoryRequest::orderWeight>("orderWeight"),
    field<&AllocateInventoryRequest::runSynchronous>("runSynchronous"),
    field<&AllocateInventoryRequest::pageNum>("pageNum"),
    field<&AllocateInventoryRequest::pageSize>("pageSize"),
    field<&AllocateInventoryRequest::sortBy>("sortBy"),
    field<&AllocateInventoryRequest::userID>("userID"),
};

constexpr FieldRow kTransitionCartItemFields[] = {
    field<&TransitionCartItem::cartItemID>("cartItemID"),
    field<&TransitionCartItem::orderItemID>("orderItemID"),
    field<&TransitionCartItem::shipmentID>("shipmentID"),
    field<&TransitionCartItem::locationCode>("locationCode"),
    field<&TransitionCartItem::futureDate>("futureDate"),
    field<&TransitionCartItem::transitionItemID>("transitionItemID"),
};

constexpr FieldRow kTransitionCartRequestFields[] = {
    field<&TransitionCartRequest::cartID>("cartID"),
    field<&TransitionCartRequest::orderID>("orderID"),
    field<&TransitionCartRequest::locationCode>("locationCode"),
    field<&TransitionCartRequest::items>("items", Presence::always),
    field<&TransitionCartRequest::pageNum>("pageNum"),
    field<&TransitionCartRequest::pageSize>("pageSize"),
    field<&TransitionCartRequest::sortBy>("sortBy"),
    field<&TransitionCartRequest::userID>("userID"),
};

constexpr FieldRow kBlockAssignmentItemFields[] = {
    field<&BlockAssignmentItem::upc>("upc"),
    field<&BlockAssignmentItem::partNumber>("partNumber"),
    field<&BlockAssignmentItem::sku>("sku"),
    field<&BlockAssignmentItem::blockAssignment>("blockAssignment"),
    field<&BlockAssignmentItem::holdBlockAssignment>("holdBlockAssignment"),
    field<&BlockAssignmentItem::quantity>("quantity"),
};

constexpr FieldRow kBlockAssignmentRequestFields[] = {
    field<&BlockAssignmentRequest::locationCode>("locationCode"),
    field<&BlockAssignmentRequest::items>("items", Presence::always),
    field<&BlockAssignmentRequest::pageNum>("pageNum"),
    field<&BlockAssignmentRequest::pageSize>("pageSize"),
    field<&BlockAssignmentRequest::sortBy>("sortBy"),
    field<&BlockAssignmentRequest::userID>("userID"),
};

}  // namespace

const detail::Record& recordOf(const AllocateItem*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<AllocateItem>("AllocateItem", kAllocateItemFields);
  return kRecord;
}

const detail::Record& recordOf(const AllocateInventoryRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<AllocateInventoryRequest>(
      "AllocateInventoryRequest", kAllocateInventoryRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const TransitionCartItem*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<TransitionCartItem>("TransitionCartItem", kTransitionCartItemFields);
  return kRecord;
}

const detail::Record& recordOf(const TransitionCartRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<TransitionCartRequest>(
      "TransitionCartRequest", kTransitionCartRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const BlockAssignmentItem*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<BlockAssignmentItem>("BlockAssignmentItem", kBlockAssignmentItemFields);
  return kRecord;
}

const detail::Record& recordOf(const BlockAssignmentRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<BlockAssignmentRequest>(
      "BlockAssignmentRequest", kBlockAssignmentRequestFields);
  return kRecord;
}

}  // namespace kibo::inventory
