#include "kibo/inventory/models/location.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kLocationRequestFields[] = {
    field<&LocationRequest::locationCode>("locationCode"),
    field<&LocationRequest::locationName>("locationName"),
    field<&LocationRequest::tenantID>("tenantID"),
    field<&LocationRequest::active>("active"),
    field<&LocationRequest::directShip>("directShip"),
    field<&LocationRequest::pickup>("pickup"),
    field<&LocationRequest::countryCode>("countryCode"),
    field<&LocationRequest::express>("express"),
    field<&LocationRequest::includeInAggregate>("includeInAggregate"),
    field<&LocationRequest::includeInLocationExport>("includeInLocationExport"),
    field<&LocationRequest::latitude>("latitude"),
    field<&LocationRequest::longitude>("longitude"),
    field<&LocationRequest::postalCode>("postalCode"),
    field<&LocationRequest::transferEnabled>("transferEnabled"),
    field<&LocationRequest::wmsEnabled>("wmsEnabled"),
};

constexpr FieldRow kLocationResponseFields[] = {
    field<&LocationResponse::locationCode>("locationCode"),
    field<&LocationResponse::locationName>("locationName"),
    field<&LocationResponse::locationID>("locationID"),
    field<&LocationResponse::tenantID>("tenantID"),
    field<&LocationResponse::active>("active"),
    field<&LocationResponse::directShip>("directShip"),
    field<&LocationResponse::pickup>("pickup"),
    field<&LocationResponse::countryCode>("countryCode"),
    field<&LocationResponse::deliveryEnabled>("deliveryEnabled"),
    field<&LocationResponse::express>("express"),
    field<&LocationResponse::includeInAggregate>("includeInAggregate"),
    field<&LocationResponse::includeInLocationExport>("includeInLocationExport"),
    field<&LocationResponse::latitude>("latitude"),
    field<&LocationResponse::longitude>("longitude"),
    field<&LocationResponse::postalCode>("postalCode"),
    field<&LocationResponse::transferEnabled>("transferEnabled"),
    field<&LocationResponse::wmsEnabled>("wmsEnabled"),
    field<&LocationResponse::messages>("messages"),
    field<&LocationResponse::numResults>("numResults"),
    field<&LocationResponse::success>("success"),
};

constexpr FieldRow kLocationGroupResponseFields[] = {
    field<&LocationGroupResponse::locationGroupCode>("locationGroupCode"),
    field<&LocationGroupResponse::locationCodes>("locationCodes"),
    field<&LocationGroupResponse::sites>("sites"),
    field<&LocationGroupResponse::locationGroupID>("locationGroupID"),
    field<&LocationGroupResponse::adminLocationGroupID>("adminLocationGroupID"),
    field<&LocationGroupResponse::created>("created"),
    field<&LocationGroupResponse::tenantID>("tenantID"),
    field<&LocationGroupResponse::messages>("messages"),
    field<&LocationGroupResponse::numResults>("numResults"),
    field<&LocationGroupResponse::success>("success"),
};

}  // namespace

const detail::Record& recordOf(const LocationRequest*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<LocationRequest>("LocationRequest", kLocationRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const LocationResponse*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<LocationResponse>("LocationResponse", kLocationResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const LocationGroupResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<LocationGroupResponse>(
      "LocationGroupResponse", kLocationGroupResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
