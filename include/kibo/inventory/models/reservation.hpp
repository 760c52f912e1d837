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

/// What `ReservationApi` takes and answers: stock that is held for a cart or an order. The
/// published contract names types and fields and explains few of them; names of its models that it
/// cuts off at the end (`Reservati`) are mended here. Times are text, and words without an
/// enumeration are open: their sets are not published.
namespace kibo::inventory {

/// What a sales order took from a line of a call-off order.
struct CallOffLineConsumption {
  std::optional<std::string> lineId{};
  std::optional<std::string> consumedAt{};
  std::optional<std::string> consumedBy{};
  std::optional<std::string> salesOrderId{};
  std::optional<std::int64_t> salesOrderNumber{};
  Extras extras{};

  bool operator==(const CallOffLineConsumption&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CallOffLineConsumption*) noexcept;

/// A note of the service on a change of a reservation: who did what to what.
struct ReservationWebAPIChangeMessage {
  std::optional<std::string> id{};
  std::optional<std::string> message{};
  std::optional<std::string> createDate{};
  std::optional<std::string> appKey{};  ///< Of the application that made the change.
  std::optional<std::string> appName{};
  std::optional<std::string> correlationId{};
  std::optional<std::string> identifier{};
  std::optional<std::string> subject{};
  std::optional<std::string> subjectType{};
  std::optional<std::string> userId{};
  std::optional<std::string> verb{};
  Extras extras{};

  bool operator==(const ReservationWebAPIChangeMessage&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationWebAPIChangeMessage*) noexcept;

/// An attribute of an order, with its values.
struct ReservationWebAPIOrderAttribute {
  std::optional<std::string> fullyQualifiedName{};
  std::vector<JsonText> values{};  ///< Of any type.
  std::optional<std::int64_t> attributeDefinitionId{};
  Extras extras{};

  bool operator==(const ReservationWebAPIOrderAttribute&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationWebAPIOrderAttribute*) noexcept;

/// A reservation. One type serves for request and answer: to change one, read it, change it, and
/// send it back.
struct Reservation {
  std::optional<std::string> id{};
  std::optional<std::string> cartId{};
  std::optional<std::string> orderId{};
  std::optional<std::int64_t> orderNumber{};
  std::vector<ReservationItem> items{};
  std::optional<std::string> status{};

  /// When its timer ends; what it holds is released then.
  std::optional<std::string> expirationDateTime{};

  std::optional<AuditInfo> auditInfo{};
  std::optional<std::string> callOffOrderId{};
  std::vector<ReservationWebAPIChangeMessage> changeMessages{};
  std::vector<CallOffLineConsumption> consumptionHistory{};
  std::optional<std::int64_t> customerAccountId{};
  std::optional<FulfillmentInfo> fulfillmentInfo{};
  std::optional<std::string> reservationType{};
  std::optional<std::int64_t> siteId{};
  std::optional<std::int64_t> tenantId{};
  std::optional<std::string> userId{};
  std::optional<std::string> zipCode{};
  Extras extras{};

  bool operator==(const Reservation&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const Reservation*) noexcept;

/// The order that a cart's reservation becomes one of.
struct OrderReservation {
  std::optional<std::string> orderId{};
  std::optional<std::int64_t> orderNumber{};
  std::vector<ReservationItem> reservationItems{};
  std::optional<FulfillmentInfo> fulfillmentInfo{};
  std::optional<std::string> zipCode{};
  Extras extras{};

  bool operator==(const OrderReservation&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const OrderReservation*) noexcept;

/// One page of reservations.
struct ReservationCollection {
  std::vector<Reservation> items{};
  std::optional<std::int64_t> totalCount{};  ///< Reservations on all pages.
  std::optional<std::int64_t> startIndex{};  ///< Of the first of `items` among all.
  std::optional<std::int64_t> pageSize{};
  std::optional<std::int64_t> pageCount{};
  Extras extras{};

  bool operator==(const ReservationCollection&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationCollection*) noexcept;

}  // namespace kibo::inventory
