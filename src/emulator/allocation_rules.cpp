#include "emulator/allocation_rules.hpp"

namespace kibo::inventory::testing::detail {
namespace {

constexpr FieldRule kAllocationItem[] = {
    {"upc", Kind::text},
    {"partNumber", Kind::text},
    {"sku", Kind::text},
    {"quantity", Kind::positive, {}, {}, true},
    {"orderID", Kind::id, {}, {}, true},
    {"orderItemID", Kind::id, {}, {}, true},
    {"shipmentID", Kind::id, {}, {}, true},
    {"previousOrderItemID", Kind::id},
    {"cartID", Kind::text},
    {"cartItemID", Kind::text},
    {"reservationID", Kind::text},
    {"ucpOrderID", Kind::text},
    {"inventoryID", Kind::id},
    {"locationCode", Kind::text},
    {"binID", Kind::id},
    {"blockAssignment", Kind::boolean},
    {"holdBlockAssignment", Kind::boolean},
    {"tags", Kind::textMap},
    {"futureDate", Kind::date},
    {"lotCode", Kind::text},
    {"condition", Kind::text},
    {"serialNumber", Kind::text},
    {"date", Kind::text},
};

constexpr FieldRule kAllocation[] = {
    {"items", Kind::records, kAllocationItem, {}, true},
    {"locationCode", Kind::text},
    {"runSynchronous", Kind::boolean},
    {"autoAssign", Kind::boolean},
    {"decrementOnHandOnDeallocate", Kind::boolean},
    {"orderDate", Kind::text},
    {"orderWeight", Kind::integer},
    {"userID", Kind::id},
    {"pageNum", Kind::integer},
    {"pageSize", Kind::integer},
    {"sortBy", Kind::text},
};

constexpr FieldRule kTransitionItem[] = {
    {"cartItemID", Kind::text, {}, {}, true},
    {"orderItemID", Kind::id, {}, {}, true},
    {"shipmentID", Kind::id, {}, {}, true},
    {"transitionItemID", Kind::id},
    {"futureDate", Kind::date},
    {"locationCode", Kind::text},
};

constexpr FieldRule kTransitionCart[] = {
    {"cartID", Kind::text, {}, {}, true},
    {"orderID", Kind::id, {}, {}, true},
    {"items", Kind::records, kTransitionItem, {}, true},
    {"locationCode", Kind::text},
    {"userID", Kind::id},
    {"pageNum", Kind::integer},
    {"pageSize", Kind::integer},
    {"sortBy", Kind::text},
};

constexpr FieldRule kBlockAssignmentItem[] = {
    {"upc", Kind::text},
    {"partNumber", Kind::text},
    {"sku", Kind::text},
    {"blockAssignment", Kind::boolean, {}, {}, true},
    {"holdBlockAssignment", Kind::boolean},
    {"quantity", Kind::integer},
};

constexpr FieldRule kBlockAssignment[] = {
    {"items", Kind::records, kBlockAssignmentItem, {}, true},
    {"locationCode", Kind::text, {}, {}, true},
    {"userID", Kind::id},
    {"pageNum", Kind::integer},
    {"pageSize", Kind::integer},
    {"sortBy", Kind::text},
};

constexpr FieldRule kShipmentAllocation[] = {
    {"shipmentIDs", Kind::ids, {}, {}, true},
};

}  // namespace

std::span<const FieldRule> allocationRules() noexcept { return kAllocation; }
std::span<const FieldRule> transitionCartRules() noexcept { return kTransitionCart; }
std::span<const FieldRule> blockAssignmentRules() noexcept { return kBlockAssignment; }
std::span<const FieldRule> shipmentAllocationRules() noexcept { return kShipmentAllocation; }

}  // namespace kibo::inventory::testing::detail
