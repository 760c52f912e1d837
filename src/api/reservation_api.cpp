#include "kibo/inventory/reservation_api.hpp"

#include <string>

#include "api/reservation_operations.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::refer;
namespace operations = detail::operations;

Result<Reservation> ReservationApi::createReservation(const Reservation& request,
                                                      const ReservationChangeQuery& query,
                                                      const CallOptions& options) const {
  return call(*core_, operations::createReservation,
              {.query = refer(query), .body = refer(request)}, options);
}

Result<Reservation> ReservationApi::getReservationById(std::string_view reservationId,
                                                       const ResponseFieldsQuery& query,
                                                       const CallOptions& options) const {
  return call(*core_, operations::getReservationById,
              {.path = {{"reservationId", std::string(reservationId)}}, .query = refer(query)},
              options);
}

Result<ReservationCollection> ReservationApi::getReservations(const ReservationListQuery& query,
                                                              const CallOptions& options) const {
  return call(*core_, operations::getReservations, {.query = refer(query)}, options);
}

Result<ReservationCollection> ReservationApi::getReservationsByCartId(
    std::string_view cartId, const ReservationListQuery& query, const CallOptions& options) const {
  return call(*core_, operations::getReservationsByCartId,
              {.path = {{"cartId", std::string(cartId)}}, .query = refer(query)}, options);
}

Result<ReservationAggregateSummary> ReservationApi::getReservationSummary(
    const ReservationListQuery& query, const CallOptions& options) const {
  return call(*core_, operations::getReservationSummary, {.query = refer(query)}, options);
}

Result<std::map<std::string, std::string>> ReservationApi::getAllocationStatus(
    std::string_view reservationId, const ResponseFieldsQuery& query,
    const CallOptions& options) const {
  return call(*core_, operations::getAllocationStatus,
              {.path = {{"reservationId", std::string(reservationId)}}, .query = refer(query)},
              options);
}

Result<Reservation> ReservationApi::updateReservation(std::string_view reservationId,
                                                      const Reservation& request,
                                                      const ResponseFieldsQuery& query,
                                                      const CallOptions& options) const {
  return call(*core_, operations::updateReservation,
              {.path = {{"reservationId", std::string(reservationId)}},
               .query = refer(query),
               .body = refer(request)},
              options);
}

Result<void> ReservationApi::deleteReservation(std::string_view reservationId,
                                               const DeleteReservationQuery& query,
                                               const CallOptions& options) const {
  return call(*core_, operations::deleteReservation,
              {.path = {{"reservationId", std::string(reservationId)}}, .query = refer(query)},
              options);
}

Result<Reservation> ReservationApi::addItem(std::string_view reservationId,
                                            const ReservationItem& request,
                                            const ReservationItemQuery& query,
                                            const CallOptions& options) const {
  return call(*core_, operations::addItem,
              {.path = {{"reservationId", std::string(reservationId)}},
               .query = refer(query),
               .body = refer(request)},
              options);
}

Result<Reservation> ReservationApi::updateReservationItem(std::string_view reservationId,
                                                          std::string_view reservationItemId,
                                                          const ReservationItem& request,
                                                          const ReservationItemQuery& query,
                                                          const CallOptions& options) const {
  return call(*core_, operations::updateReservationItem,
              {.path = {{"reservationId", std::string(reservationId)},
                        {"reservationItemId", std::string(reservationItemId)}},
               .query = refer(query),
               .body = refer(request)},
              options);
}

Result<Reservation> ReservationApi::updateItemQuantity(std::string_view reservationId,
                                                       std::string_view reservationItemId,
                                                       std::int64_t quantity,
                                                       const FulfillmentInfo& request,
                                                       const ReservationChangeQuery& query,
                                                       const CallOptions& options) const {
  return call(*core_, operations::updateItemQuantity,
              {.path = {{"reservationId", std::string(reservationId)},
                        {"reservationItemId", std::string(reservationItemId)},
                        {"quantity", std::to_string(quantity)}},
               .query = refer(query),
               .body = refer(request)},
              options);
}

Result<Reservation> ReservationApi::removeItem(std::string_view reservationId,
                                               std::string_view reservationItemId,
                                               const CallOptions& options) const {
  return call(*core_, operations::removeItem,
              {.path = {{"reservationId", std::string(reservationId)},
                        {"reservationItemId", std::string(reservationItemId)}}},
              options);
}

Result<Reservation> ReservationApi::updateZipCode(
    std::string_view reservationId, std::string_view zipCode,
    const std::vector<ReservationWebAPIOrderAttribute>& request,
    const ReservationChangeQuery& query, const CallOptions& options) const {
  return call(
      *core_, operations::updateZipCode,
      {.path = {{"reservationId", std::string(reservationId)}, {"zipCode", std::string(zipCode)}},
       .query = refer(query),
       .body = refer(request)},
      options);
}

Result<Reservation> ReservationApi::updateTimer(std::string_view reservationId,
                                                const ResponseFieldsQuery& query,
                                                const CallOptions& options) const {
  return call(*core_, operations::updateTimer,
              {.path = {{"reservationId", std::string(reservationId)}}, .query = refer(query)},
              options);
}

Result<Reservation> ReservationApi::convertToOrderReservation(std::string_view reservationId,
                                                              const OrderReservation& request,
                                                              const ResponseFieldsQuery& query,
                                                              const CallOptions& options) const {
  return call(*core_, operations::convertToOrderReservation,
              {.path = {{"reservationId", std::string(reservationId)}},
               .query = refer(query),
               .body = refer(request)},
              options);
}

Result<Reservation> ReservationApi::activateReservation(std::string_view reservationId,
                                                        const ResponseFieldsQuery& query,
                                                        const CallOptions& options) const {
  return call(*core_, operations::activateReservation,
              {.path = {{"reservationId", std::string(reservationId)}}, .query = refer(query)},
              options);
}

Result<Reservation> ReservationApi::closeReservation(std::string_view reservationId,
                                                     const ResponseFieldsQuery& query,
                                                     const CallOptions& options) const {
  return call(*core_, operations::closeReservation,
              {.path = {{"reservationId", std::string(reservationId)}}, .query = refer(query)},
              options);
}

}  // namespace kibo::inventory
