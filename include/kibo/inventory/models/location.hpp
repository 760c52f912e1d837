#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// Locations and their groups.
namespace kibo::inventory {

/// A location to save.
struct LocationRequest {
  std::optional<std::string> locationCode{};  ///< Required.
  std::optional<std::string> locationName{};  ///< Required.
  std::optional<std::int64_t> tenantID{};     ///< Required by the contract, besides the header.
  std::optional<bool> active{};               ///< Whether it is in use. Required.
  std::optional<bool> directShip{};           ///< The location ships to customers. Required.
  std::optional<bool> pickup{};               ///< The location offers pick-up. Required.

  std::optional<std::string> countryCode{};
  std::optional<bool> express{};
  std::optional<bool> includeInAggregate{};       ///< Its stock is part of aggregate exports.
  std::optional<bool> includeInLocationExport{};  ///< Its stock is part of location exports.
  std::optional<double> latitude{};               ///< Degrees, north is positive.
  std::optional<double> longitude{};              ///< Degrees, east is positive.
  std::optional<std::string> postalCode{};
  std::optional<bool> transferEnabled{};  ///< The location transfers stock to others.
  std::optional<bool> wmsEnabled{};       ///< Run with warehouse management.
  Extras extras{};

  bool operator==(const LocationRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const LocationRequest*) noexcept;

/// A location.
struct LocationResponse {
  std::optional<std::string> locationCode{};
  std::optional<std::string> locationName{};
  std::optional<std::int64_t> locationID{};  ///< The inventory service's own number for it.
  std::optional<std::int64_t> tenantID{};
  std::optional<bool> active{};      ///< Whether it is in use.
  std::optional<bool> directShip{};  ///< The location ships to customers.
  std::optional<bool> pickup{};      ///< The location offers pick-up.

  std::optional<std::string> countryCode{};
  std::optional<bool> deliveryEnabled{};  ///< In the source of 2025 only.
  std::optional<bool> express{};
  std::optional<bool> includeInAggregate{};       ///< Its stock is part of aggregate exports.
  std::optional<bool> includeInLocationExport{};  ///< Its stock is part of location exports.
  std::optional<double> latitude{};               ///< Degrees, north is positive.
  std::optional<double> longitude{};              ///< Degrees, east is positive.
  std::optional<std::string> postalCode{};
  std::optional<bool> transferEnabled{};  ///< The location transfers stock to others.
  std::optional<bool> wmsEnabled{};       ///< Run with warehouse management.

  // The contract's fields of every answer.
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const LocationResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const LocationResponse*) noexcept;

/// The location as `saveLocation` takes it, to change and to send back: with what the library does
/// not know, without what only the service sets.
[[nodiscard]] KIBO_INVENTORY_API LocationRequest toRequest(const LocationResponse& location);

/// A group of locations.
struct LocationGroupResponse {
  std::optional<std::string> locationGroupCode{};
  std::vector<std::string> locationCodes{};
  std::vector<std::int64_t> sites{};                   ///< The sites that it serves.
  std::optional<std::int64_t> locationGroupID{};       ///< The inventory service's own number.
  std::optional<std::int64_t> adminLocationGroupID{};  ///< The number in Kibo's Admin.
  std::optional<std::string> created{};
  std::optional<std::int64_t> tenantID{};

  // The contract's fields of every answer.
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const LocationGroupResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const LocationGroupResponse*) noexcept;

}  // namespace kibo::inventory
