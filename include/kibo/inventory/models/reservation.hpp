#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/json_text.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/models/reservation_contact.hpp"
#include "kibo/inventory/models/reservation_item.hpp"

/// Stock that is held for a cart or an order.
namespace kibo::inventory {

struct CallOffLineConsumption {
  std::optional<std::string> consumedAt{};
  std::optional<std::string> consumedBy{};
  std::optional<std::string> lineId{};
  std::optional<std::string> salesOrderId{};
  std::optional<std::int64_t> salesOrderNumber{};
  Extras extras{};

  bool operator==(const CallOffLineConsumption&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CallOffLineConsumption*) noexcept;

struct ReservationWebAPIChangeMessage {
  std::optional<std::string> id{};
  std::optional<std::string> appKey{};
  std::optional<std::string> appName{};
  std::optional<std::string> correlationId{};
  std::optional<std::string> createDate{};
  std::optional<std::string> identifier{};
  std::optional<std::string> message{};
  std::optional<std::string> subject{};
  std::optional<std::string> subjectType{};
  std::optional<std::string> userId{};
  std::optional<std::string> verb{};
  Extras extras{};

  bool operator==(const ReservationWebAPIChangeMessage&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationWebAPIChangeMessage*) noexcept;

struct ReservationWebAPIOrderAttribute {
  std::optional<std::int64_t> attributeDefinitionId{};
  std::optional<std::string> fullyQualifiedName{};
  std::vector<JsonText> values{};
  Extras extras{};

  bool operator==(const ReservationWebAPIOrderAttribute&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationWebAPIOrderAttribute*) noexcept;

struct Reservation {
  std::vector<ReservationItem> items{};
  std::optional<std::string> id{};
  std::optional<AuditInfo> auditInfo{};
  std::optional<std::string> callOffOrderId{};
  std::optional<std::string> cartId{};
  std::vector<ReservationWebAPIChangeMessage> changeMessages{};
  std::vector<CallOffLineConsumption> consumptionHistory{};
  std::optional<std::int64_t> customerAccountId{};
  std::optional<std::string> expirationDateTime{};
  std::optional<FulfillmentInfo> fulfillmentInfo{};
  std::optional<std::string> orderId{};
  std::optional<std::int64_t> orderNumber{};
  std::optional<std::string> reservationType{};
  std::optional<std::int64_t> siteId{};
  std::optional<std::string> status{};
  std::optional<std::int64_t> tenantId{};
  std::optional<std::string> userId{};
  std::optional<std::string> zipCode{};
  Extras extras{};

  bool operator==(const Reservation&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const Reservation*) noexcept;

struct OrderReservation {
  std::optional<FulfillmentInfo> fulfillmentInfo{};
  std::optional<std::string> orderId{};
  std::optional<std::int64_t> orderNumber{};
  std::vector<ReservationItem> reservationItems{};
  std::optional<std::string> zipCode{};
  Extras extras{};

  bool operator==(const OrderReservation&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderReservation*) noexcept;

struct ReservationCollection {
  std::vector<Reservation> items{};
  std::optional<std::int64_t> pageCount{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::int64_t> startIndex{};
  std::optional<std::int64_t> totalCount{};
  Extras extras{};

  bool operator==(const ReservationCollection&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationCollection*) noexcept;

}  // namespace kibo::inventory
