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

struct LocationRequest {
  std::optional<std::string> locationCode{};
  std::optional<std::string> locationName{};
  std::optional<bool> active{};
  std::optional<std::string> countryCode{};
  std::optional<bool> directShip{};
  std::optional<bool> express{};
  std::optional<bool> includeInAggregate{};
  std::optional<bool> includeInLocationExport{};
  std::optional<double> latitude{};
  std::optional<double> longitude{};
  std::optional<bool> pickup{};
  std::optional<std::string> postalCode{};
  std::optional<std::int64_t> tenantID{};
  std::optional<bool> transferEnabled{};
  std::optional<bool> wmsEnabled{};
  Extras extras{};

  bool operator==(const LocationRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const LocationRequest*) noexcept;

struct LocationResponse {
  std::optional<std::string> locationCode{};
  std::optional<std::string> locationName{};
  std::optional<bool> active{};
  std::optional<std::string> countryCode{};
  std::optional<bool> deliveryEnabled{};
  std::optional<bool> directShip{};
  std::optional<bool> express{};
  std::optional<bool> includeInAggregate{};
  std::optional<bool> includeInLocationExport{};
  std::optional<double> latitude{};
  std::optional<std::int64_t> locationID{};
  std::optional<double> longitude{};
  std::optional<bool> pickup{};
  std::optional<std::string> postalCode{};
  std::optional<std::int64_t> tenantID{};
  std::optional<bool> transferEnabled{};
  std::optional<bool> wmsEnabled{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const LocationResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const LocationResponse*) noexcept;

struct LocationGroupResponse {
  std::optional<std::int64_t> adminLocationGroupID{};
  std::optional<std::string> created{};
  std::vector<std::string> locationCodes{};
  std::optional<std::string> locationGroupCode{};
  std::optional<std::int64_t> locationGroupID{};
  std::vector<std::int64_t> sites{};
  std::optional<std::int64_t> tenantID{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const LocationGroupResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const LocationGroupResponse*) noexcept;

}  // namespace kibo::inventory
