#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/json_text.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/models/reservation_contact.hpp"
#include "kibo/inventory/tags.hpp"

/// What is reserved.
namespace kibo::inventory {

struct CommerceRuntimeMeasurement {
  std::optional<std::string> unit{};
  std::optional<double> value{};
  Extras extras{};

  bool operator==(const CommerceRuntimeMeasurement&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CommerceRuntimeMeasurement*) noexcept;

struct ReservationWebAPIPackageMeasurements {
  std::optional<CommerceRuntimeMeasurement> height{};
  std::optional<CommerceRuntimeMeasurement> length{};
  std::optional<CommerceRuntimeMeasurement> weight{};
  std::optional<CommerceRuntimeMeasurement> width{};
  Extras extras{};

  bool operator==(const ReservationWebAPIPackageMeasurements&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(
    const ReservationWebAPIPackageMeasurements*) noexcept;

struct CommerceRuntimeProductPropertyValue {
  std::optional<std::string> stringValue{};
  std::optional<JsonText> value{};
  Extras extras{};

  bool operator==(const CommerceRuntimeProductPropertyValue&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(
    const CommerceRuntimeProductPropertyValue*) noexcept;

struct ReservationWebAPIProductProperty {
  std::optional<std::string> attributeFQN{};
  std::vector<CommerceRuntimeProductPropertyValue> values{};
  Extras extras{};

  bool operator==(const ReservationWebAPIProductProperty&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationWebAPIProductProperty*) noexcept;

struct BundledProduct {
  std::optional<std::string> name{};
  std::optional<std::int64_t> quantity{};
  std::optional<std::string> productCode{};
  std::optional<std::string> goodsType{};
  std::optional<ReservationWebAPIPackageMeasurements> measurements{};
  std::optional<std::string> optionAttributeFQN{};
  std::optional<JsonText> optionValue{};
  Extras extras{};

  bool operator==(const BundledProduct&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BundledProduct*) noexcept;

struct Product {
  std::optional<std::string> name{};
  std::optional<std::string> sku{};
  std::optional<std::string> productCode{};
  std::vector<BundledProduct> bundledProducts{};
  std::optional<std::string> condition{};
  std::optional<std::string> goodsType{};
  std::optional<bool> isSplitExtrasInShipment{};
  std::optional<bool> isTaxable{};
  std::optional<ReservationWebAPIPackageMeasurements> measurements{};
  std::optional<std::string> mfgPartNumber{};
  std::optional<std::string> productType{};
  std::optional<std::string> productUsage{};
  std::vector<ReservationWebAPIProductProperty> properties{};
  std::optional<std::string> serialNumber{};
  std::optional<std::string> variationProductCode{};
  Extras extras{};

  bool operator==(const Product&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const Product*) noexcept;

struct AllocationEvent {
  std::optional<std::string> allocatedAt{};
  std::optional<double> deltaQuantity{};
  std::optional<std::string> runId{};
  Extras extras{};

  bool operator==(const AllocationEvent&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AllocationEvent*) noexcept;

struct Allocation {
  std::optional<std::int64_t> quantity{};
  std::optional<std::string> productCode{};
  std::vector<AllocationEvent> allocationHistory{};
  std::optional<std::int64_t> allocationId{};
  std::optional<std::string> estimatedDeliveryDate{};
  std::optional<std::string> fulfillmentLocationCode{};
  std::optional<std::string> futureDate{};
  std::optional<bool> isStateChange{};
  std::optional<std::string> itemId{};
  std::optional<std::string> transferLocationCode{};
  Extras extras{};

  bool operator==(const Allocation&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const Allocation*) noexcept;

struct InventoryTags {
  std::optional<std::string> name{};
  std::optional<std::string> value{};
  Extras extras{};

  bool operator==(const InventoryTags&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryTags*) noexcept;

struct Suggestion {
  std::optional<std::int64_t> quantity{};
  std::optional<std::string> locationCode{};
  std::optional<std::string> productCode{};
  std::optional<std::string> futureDate{};
  std::optional<std::string> suggestionType{};
  Extras extras{};

  bool operator==(const Suggestion&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const Suggestion*) noexcept;

struct ReservationItem {
  std::optional<std::int64_t> quantity{};
  std::optional<Product> product{};
  std::optional<std::string> id{};
  std::vector<Allocation> allocations{};
  std::optional<std::string> allocationStatus{};
  std::optional<bool> allowsBackOrder{};
  std::map<std::string, JsonText> data{};
  std::optional<FulfillmentInfo> fulfillmentInfo{};
  std::optional<std::string> fulfillmentLocationCode{};
  std::optional<std::string> fulfillmentMethod{};
  std::vector<InventoryTags> inventoryTags{};
  std::optional<std::int64_t> lineId{};
  std::optional<std::string> orderItemId{};
  std::optional<std::string> requestedShipDate{};
  std::optional<std::string> shippingMethodCode{};
  std::vector<Suggestion> suggestions{};
  std::optional<std::int64_t> timeFenceDays{};
  Extras extras{};

  bool operator==(const ReservationItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationItem*) noexcept;

}  // namespace kibo::inventory
