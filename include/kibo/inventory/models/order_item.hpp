#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/aggregate.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/open.hpp"

/// What `OrderItemApi` takes and answers: what happened to the stock behind the items of orders.
namespace kibo::inventory {

/// The order to look at, or the products in it.
struct OrderItemInformationRequest {
  std::optional<std::int64_t> orderID{};  ///< The number of the order.
  std::optional<std::string> locationCode{};
  std::vector<InventoryItem> items{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const OrderItemInformationRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderItemInformationRequest*) noexcept;

/// What happened to an item. The words are these names in capitals, e.g. `DEALLOCATE_FULFILL`.
enum class OrderItemEventType : std::uint8_t {
  unknown,
  allocated,
  deallocated,
  fulfilled,
  picked,
  deallocateFulfill,
};
KIBO_INVENTORY_API detail::Words wordsOf(OrderItemEventType type) noexcept;

/// One thing that happened to an item.
struct OrderItemInformationEvent {
  Open<OrderItemEventType> eventType{};
  std::optional<std::int64_t> quantity{};  ///< Units.
  std::optional<std::string> date{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const OrderItemInformationEvent&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderItemInformationEvent*) noexcept;

/// An item of an order, what happened to it, and the stock of its product at its location.
struct OrderItemInformation {
  std::optional<std::int64_t> orderID{};  ///< The number of the order.
  std::optional<std::int64_t> orderItemID{};
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};

  /// Text, as everywhere. The contract calls it an integer; a number is read as it is written.
  std::optional<std::string> locationCode{};

  std::vector<OrderItemInformationEvent> events{};

  std::optional<std::int64_t> allocated{};  ///< Units of the product bought and not yet fulfilled.
  std::optional<std::int64_t> allocates{};  ///< How often the item was allocated.
  std::optional<std::int64_t> available{};  ///< Units of the product that can be sold now.
  std::optional<std::int64_t> binID{};
  std::optional<std::int64_t> deallocates{};  ///< How often the item was deallocated.
  std::optional<std::int64_t> floor{};        ///< The least to hold before ordering more.
  std::optional<std::int64_t> fulfills{};     ///< How often it was fulfilled: at most once.
  std::optional<bool> locationActive{};
  std::optional<std::int64_t> locationID{};
  std::optional<std::string> locationName{};

  /// "Lifetime to date": a tenant's own figure to rank stores. Text in the contract, a number
  /// elsewhere; a number is read as it is written.
  std::optional<std::string> ltd{};

  std::optional<std::int64_t> onHand{};           ///< Physically there, reserved or not.
  std::optional<std::int64_t> pendingQuantity{};  ///< With warehouse management only.

  /// How often it was picked. With warehouse management only.
  std::optional<std::int64_t> picks{};
  std::optional<std::int64_t> safetyStock{};  ///< Held back: never part of `available`.
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const OrderItemInformation&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderItemInformation*) noexcept;

/// An item to look for in the log.
struct OrderItemLogIdentifier {
  std::optional<std::int64_t> orderID{};  ///< The number of the order.
  std::optional<std::int64_t> orderItemID{};
  std::optional<std::int64_t> shipmentID{};
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  Extras extras{};

  bool operator==(const OrderItemLogIdentifier&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderItemLogIdentifier*) noexcept;

/// What the log is ordered by. The words are these names in capitals, e.g. `ORDER_ITEM_ID`.
enum class OrderItemLogOrder : std::uint8_t {
  unknown,
  orderId,
  orderItemId,
  inventoryId,
  tenantId,
  locationId,
  userId,
  quantity,
  type,
  resolved,
  fixed,
  date,
  shipmentId,
};
KIBO_INVENTORY_API detail::Words wordsOf(OrderItemLogOrder order) noexcept;

/// What an entry of the log records: `ALLOCATE`, `DEALLOCATE`, `FULFILL` or `PICK`.
enum class OrderItemLogType : std::uint8_t { unknown, allocate, deallocate, fulfill, pick };
KIBO_INVENTORY_API detail::Words wordsOf(OrderItemLogType type) noexcept;

/// Which entries of the log to answer, and in which order.
struct OrderItemLogRequest {
  std::optional<std::string> locationCode{};
  std::vector<OrderItemLogIdentifier> identifiers{};
  Open<OrderItemLogType> type{};        ///< Only entries of this type.
  std::optional<std::int64_t> limit{};  ///< The most entries answered.
  Open<OrderItemLogOrder> orderBy{};
  std::optional<bool> sortAscending{};  ///< By `orderBy`.
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const OrderItemLogRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderItemLogRequest*) noexcept;

/// An entry of the log.
struct OrderItemLogResponse {
  std::optional<std::int64_t> orderID{};  ///< The number of the order.
  std::optional<std::int64_t> orderItemID{};
  std::optional<std::int64_t> shipmentID{};
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  Open<OrderItemLogType> type{};
  std::optional<std::int64_t> quantity{};  ///< Units.
  std::optional<std::string> locationCode{};
  std::optional<std::string> date{};
  std::optional<bool> fixed{};
  std::optional<std::int64_t> inventoryID{};
  std::optional<bool> resolved{};
  std::optional<std::int64_t> tenantID{};
  std::optional<std::int64_t> userID{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const OrderItemLogResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderItemLogResponse*) noexcept;

}  // namespace kibo::inventory
