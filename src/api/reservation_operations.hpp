#pragma once

#include "kibo/inventory/models/reservation.hpp"
#include "kibo/inventory/models/reservation_contact.hpp"
#include "kibo/inventory/models/reservation_item.hpp"
#include "kibo/inventory/models/reservation_query.hpp"
#include "kibo/inventory/models/reservation_summary.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<Reservation, Reservation, ReservationChangeQuery> createReservation{
    {.id = "createReservation",
     .method = Method::post,
     .path = "/api/commerce/reservation",
     .effect = Effect::additive,
     .group = "ReservationApi",
     .sources = Source::sdk2026}};
inline constexpr TypedOperation<Reservation, void, ResponseFieldsQuery> getReservationById{
    {.id = "getReservationById",
     .method = Method::get,
     .path = "/api/commerce/reservation/{reservationId}",
     .effect = Effect::read,
     .group = "ReservationApi",
     .sources = Source::sdk2026}};
inline constexpr TypedOperation<ReservationCollection, void, ReservationListQuery> getReservations{
    {.id = "getReservations",
     .method = Method::get,
     .path = "/api/commerce/reservation",
     .effect = Effect::read,
     .group = "ReservationApi",
     .sources = Source::sdk2026}};
inline constexpr TypedOperation<ReservationCollection, void, ReservationListQuery>
    getReservationsByCartId{{.id = "getReservationsByCartId",
                             .method = Method::get,
                             .path = "/api/commerce/reservation/cart/{cartId}",
                             .effect = Effect::read,
                             .group = "ReservationApi",
                             .sources = Source::sdk2026}};
inline constexpr TypedOperation<ReservationAggregateSummary, void, ReservationListQuery>
    getReservationSummary{{.id = "getReservationSummary",
                           .method = Method::get,
                           .path = "/api/commerce/reservation/summary",
                           .effect = Effect::read,
                           .group = "ReservationApi",
                           .sources = Source::sdk2026}};
inline constexpr TypedOperation<std::map<std::string, std::string>, void, ResponseFieldsQuery>
    getAllocationStatus{{.id = "getAllocationStatus",
                         .method = Method::get,
                         .path = "/api/commerce/reservation/{reservationId}/getallocationstatus",
                         .effect = Effect::read,
                         .group = "ReservationApi",
                         .sources = Source::sdk2026}};
inline constexpr TypedOperation<Reservation, Reservation, ResponseFieldsQuery> updateReservation{
    {.id = "updateReservation",
     .method = Method::put,
     .path = "/api/commerce/reservation/{reservationId}",
     .effect = Effect::idempotent,
     .group = "ReservationApi",
     .sources = Source::sdk2026}};
inline constexpr TypedOperation<void, void, DeleteReservationQuery> deleteReservation{
    {.id = "deleteReservation",
     .method = Method::del,
     .path = "/api/commerce/reservation/{reservationId}",
     .effect = Effect::idempotent,
     .group = "ReservationApi",
     .sources = Source::sdk2026}};
inline constexpr TypedOperation<Reservation, ReservationItem, ReservationItemQuery> addItem{
    {.id = "addItem",
     .method = Method::post,
     .path = "/api/commerce/reservation/{reservationId}/items",
     .effect = Effect::additive,
     .group = "ReservationApi",
     .sources = Source::sdk2026}};
inline constexpr TypedOperation<Reservation, ReservationItem, ReservationItemQuery>
    updateReservationItem{
        {.id = "updateReservationItem",
         .method = Method::put,
         .path = "/api/commerce/reservation/{reservationId}/items/{reservationItemId}",
         .effect = Effect::idempotent,
         .group = "ReservationApi",
         .sources = Source::sdk2026}};
inline constexpr TypedOperation<Reservation, FulfillmentInfo, ReservationChangeQuery>
    updateItemQuantity{{.id = "updateItemQuantity",
                        .method = Method::put,
                        .path = "/api/commerce/reservation/{reservationId}/items/"
                                "{reservationItemId}/quantity/{quantity}",
                        .effect = Effect::idempotent,
                        .group = "ReservationApi",
                        .sources = Source::sdk2026}};
inline constexpr TypedOperation<Reservation> removeItem{
    {.id = "removeItem",
     .method = Method::del,
     .path = "/api/commerce/reservation/{reservationId}/items/{reservationItemId}",
     .effect = Effect::idempotent,
     .group = "ReservationApi",
     .sources = Source::sdk2026}};
inline constexpr TypedOperation<Reservation, std::vector<ReservationWebAPIOrderAttribute>,
                                ReservationChangeQuery>
    updateZipCode{{.id = "updateZipCode",
                   .method = Method::post,
                   .path = "/api/commerce/reservation/{reservationId}/zipcode/{zipCode}",
                   .effect = Effect::idempotent,
                   .group = "ReservationApi",
                   .sources = Source::sdk2026}};
inline constexpr TypedOperation<Reservation, void, ResponseFieldsQuery> updateTimer{
    {.id = "updateTimer",
     .method = Method::put,
     .path = "/api/commerce/reservation/{reservationId}/updatetimer",
     .effect = Effect::idempotent,
     .group = "ReservationApi",
     .sources = Source::sdk2026}};
inline constexpr TypedOperation<Reservation, OrderReservation, ResponseFieldsQuery>
    convertToOrderReservation{
        {.id = "convertToOrderReservation",
         .method = Method::post,
         .path = "/api/commerce/reservation/{reservationId}/converttoorderreservation",
         .effect = Effect::additive,
         .group = "ReservationApi",
         .sources = Source::sdk2026}};
inline constexpr TypedOperation<Reservation, void, ResponseFieldsQuery> activateReservation{
    {.id = "activateReservation",
     .method = Method::put,
     .path = "/api/commerce/reservation/{reservationId}/activate",
     .effect = Effect::idempotent,
     .group = "ReservationApi",
     .sources = Source::sdk2026}};
inline constexpr TypedOperation<Reservation, void, ResponseFieldsQuery> closeReservation{
    {.id = "closeReservation",
     .method = Method::put,
     .path = "/api/commerce/reservation/{reservationId}/close",
     .effect = Effect::idempotent,
     .group = "ReservationApi",
     .sources = Source::sdk2026}};

inline constexpr const OperationRow* kReservationOperations[] = {
    &createReservation,       &getReservationById,    &getReservations,
    &getReservationsByCartId, &getReservationSummary, &getAllocationStatus,
    &updateReservation,       &deleteReservation,     &addItem,
    &updateReservationItem,   &updateItemQuantity,    &removeItem,
    &updateZipCode,           &updateTimer,           &convertToOrderReservation,
    &activateReservation,     &closeReservation};

}  // namespace kibo::inventory::detail::operations
