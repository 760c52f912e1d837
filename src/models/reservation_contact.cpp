#include "kibo/inventory/models/reservation_contact.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kCommerceRuntimeAddressFields[] = {
    field<&CommerceRuntimeAddress::address1>("address1"),
    field<&CommerceRuntimeAddress::address2>("address2"),
    field<&CommerceRuntimeAddress::address3>("address3"),
    field<&CommerceRuntimeAddress::address4>("address4"),
    field<&CommerceRuntimeAddress::cityOrTown>("cityOrTown"),
    field<&CommerceRuntimeAddress::stateOrProvince>("stateOrProvince"),
    field<&CommerceRuntimeAddress::postalOrZipCode>("postalOrZipCode"),
    field<&CommerceRuntimeAddress::countryCode>("countryCode"),
    field<&CommerceRuntimeAddress::addressType>("addressType"),
    field<&CommerceRuntimeAddress::isValidated>("isValidated"),
};

constexpr FieldRow kCommerceRuntimePhoneFields[] = {
    field<&CommerceRuntimePhone::home>("home"),
    field<&CommerceRuntimePhone::mobile>("mobile"),
    field<&CommerceRuntimePhone::work>("work"),
};

constexpr FieldRow kCommerceRuntimeContactFields[] = {
    field<&CommerceRuntimeContact::id>("id"),
    field<&CommerceRuntimeContact::firstName>("firstName"),
    field<&CommerceRuntimeContact::middleNameOrInitial>("middleNameOrInitial"),
    field<&CommerceRuntimeContact::lastNameOrSurname>("lastNameOrSurname"),
    field<&CommerceRuntimeContact::companyOrOrganization>("companyOrOrganization"),
    field<&CommerceRuntimeContact::email>("email"),
    field<&CommerceRuntimeContact::phoneNumbers>("phoneNumbers"),
    field<&CommerceRuntimeContact::address>("address"),
};

constexpr FieldRow kFulfillmentInfoFields[] = {
    field<&FulfillmentInfo::fulfillmentContact>("fulfillmentContact"),
    field<&FulfillmentInfo::shippingMethodCode>("shippingMethodCode"),
    field<&FulfillmentInfo::shippingMethodName>("shippingMethodName"),
    field<&FulfillmentInfo::isDestinationCommercial>("isDestinationCommercial"),
    field<&FulfillmentInfo::itemLevelShippingMethod>("itemLevelShippingMethod"),
};

constexpr FieldRow kAuditInfoFields[] = {
    field<&AuditInfo::createdAt>("createdAt"),
    field<&AuditInfo::createdBy>("createdBy"),
    field<&AuditInfo::updatedAt>("updatedAt"),
    field<&AuditInfo::updatedBy>("updatedBy"),
};

}  // namespace

const detail::Record& recordOf(const CommerceRuntimeAddress*) noexcept {
  static constexpr Record kRecord = recordWithExtras<CommerceRuntimeAddress>(
      "CommerceRuntimeAddress", kCommerceRuntimeAddressFields);
  return kRecord;
}

const detail::Record& recordOf(const CommerceRuntimePhone*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<CommerceRuntimePhone>("CommerceRuntimePhone", kCommerceRuntimePhoneFields);
  return kRecord;
}

const detail::Record& recordOf(const CommerceRuntimeContact*) noexcept {
  static constexpr Record kRecord = recordWithExtras<CommerceRuntimeContact>(
      "CommerceRuntimeContact", kCommerceRuntimeContactFields);
  return kRecord;
}

const detail::Record& recordOf(const FulfillmentInfo*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<FulfillmentInfo>("FulfillmentInfo", kFulfillmentInfoFields);
  return kRecord;
}

const detail::Record& recordOf(const AuditInfo*) noexcept {
  static constexpr Record kRecord = recordWithExtras<AuditInfo>("AuditInfo", kAuditInfoFields);
  return kRecord;
}

}  // namespace kibo::inventory
