#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/tags.hpp"

/// Stock that is held for orders.
namespace kibo::inventory {

struct AllocateItem {
  std::optional<std::int64_t> binID{};
  std::optional<std::string> cartID{};
  std::optional<std::int64_t> orderID{};
  std::optional<std::int64_t> orderItemID{};
  std::optional<std::int64_t> shipmentID{};
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::int64_t> quantity{};
  std::optional<std::string> locationCode{};
  std::optional<bool> blockAssignment{};
  std::optional<std::string> cartItemID{};
  std::optional<std::string> condition{};
  std::optional<std::string> date{};
  std::optional<std::string> futureDate{};
  std::optional<bool> holdBlockAssignment{};
  std::optional<std::int64_t> inventoryID{};
  std::optional<std::string> lotCode{};
  std::optional<std::int64_t> previousOrderItemID{};
  std::optional<std::string> reservationID{};
  std::optional<std::string> serialNumber{};
  Tags tags{};
  std::optional<std::string> ucpOrderID{};
  Extras extras{};

  bool operator==(const AllocateItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AllocateItem*) noexcept;

struct AllocateInventoryRequest {
  std::optional<std::string> locationCode{};
  std::vector<AllocateItem> items{};
  std::optional<bool> autoAssign{};
  std::optional<bool> decrementOnHandOnDeallocate{};
  std::optional<std::string> orderDate{};
  std::optional<std::int64_t> orderWeight{};
  std::optional<bool> runSynchronous{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const AllocateInventoryRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AllocateInventoryRequest*) noexcept;

struct TransitionCartItem {
  std::optional<std::int64_t> orderItemID{};
  std::optional<std::int64_t> shipmentID{};
  std::optional<std::string> locationCode{};
  std::optional<std::string> cartItemID{};
  std::optional<std::string> futureDate{};
  std::optional<std::int64_t> transitionItemID{};
  Extras extras{};

  bool operator==(const TransitionCartItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const TransitionCartItem*) noexcept;

struct TransitionCartRequest {
  std::optional<std::string> cartID{};
  std::optional<std::int64_t> orderID{};
  std::optional<std::string> locationCode{};
  std::vector<TransitionCartItem> items{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const TransitionCartRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const TransitionCartRequest*) noexcept;

struct BlockAssignmentItem {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::int64_t> quantity{};
  std::optional<bool> blockAssignment{};
  std::optional<bool> holdBlockAssignment{};
  Extras extras{};

  bool operator==(const BlockAssignmentItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BlockAssignmentItem*) noexcept;

struct BlockAssignmentRequest {
  std::optional<std::string> locationCode{};
  std::vector<BlockAssignmentItem> items{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const BlockAssignmentRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BlockAssignmentRequest*) noexcept;

}  // namespace kibo::inventory
