#include "contract/clients.hpp"
#include "kibo/inventory/reservation_api.hpp"

namespace kibo::inventory::testing {

void callReservationClient(Ledger& ledger) {
  const CallOptions options = ledger.options();

  const ReservationApi reservations(ledger.configuration());
  ledger.made("createReservation",
              reservations.createReservation({}, {.runSynchronous = true}, options));
  ledger.made("getReservations", reservations.getReservations({.q = "x"}, options));
  ledger.made("getReservationById",
              reservations.getReservationById("p1", {.responseFields = "id"}, options));
  ledger.made("getReservationsByCartId",
              reservations.getReservationsByCartId("p1", {.q = "x"}, options));
  ledger.made("getReservationSummary", reservations.getReservationSummary({.q = "x"}, options));
  ledger.made("updateReservation",
              reservations.updateReservation("p1", {}, {.responseFields = "id"}, options));
  ledger.made("deleteReservation",
              reservations.deleteReservation("p1", {.runSynchronous = true}, options));
  ledger.made("addItem", reservations.addItem("p1", {}, {.zipCode = "1"}, options));
  ledger.made("updateReservationItem",
              reservations.updateReservationItem("p1", "p2", {}, {.zipCode = "1"}, options));
  ledger.made("updateItemQuantity", reservations.updateItemQuantity(
                                        "p1", "p2", 3, {}, {.runSynchronous = true}, options));
  ledger.made("removeItem", reservations.removeItem("p1", "p2", options));
  ledger.made("updateZipCode",
              reservations.updateZipCode("p1", "p2", {}, {.runSynchronous = true}, options));
  ledger.made("updateTimer", reservations.updateTimer("p1", {.responseFields = "id"}, options));
  ledger.made("activateReservation",
              reservations.activateReservation("p1", {.responseFields = "id"}, options));
  ledger.made("closeReservation",
              reservations.closeReservation("p1", {.responseFields = "id"}, options));
  ledger.made("convertToOrderReservation",
              reservations.convertToOrderReservation("p1", {}, {.responseFields = "id"}, options));
  ledger.made("getAllocationStatus",
              reservations.getAllocationStatus("p1", {.responseFields = "id"}, options));
}

}  // namespace kibo::inventory::testing
