#include "kibo/inventory/models/reservation_item.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kCommerceRuntimeMeasurementFields[] = {
    field<&CommerceRuntimeMeasurement::value>("value"),
    field<&CommerceRuntimeMeasurement::unit>("unit"),
};

constexpr FieldRow kReservationWebAPIPackageMeasurementsFields[] = {
    field<&ReservationWebAPIPackageMeasurements::height>("height"),
    field<&ReservationWebAPIPackageMeasurements::length>("length"),
    field<&ReservationWebAPIPackageMeasurements::weight>("weight"),
    field<&ReservationWebAPIPackageMeasurements::width>("width"),
};

constexpr FieldRow kCommerceRuntimeProductPropertyValueFields[] = {
    field<&CommerceRuntimeProductPropertyValue::value>("value"),
    field<&CommerceRuntimeProductPropertyValue::stringValue>("stringValue"),
};

constexpr FieldRow kReservationWebAPIProductPropertyFields[] = {
    field<&ReservationWebAPIProductProperty::attributeFQN>("attributeFQN"),
    field<&ReservationWebAPIProductProperty::values>("values"),
};

constexpr FieldRow kBundledProductFields[] = {
    field<&BundledProduct::productCode>("productCode"),
    field<&BundledProduct::name>("name"),
    field<&BundledProduct::quantity>("quantity"),
    field<&BundledProduct::goodsType>("goodsType"),
    field<&BundledProduct::measurements>("measurements"),
    field<&BundledProduct::optionAttributeFQN>("optionAttributeFQN"),
    field<&BundledProduct::optionValue>("optionValue"),
};

constexpr FieldRow kProductFields[] = {
    field<&Product::productCode>("productCode"),
    field<&Product::variationProductCode>("variationProductCode"),
    field<&Product::name>("name"),
    field<&Product::sku>("sku"),
    field<&Product::bundledProducts>("bundledProducts"),
    field<&Product::condition>("condition"),
    field<&Product::goodsType>("goodsType"),
    field<&Product::isSplitExtrasInShipment>("isSplitExtrasInShipment"),
    field<&Product::isTaxable>("isTaxable"),
    field<&Product::measurements>("measurements"),
    field<&Product::mfgPartNumber>("mfgPartNumber"),
    field<&Product::productType>("productType"),
    field<&Product::productUsage>("productUsage"),
    field<&Product::properties>("properties"),
    field<&Product::serialNumber>("serialNumber"),
};

constexpr FieldRow kAllocationEventFields[] = {
    field<&AllocationEvent::allocatedAt>("allocatedAt"),
    field<&AllocationEvent::deltaQuantity>("deltaQuantity"),
    field<&AllocationEvent::runId>("runId"),
};

constexpr FieldRow kAllocationFields[] = {
    field<&Allocation::allocationId>("allocationId"),
    field<&Allocation::itemId>("itemId"),
    field<&Allocation::productCode>("productCode"),
    field<&Allocation::quantity>("quantity"),
    field<&Allocation::fulfillmentLocationCode>("fulfillmentLocationCode"),
    field<&Allocation::allocationHistory>("allocationHistory"),
    field<&Allocation::estimatedDeliveryDate>("estimatedDeliveryDate"),
    field<&Allocation::futureDate>("futureDate"),
    field<&Allocation::isStateChange>("isStateChange"),
    field<&Allocation::transferLocationCode>("transferLocationCode"),
};

constexpr FieldRow kInventoryTagsFields[] = {
    field<&InventoryTags::name>("name"),
    field<&InventoryTags::value>("value"),
};

constexpr FieldRow kSuggestionFields[] = {
    field<&Suggestion::productCode>("productCode"),
    field<&Suggestion::quantity>("quantity"),
    field<&Suggestion::locationCode>("locationCode"),
    field<&Suggestion::futureDate>("futureDate"),
    field<&Suggestion::suggestionType>("suggestionType"),
};

constexpr FieldRow kReservationItemFields[] = {
    field<&ReservationItem::id>("id"),
    field<&ReservationItem::product>("product"),
    field<&ReservationItem::quantity>("quantity"),
    field<&ReservationItem::fulfillmentMethod>("fulfillmentMethod"),
    field<&ReservationItem::fulfillmentLocationCode>("fulfillmentLocationCode"),
    field<&ReservationItem::orderItemId>("orderItemId"),
    field<&ReservationItem::allocations>("allocations"),
    field<&ReservationItem::allocationStatus>("allocationStatus"),
    field<&ReservationItem::allowsBackOrder>("allowsBackOrder"),
    field<&ReservationItem::data>("data"),
    field<&ReservationItem::fulfillmentInfo>("fulfillmentInfo"),
    field<&ReservationItem::inventoryTags>("inventoryTags"),
    field<&ReservationItem::lineId>("lineId"),
    field<&ReservationItem::requestedShipDate>("requestedShipDate"),
    field<&ReservationItem::shippingMethodCode>("shippingMethodCode"),
    field<&ReservationItem::suggestions>("suggestions"),
    field<&ReservationItem::timeFenceDays>("timeFenceDays"),
};

}  // namespace

const detail::Record& recordOf(const CommerceRuntimeMeasurement*) noexcept {
  static constexpr Record kRecord = recordWithExtras<CommerceRuntimeMeasurement>(
      "CommerceRuntimeMeasurement", kCommerceRuntimeMeasurementFields);
  return kRecord;
}

const detail::Record& recordOf(const ReservationWebAPIPackageMeasurements*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ReservationWebAPIPackageMeasurements>(
      "ReservationWebAPIPackageMeasurements", kReservationWebAPIPackageMeasurementsFields);
  return kRecord;
}

const detail::Record& recordOf(const CommerceRuntimeProductPropertyValue*) noexcept {
  static constexpr Record kRecord = recordWithExtras<CommerceRuntimeProductPropertyValue>(
      "CommerceRuntimeProductPropertyValue", kCommerceRuntimeProductPropertyValueFields);
  return kRecord;
}

const detail::Record& recordOf(const ReservationWebAPIProductProperty*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ReservationWebAPIProductProperty>(
      "ReservationWebAPIProductProperty", kReservationWebAPIProductPropertyFields);
  return kRecord;
}

const detail::Record& recordOf(const BundledProduct*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<BundledProduct>("BundledProduct", kBundledProductFields);
  return kRecord;
}

const detail::Record& recordOf(const Product*) noexcept {
  static constexpr Record kRecord = recordWithExtras<Product>("Product", kProductFields);
  return kRecord;
}

const detail::Record& recordOf(const AllocationEvent*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<AllocationEvent>("AllocationEvent", kAllocationEventFields);
  return kRecord;
}

const detail::Record& recordOf(const Allocation*) noexcept {
  static constexpr Record kRecord = recordWithExtras<Allocation>("Allocation", kAllocationFields);
  return kRecord;
}

const detail::Record& recordOf(const InventoryTags*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<InventoryTags>("InventoryTags", kInventoryTagsFields);
  return kRecord;
}

const detail::Record& recordOf(const Suggestion*) noexcept {
  static constexpr Record kRecord = recordWithExtras<Suggestion>("Suggestion", kSuggestionFields);
  return kRecord;
}

const detail::Record& recordOf(const ReservationItem*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ReservationItem>("ReservationItem", kReservationItemFields);
  return kRecord;
}

}  // namespace kibo::inventory
