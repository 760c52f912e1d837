#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// To whom and how a reservation is to be delivered.
namespace kibo::inventory {

/// A postal address.
struct CommerceRuntimeAddress {
  std::optional<std::string> address1{};
  std::optional<std::string> address2{};
  std::optional<std::string> address3{};
  std::optional<std::string> address4{};
  std::optional<std::string> cityOrTown{};
  std::optional<std::string> stateOrProvince{};
  std::optional<std::string> postalOrZipCode{};
  std::optional<std::string> countryCode{};
  std::optional<std::string> addressType{};
  std::optional<bool> isValidated{};
  Extras extras{};

  bool operator==(const CommerceRuntimeAddress&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CommerceRuntimeAddress*) noexcept;

/// Telephone numbers, as text.
struct CommerceRuntimePhone {
  std::optional<std::string> home{};
  std::optional<std::string> mobile{};
  std::optional<std::string> work{};
  Extras extras{};

  bool operator==(const CommerceRuntimePhone&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CommerceRuntimePhone*) noexcept;

/// A person or company to deliver to.
struct CommerceRuntimeContact {
  std::optional<std::int64_t> id{};
  std::optional<std::string> firstName{};
  std::optional<std::string> middleNameOrInitial{};
  std::optional<std::string> lastNameOrSurname{};
  std::optional<std::string> companyOrOrganization{};
  std::optional<std::string> email{};
  std::optional<CommerceRuntimePhone> phoneNumbers{};
  std::optional<CommerceRuntimeAddress> address{};
  Extras extras{};

  bool operator==(const CommerceRuntimeContact&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CommerceRuntimeContact*) noexcept;

/// How and to whom to deliver.
struct FulfillmentInfo {
  std::optional<CommerceRuntimeContact> fulfillmentContact{};
  std::optional<std::string> shippingMethodCode{};
  std::optional<std::string> shippingMethodName{};
  std::optional<bool> isDestinationCommercial{};
  std::optional<std::string> itemLevelShippingMethod{};
  Extras extras{};

  bool operator==(const FulfillmentInfo&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const FulfillmentInfo*) noexcept;

/// Who made and who last changed something, and when.
struct AuditInfo {
  std::optional<std::string> createdAt{};
  std::optional<std::string> createdBy{};
  std::optional<std::string> updatedAt{};
  std::optional<std::string> updatedBy{};
  Extras extras{};

  bool operator==(const AuditInfo&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AuditInfo*) noexcept;

}  // namespace kibo::inventory
