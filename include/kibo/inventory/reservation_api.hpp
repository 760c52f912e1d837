#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/reservation.hpp"
#include "kibo/inventory/models/reservation_contact.hpp"
#include "kibo/inventory/models/reservation_item.hpp"
#include "kibo/inventory/models/reservation_query.hpp"
#include "kibo/inventory/models/reservation_summary.hpp"

namespace kibo::inventory {

/// DOC. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API ReservationApi {
 public:
  explicit ReservationApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// DOC idempotent.
  Result<Reservation> activateReservation(std::string_view reservationId,
                                          const ResponseFieldsQuery& query = {},
                                          const CallOptions& options = {}) const;

  /// DOC additive.
  Result<Reservation> addItem(std::string_view reservationId, const ReservationItem& request,
                              const ReservationItemQuery& query = {},
                              const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<Reservation> closeReservation(std::string_view reservationId,
                                       const ResponseFieldsQuery& query = {},
                                       const CallOptions& options = {}) const;

  /// DOC additive.
  Result<Reservation> convertToOrderReservation(std::string_view reservationId,
                                                const OrderReservation& request,
                                                const ResponseFieldsQuery& query = {},
                                                const CallOptions& options = {}) const;

  /// DOC additive.
  Result<Reservation> createReservation(const Reservation& request,
                                        const ReservationChangeQuery& query = {},
                                        const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<void> deleteReservation(std::string_view reservationId,
                                 const DeleteReservationQuery& query = {},
                                 const CallOptions& options = {}) const;

  /// DOC read.
  Result<std::map<std::string, std::string>> getAllocationStatus(
      std::string_view reservationId, const ResponseFieldsQuery& query = {},
      const CallOptions& options = {}) const;

  /// DOC read.
  Result<Reservation> getReservationById(std::string_view reservationId,
                                         const ResponseFieldsQuery& query = {},
                                         const CallOptions& options = {}) const;

  /// DOC read.
  Result<ReservationAggregateSummary> getReservationSummary(const ReservationListQuery& query = {},
                                                            const CallOptions& options = {}) const;

  /// DOC read.
  Result<ReservationCollection> getReservations(const ReservationListQuery& query = {},
                                                const CallOptions& options = {}) const;

  /// DOC read.
  Result<ReservationCollection> getReservationsByCartId(std::string_view cartId,
                                                        const ReservationListQuery& query = {},
                                                        const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<Reservation> removeItem(std::string_view reservationId, std::string_view reservationItemId,
                                 const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<Reservation> updateItemQuantity(std::string_view reservationId,
                                         std::string_view reservationItemId, std::int64_t quantity,
                                         const FulfillmentInfo& request,
                                         const ReservationChangeQuery& query = {},
                                         const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<Reservation> updateReservation(std::string_view reservationId, const Reservation& request,
                                        const ResponseFieldsQuery& query = {},
                                        const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<Reservation> updateReservationItem(std::string_view reservationId,
                                            std::string_view reservationItemId,
                                            const ReservationItem& request,
                                            const ReservationItemQuery& query = {},
                                            const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<Reservation> updateTimer(std::string_view reservationId,
                                  const ResponseFieldsQuery& query = {},
                                  const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<Reservation> updateZipCode(std::string_view reservationId, std::string_view zipCode,
                                    const std::vector<ReservationWebAPIOrderAttribute>& request,
                                    const ReservationChangeQuery& query = {},
                                    const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
