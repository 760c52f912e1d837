#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// What calls of `ReservationApi` may ask for besides. Everywhere here `responseFields` names the
/// fields that the service is to answer; when it is absent it answers all. With `runSynchronous`
/// the service works in the call itself, which its documents call faster.
namespace kibo::inventory {

/// For calls that can only choose the fields of the answer.
struct ResponseFieldsQuery {
  std::optional<std::string> responseFields{};
  Extras extras{};

  bool operator==(const ResponseFieldsQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ResponseFieldsQuery*) noexcept;

/// For `addItem` and `updateReservationItem`.
struct ReservationItemQuery {
  std::optional<std::string> zipCode{};
  std::optional<bool> runSynchronous{};
  std::optional<std::string> responseFields{};
  Extras extras{};

  bool operator==(const ReservationItemQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationItemQuery*) noexcept;

/// For `createReservation`, `updateItemQuantity` and `updateZipCode`.
struct ReservationChangeQuery {
  std::optional<bool> runSynchronous{};
  std::optional<std::string> responseFields{};
  Extras extras{};

  bool operator==(const ReservationChangeQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationChangeQuery*) noexcept;

/// For `deleteReservation`.
struct DeleteReservationQuery {
  std::optional<bool> runSynchronous{};
  Extras extras{};

  bool operator==(const DeleteReservationQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteReservationQuery*) noexcept;

/// Which reservations to list or to sum up. What `filter` and `q` may hold is not published.
struct ReservationListQuery {
  std::optional<std::int64_t> startIndex{};  ///< Of the first one to answer.
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::string> filter{};
  std::optional<std::string> q{};
  std::optional<std::int64_t> qLimit{};
  std::optional<std::string> responseFields{};
  Extras extras{};

  bool operator==(const ReservationListQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationListQuery*) noexcept;

}  // namespace kibo::inventory
