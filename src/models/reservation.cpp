#include "kibo/inventory/models/reservation.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kCallOffLineConsumptionFields[] = {
    field<&CallOffLineConsumption::lineId>("lineId"),
    field<&CallOffLineConsumption::consumedAt>("consumedAt"),
    field<&CallOffLineConsumption::consumedBy>("consumedBy"),
    field<&CallOffLineConsumption::salesOrderId>("salesOrderId"),
    field<&CallOffLineConsumption::salesOrderNumber>("salesOrderNumber"),
};

constexpr FieldRow kReservationWebAPIChangeMessageFields[] = {
    field<&ReservationWebAPIChangeMessage::id>("id"),
    field<&ReservationWebAPIChangeMessage::message>("message"),
    field<&ReservationWebAPIChangeMessage::createDate>("createDate"),
    field<&ReservationWebAPIChangeMessage::appKey>("appKey"),
    field<&ReservationWebAPIChangeMessage::appName>("appName"),
    field<&ReservationWebAPIChangeMessage::correlationId>("correlationId"),
    field<&ReservationWebAPIChangeMessage::identifier>("identifier"),
    field<&ReservationWebAPIChangeMessage::subject>("subject"),
    field<&ReservationWebAPIChangeMessage::subjectType>("subjectType"),
    field<&ReservationWebAPIChangeMessage::userId>("userId"),
    field<&ReservationWebAPIChangeMessage::verb>("verb"),
};

constexpr FieldRow kReservationWebAPIOrderAttributeFields[] = {
    field<&ReservationWebAPIOrderAttribute::fullyQualifiedName>("fullyQualifiedName"),
    field<&ReservationWebAPIOrderAttribute::values>("values"),
    field<&ReservationWebAPIOrderAttribute::attributeDefinitionId>("attributeDefinitionId"),
};

constexpr FieldRow kReservationFields[] = {
    field<&Reservation::id>("id"),
    field<&Reservation::cartId>("cartId"),
    field<&Reservation::orderId>("orderId"),
    field<&Reservation::orderNumber>("orderNumber"),
    field<&Reservation::items>("items"),
    field<&Reservation::status>("status"),
    field<&Reservation::expirationDateTime>("expirationDateTime"),
    field<&Reservation::auditInfo>("auditInfo"),
    field<&Reservation::callOffOrderId>("callOffOrderId"),
    field<&Reservation::changeMessages>("changeMessages"),
    field<&Reservation::consumptionHistory>("consumptionHistory"),
    field<&Reservation::customerAccountId>("customerAccountId"),
    field<&Reservation::fulfillmentInfo>("fulfillmentInfo"),
    field<&Reservation::reservationType>("reservationType"),
    field<&Reservation::siteId>("siteId"),
    field<&Reservation::tenantId>("tenantId"),
    field<&Reservation::userId>("userId"),
    field<&Reservation::zipCode>("zipCode"),
};

constexpr FieldRow kOrderReservationFields[] = {
    field<&OrderReservation::orderId>("orderId"),
    field<&OrderReservation::orderNumber>("orderNumber"),
    field<&OrderReservation::reservationItems>("reservationItems"),
    field<&OrderReservation::fulfillmentInfo>("fulfillmentInfo"),
    field<&OrderReservation::zipCode>("zipCode"),
};

constexpr FieldRow kReservationCollectionFields[] = {
    field<&ReservationCollection::items>("items"),
    field<&ReservationCollection::totalCount>("totalCount"),
    field<&ReservationCollection::startIndex>("startIndex"),
    field<&ReservationCollection::pageSize>("pageSize"),
    field<&ReservationCollection::pageCount>("pageCount"),
};

}  // namespace

const detail::Record& recordOf(const CallOffLineConsumption*) noexcept {
  static constexpr Record kRecord = recordWithExtras<CallOffLineConsumption>(
      "CallOffLineConsumption", kCallOffLineConsumptionFields);
  return kRecord;
}

const detail::Record& recordOf(const ReservationWebAPIChangeMessage*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ReservationWebAPIChangeMessage>(
      "ReservationWebAPIChangeMessage", kReservationWebAPIChangeMessageFields);
  return kRecord;
}

const detail::Record& recordOf(const ReservationWebAPIOrderAttribute*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ReservationWebAPIOrderAttribute>(
      "ReservationWebAPIOrderAttribute", kReservationWebAPIOrderAttributeFields);
  return kRecord;
}

const detail::Record& recordOf(const Reservation*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<Reservation>("Reservation", kReservationFields);
  return kRecord;
}

const detail::Record& recordOf(const OrderReservation*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<OrderReservation>("OrderReservation", kOrderReservationFields);
  return kRecord;
}

const detail::Record& recordOf(const ReservationCollection*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ReservationCollection>(
      "ReservationCollection", kReservationCollectionFields);
  return kRecord;
}

}  // namespace kibo::inventory
