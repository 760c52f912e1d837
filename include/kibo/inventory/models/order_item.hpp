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

/// What happened to the items of an order.
namespace kibo::inventory {

struct OrderItemInformationRequest {
  std::optional<std::int64_t> orderID{};
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

enum class OrderItemEventType : std::uint8_t {
  unknown,
  allocated,
  deallocated,
  fulfilled,
  picked,
  deallocateFulfill
};
KIBO_INVENTORY_API detail::Words wordsOf(OrderItemEventType value) noexcept;

struct OrderItemInformationEvent {
  std::optional<std::int64_t> quantity{};
  std::optional<std::string> date{};
  Open<OrderItemEventType> eventType{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const OrderItemInformationEvent&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderItemInformationEvent*) noexcept;

struct OrderItemInformation {
  std::optional<std::int64_t> binID{};
  std::optional<std::int64_t> orderID{};
  std::optional<std::int64_t> orderItemID{};
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::string> locationCode{};
  std::optional<std::string> locationName{};
  std::optional<std::int64_t> allocated{};
  std::optional<std::int64_t> allocates{};
  std::optional<std::int64_t> available{};
  std::optional<std::int64_t> deallocates{};
  std::vector<OrderItemInformationEvent> events{};
  std::optional<std::int64_t> floor{};
  std::optional<std::int64_t> fulfills{};
  std::optional<bool> locationActive{};
  std::optional<std::int64_t> locationID{};
  std::optional<std::string> ltd{};
  std::optional<std::int64_t> onHand{};
  std::optional<std::int64_t> pendingQuantity{};
  std::optional<std::int64_t> picks{};
  std::optional<std::int64_t> safetyStock{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const OrderItemInformation&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderItemInformation*) noexcept;

struct OrderItemLogIdentifier {
  std::optional<std::int64_t> orderID{};
  std::optional<std::int64_t> orderItemID{};
  std::optional<std::int64_t> shipmentID{};
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  Extras extras{};

  bool operator==(const OrderItemLogIdentifier&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderItemLogIdentifier*) noexcept;

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
  shipmentId
};
KIBO_INVENTORY_API detail::Words wordsOf(OrderItemLogOrder value) noexcept;

enum class OrderItemLogType : std::uint8_t { unknown, allocate, deallocate, fulfill, pick };
KIBO_INVENTORY_API detail::Words wordsOf(OrderItemLogType value) noexcept;

struct OrderItemLogRequest {
  std::optional<std::string> locationCode{};
  std::vector<OrderItemLogIdentifier> identifiers{};
  std::optional<std::int64_t> limit{};
  Open<OrderItemLogOrder> orderBy{};
  std::optional<bool> sortAscending{};
  Open<OrderItemLogType> type{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const OrderItemLogRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderItemLogRequest*) noexcept;

struct OrderItemLogResponse {
  std::optional<std::int64_t> orderID{};
  std::optional<std::int64_t> orderItemID{};
  std::optional<std::int64_t> shipmentID{};
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::int64_t> quantity{};
  std::optional<std::string> locationCode{};
  std::optional<std::string> date{};
  std::optional<bool> fixed{};
  std::optional<std::int64_t> inventoryID{};
  std::optional<bool> resolved{};
  std::optional<std::int64_t> tenantID{};
  Open<OrderItemLogType> type{};
  std::optional<std::int64_t> userID{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const OrderItemLogResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderItemLogResponse*) noexcept;

}  // namespace kibo::inventory
