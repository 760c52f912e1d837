#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/tags.hpp"

/// What `AllocationApi` takes: stock to hold for orders, to release, and to take off when it has
/// left. Dates are text like `2020-09-28T12:00:00-0500` (no colon in the offset).
namespace kibo::inventory {

/// Units of a product for one line of an order. One of `upc`, `partNumber` and `sku` names the
/// product. The same fields serve to allocate, to deallocate and to fulfil; some are for one of
/// them only.
struct AllocateItem {
  std::optional<std::int64_t> orderID{};      ///< The number of the order. The service requires it.
  std::optional<std::int64_t> orderItemID{};  ///< The line of the order. The service requires it.
  std::optional<std::int64_t> shipmentID{};   ///< The service requires it.
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::int64_t> quantity{};  ///< Units. The service requires it.

  /// Where the stock is. The contract requires a `locationID` too, and has no such field.
  std::optional<std::string> locationCode{};

  std::optional<std::int64_t> binID{};

  /// Keep orders from being assigned to the product at this location. Deallocate only.
  std::optional<bool> blockAssignment{};

  std::optional<std::string> cartID{};      ///< A GUID: holds the stock for a cart.
  std::optional<std::string> cartItemID{};  ///< A GUID: the line of the cart.
  std::optional<std::string> condition{};   ///< Granular stock: at most 50. Allocate only.

  /// Granular stock: made on, or good until, as the retailer uses it. Allocate only.
  std::optional<std::string> date{};

  std::optional<std::string> futureDate{};  ///< Holds future stock that is expected then.

  /// Deallocate only. In the document of 2025, not in the newest SDK.
  std::optional<bool> holdBlockAssignment{};

  /// The inventory record. Deallocate and fulfil only. In the document of 2025, not in the newest
  /// SDK.
  std::optional<std::int64_t> inventoryID{};

  std::optional<std::string> lotCode{};  ///< Granular stock: at most 50. Allocate only.
  std::optional<std::int64_t> previousOrderItemID{};
  std::optional<std::string> reservationID{};  ///< Of `ReservationApi`.
  std::optional<std::string> serialNumber{};   ///< Granular stock: at most 30. Allocate only.
  Tags tags{};

  /// The id, a GUID, of the order whose number is `orderID`. In the document of 2025, not in the
  /// newest SDK.
  std::optional<std::string> ucpOrderID{};

  Extras extras{};

  bool operator==(const AllocateItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AllocateItem*) noexcept;

/// What `allocateInventory`, `deallocateInventory` and `fulfillInventory` take. Carried out twice
/// it counts twice. The contract requires a `tenantID` too, and has no such field: the tenant is
/// that of the `Configuration`.
struct AllocateInventoryRequest {
  /// Each item has one of its own too; which one counts is not published.
  std::optional<std::string> locationCode{};
  std::vector<AllocateItem> items{};  ///< Always sent, even when empty.

  std::optional<bool> autoAssign{};  ///< The allocation comes from automatic assignment.

  /// A deallocation takes the units from what is on hand as well.
  std::optional<bool> decrementOnHandOnDeallocate{};

  std::optional<std::string> orderDate{};
  std::optional<std::int64_t> orderWeight{};

  /// Do it at once rather than in a job. Not in the document of 2020.
  std::optional<bool> runSynchronous{};

  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const AllocateInventoryRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AllocateInventoryRequest*) noexcept;

/// A line of a cart that becomes a line of an order.
struct TransitionCartItem {
  std::optional<std::string> cartItemID{};    ///< A GUID. The service requires it.
  std::optional<std::int64_t> orderItemID{};  ///< The service requires it.
  std::optional<std::int64_t> shipmentID{};   ///< The service requires it.

  /// Where the stock is. In the document of 2025, not in the newest SDK.
  std::optional<std::string> locationCode{};

  /// When the stock is expected, if it is future stock. In the document of 2025, not in the newest
  /// SDK.
  std::optional<std::string> futureDate{};

  std::optional<std::int64_t> transitionItemID{};  ///< Recorded instead of `orderItemID`.
  Extras extras{};

  bool operator==(const TransitionCartItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const TransitionCartItem*) noexcept;

/// What `transitionCart` takes: stock held for a cart is to be held for an order.
struct TransitionCartRequest {
  std::optional<std::string> cartID{};    ///< The cart that it is held for. Required.
  std::optional<std::int64_t> orderID{};  ///< The number of the order. Required.
  std::optional<std::string> locationCode{};
  std::vector<TransitionCartItem> items{};  ///< Always sent, even when empty.
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const TransitionCartRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const TransitionCartRequest*) noexcept;

/// A product to close to assignment, or to open again. One of `upc`, `partNumber` and `sku` names
/// it.
struct BlockAssignmentItem {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};

  /// True: orders are no longer assigned to the product at this location. The service requires it.
  std::optional<bool> blockAssignment{};

  /// In the document of 2025, not in the newest SDK.
  std::optional<bool> holdBlockAssignment{};

  std::optional<std::int64_t> quantity{};  ///< What it does here is not published.
  Extras extras{};

  bool operator==(const BlockAssignmentItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BlockAssignmentItem*) noexcept;

/// What `blockAssignment` takes: products at one location.
struct BlockAssignmentRequest {
  std::optional<std::string> locationCode{};
  std::vector<BlockAssignmentItem> items{};  ///< Always sent, even when empty.
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const BlockAssignmentRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BlockAssignmentRequest*) noexcept;

}  // namespace kibo::inventory
