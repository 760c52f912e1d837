#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/reservation.hpp"
#include "kibo/inventory/models/reservation_contact.hpp"
#include "kibo/inventory/models/reservation_item.hpp"
#include "kibo/inventory/models/reservation_query.hpp"
#include "kibo/inventory/models/reservation_summary.hpp"

namespace kibo::inventory {

/// Reservations: stock held for a cart, for a time, until it becomes an order or is released. They
/// are another service of Kibo, known from the vendor's TypeScript SDK of 2026; their limits,
/// states and error codes are not published. When the timer of a reservation ends, what it holds is
/// released. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API ReservationApi {
 public:
  explicit ReservationApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// Makes a reservation.
  ///
  /// Additive: transmitted once. After an error with `Delivery::unknown`, look with
  /// `getReservationsByCartId` before repeating it, or the stock may be held twice.
  Result<Reservation> createReservation(const Reservation& request,
                                        const ReservationChangeQuery& query = {},
                                        const CallOptions& options = {}) const;

  /// One reservation. Reads; repeated after a failure.
  Result<Reservation> getReservationById(std::string_view reservationId,
                                         const ResponseFieldsQuery& query = {},
                                         const CallOptions& options = {}) const;

  /// All reservations, page by page (`query.startIndex`, `query.pageSize`). The contract names no
  /// type for the answer; that of `getReservationsByCartId` is assumed, and what does not fit it is
  /// a decode error. Reads; repeated after a failure.
  Result<ReservationCollection> getReservations(const ReservationListQuery& query = {},
                                                const CallOptions& options = {}) const;

  /// The reservations of one cart, page by page as `getReservations`. Reads; repeated after a
  /// failure.
  Result<ReservationCollection> getReservationsByCartId(std::string_view cartId,
                                                        const ReservationListQuery& query = {},
                                                        const CallOptions& options = {}) const;

  /// Totals over reservations. Reads; repeated after a failure.
  Result<ReservationAggregateSummary> getReservationSummary(const ReservationListQuery& query = {},
                                                            const CallOptions& options = {}) const;

  /// The allocation status of a reservation: words by key. What the keys are is not published.
  /// Reads; repeated after a failure.
  Result<std::map<std::string, std::string>> getAllocationStatus(
      std::string_view reservationId, const ResponseFieldsQuery& query = {},
      const CallOptions& options = {}) const;

  /// Changes a reservation. Whether fields that are left out keep their values is not published:
  /// read it, change it and send it whole. Idempotent: repeated after a failure.
  Result<Reservation> updateReservation(std::string_view reservationId, const Reservation& request,
                                        const ResponseFieldsQuery& query = {},
                                        const CallOptions& options = {}) const;

  /// Removes a reservation. Idempotent: repeated after a failure, and a repeat may find it gone.
  Result<void> deleteReservation(std::string_view reservationId,
                                 const DeleteReservationQuery& query = {},
                                 const CallOptions& options = {}) const;

  /// Adds an item to a reservation.
  ///
  /// Additive: transmitted once. After an error with `Delivery::unknown`, look with
  /// `getReservationById` before repeating it.
  Result<Reservation> addItem(std::string_view reservationId, const ReservationItem& request,
                              const ReservationItemQuery& query = {},
                              const CallOptions& options = {}) const;

  /// Changes an item; send it whole, as with `updateReservation`. Idempotent: repeated after a
  /// failure.
  Result<Reservation> updateReservationItem(std::string_view reservationId,
                                            std::string_view reservationItemId,
                                            const ReservationItem& request,
                                            const ReservationItemQuery& query = {},
                                            const CallOptions& options = {}) const;

  /// Sets how many units of an item are reserved: `quantity` is the new number, not a change.
  /// Idempotent: repeated after a failure.
  Result<Reservation> updateItemQuantity(std::string_view reservationId,
                                         std::string_view reservationItemId, std::int64_t quantity,
                                         const FulfillmentInfo& request,
                                         const ReservationChangeQuery& query = {},
                                         const CallOptions& options = {}) const;

  /// Takes an item out of a reservation. Idempotent: repeated after a failure, and a repeat may
  /// find it gone.
  Result<Reservation> removeItem(std::string_view reservationId, std::string_view reservationItemId,
                                 const CallOptions& options = {}) const;

  /// Sets the place to deliver to, with attributes of the order. Idempotent: repeated after a
  /// failure.
  Result<Reservation> updateZipCode(std::string_view reservationId, std::string_view zipCode,
                                    const std::vector<ReservationWebAPIOrderAttribute>& request,
                                    const ReservationChangeQuery& query = {},
                                    const CallOptions& options = {}) const;

  /// Starts the timer of a reservation anew. Idempotent: repeated after a failure; the last one
  /// counts.
  Result<Reservation> updateTimer(std::string_view reservationId,
                                  const ResponseFieldsQuery& query = {},
                                  const CallOptions& options = {}) const;

  /// Makes a cart's reservation one of an order.
  ///
  /// Additive: a reservation can become an order's once. After an error with `Delivery::unknown`,
  /// look with `getReservationById`.
  Result<Reservation> convertToOrderReservation(std::string_view reservationId,
                                                const OrderReservation& request,
                                                const ResponseFieldsQuery& query = {},
                                                const CallOptions& options = {}) const;

  /// Activates a reservation. The vendor means it for its own services and advises against it.
  /// Idempotent: repeated after a failure.
  Result<Reservation> activateReservation(std::string_view reservationId,
                                          const ResponseFieldsQuery& query = {},
                                          const CallOptions& options = {}) const;

  /// Closes a reservation. The vendor means it for its own services and advises against it.
  /// Idempotent: repeated after a failure.
  Result<Reservation> closeReservation(std::string_view reservationId,
                                       const ResponseFieldsQuery& query = {},
                                       const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
