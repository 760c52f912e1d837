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

/// What is reserved. As with `Reservation`, the contract names fields and explains few of them.
namespace kibo::inventory {

/// A measure and its unit.
struct CommerceRuntimeMeasurement {
  std::optional<double> value{};
  std::optional<std::string> unit{};
  Extras extras{};

  bool operator==(const CommerceRuntimeMeasurement&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CommerceRuntimeMeasurement*) noexcept;

/// The measures of a package.
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

/// A value of a property, and the text for it.
struct CommerceRuntimeProductPropertyValue {
  std::optional<JsonText> value{};  ///< Of any type.
  std::optional<std::string> stringValue{};
  Extras extras{};

  bool operator==(const CommerceRuntimeProductPropertyValue&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(
    const CommerceRuntimeProductPropertyValue*) noexcept;

/// A property of a product, with its values.
struct ReservationWebAPIProductProperty {
  std::optional<std::string> attributeFQN{};  ///< Its fully qualified name.
  std::vector<CommerceRuntimeProductPropertyValue> values{};
  Extras extras{};

  bool operator==(const ReservationWebAPIProductProperty&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationWebAPIProductProperty*) noexcept;

/// A product inside a bundle.
struct BundledProduct {
  std::optional<std::string> productCode{};
  std::optional<std::string> name{};
  std::optional<std::int64_t> quantity{};  ///< Units in one bundle.
  std::optional<std::string> goodsType{};
  std::optional<ReservationWebAPIPackageMeasurements> measurements{};
  std::optional<std::string> optionAttributeFQN{};  ///< The fully qualified name of the option.
  std::optional<JsonText> optionValue{};            ///< Of any type.
  Extras extras{};

  bool operator==(const BundledProduct&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BundledProduct*) noexcept;

/// A product of the catalogue.
struct Product {
  std::optional<std::string> productCode{};           ///< What inventory calls `upc`.
  std::optional<std::string> variationProductCode{};  ///< Of the variant, when it has variants.
  std::optional<std::string> name{};
  std::optional<std::string> sku{};

  std::vector<BundledProduct> bundledProducts{};
  std::optional<std::string> condition{};
  std::optional<std::string> goodsType{};
  std::optional<bool> isSplitExtrasInShipment{};
  std::optional<bool> isTaxable{};
  std::optional<ReservationWebAPIPackageMeasurements> measurements{};
  std::optional<std::string> mfgPartNumber{};  ///< The manufacturer's number.
  std::optional<std::string> productType{};
  std::optional<std::string> productUsage{};
  std::vector<ReservationWebAPIProductProperty> properties{};
  std::optional<std::string> serialNumber{};
  Extras extras{};

  bool operator==(const Product&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const Product*) noexcept;

/// One step in which units were allocated.
struct AllocationEvent {
  std::optional<std::string> allocatedAt{};
  std::optional<double> deltaQuantity{};  ///< The change.
  std::optional<std::string> runId{};
  Extras extras{};

  bool operator==(const AllocationEvent&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AllocationEvent*) noexcept;

/// Units that are held at one location.
struct Allocation {
  std::optional<std::int64_t> allocationId{};
  std::optional<std::string> itemId{};
  std::optional<std::string> productCode{};
  std::optional<std::int64_t> quantity{};  ///< Units.
  std::optional<std::string> fulfillmentLocationCode{};

  std::vector<AllocationEvent> allocationHistory{};
  std::optional<std::string> estimatedDeliveryDate{};
  std::optional<std::string> futureDate{};  ///< When the stock is expected, if it is future stock.
  std::optional<bool> isStateChange{};
  std::optional<std::string> transferLocationCode{};
  Extras extras{};

  bool operator==(const Allocation&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const Allocation*) noexcept;

/// One tag: its category and its value. The inventory service has these as `Tags`.
struct InventoryTags {
  std::optional<std::string> name{};
  std::optional<std::string> value{};
  Extras extras{};

  bool operator==(const InventoryTags&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryTags*) noexcept;

/// A proposal of the service where to take units of an item from.
struct Suggestion {
  std::optional<std::string> productCode{};
  std::optional<std::int64_t> quantity{};  ///< Units.
  std::optional<std::string> locationCode{};
  std::optional<std::string> futureDate{};  ///< When the stock is expected, if it is future stock.
  std::optional<std::string> suggestionType{};
  Extras extras{};

  bool operator==(const Suggestion&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const Suggestion*) noexcept;

/// An item of a reservation. One type serves for request and answer.
struct ReservationItem {
  std::optional<std::string> id{};
  std::optional<Product> product{};
  std::optional<std::int64_t> quantity{};  ///< Units.
  std::optional<std::string> fulfillmentMethod{};
  std::optional<std::string> fulfillmentLocationCode{};
  std::optional<std::string> orderItemId{};

  std::vector<Allocation> allocations{};
  std::optional<std::string> allocationStatus{};
  std::optional<bool> allowsBackOrder{};
  std::map<std::string, JsonText> data{};  ///< Values of any type.
  std::optional<FulfillmentInfo> fulfillmentInfo{};
  std::vector<InventoryTags> inventoryTags{};
  std::optional<std::int64_t> lineId{};
  std::optional<std::string> requestedShipDate{};
  std::optional<std::string> shippingMethodCode{};
  std::vector<Suggestion> suggestions{};
  std::optional<std::int64_t> timeFenceDays{};
  Extras extras{};

  bool operator==(const ReservationItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ReservationItem*) noexcept;

}  // namespace kibo::inventory
