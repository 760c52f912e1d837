#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// What calls on reservations may ask for besides.
namespace kibo::inventory {

struct ResponseFieldsQuery {
  std::optional<std::string> responseFields{};
  Extras extras{};

  bool operator==(const ResponseFieldsQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ResponseFieldsQuery*) noexcept;

struct ReservationItemQuery {
  std::optional<std::string> zipCode{};
  std::optional<bool> runSynchronous{};
  std::optional<std::string> responseFields{};
  Extras extras{};

  bool operator==(const ReservationItemQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationItemQuery*) noexcept;

struct ReservationChangeQuery {
  std::optional<bool> runSynchronous{};
  std::optional<std::string> responseFields{};
  Extras extras{};

  bool operator==(const ReservationChangeQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationChangeQuery*) noexcept;

struct DeleteReservationQuery {
  std::optional<bool> runSynchronous{};
  Extras extras{};

  bool operator==(const DeleteReservationQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteReservationQuery*) noexcept;

struct ReservationListQuery {
  std::optional<std::int64_t> startIndex{};
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
