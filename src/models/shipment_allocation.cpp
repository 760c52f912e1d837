#include "kibo/inventory/models/shipment_allocation.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kShipmentInventoryAllocationRequestFields[] = {
    field<&ShipmentInventoryAllocationRequest::shipmentIDs>("shipmentIDs", Presence::always),
};

constexpr FieldRow kInventoryAllocationResponseFields[] = {
    field<&InventoryAllocationResponse::orderItemID>("orderItemID"),
    field<&InventoryAllocationResponse::upc>("upc"),
    field<&InventoryAllocationResponse::quantity>("quantity"),
    field<&InventoryAllocationResponse::state>("state"),
    field<&InventoryAllocationResponse::condition>("condition"),
    field<&InventoryAllocationResponse::date>("date"),
    field<&InventoryAllocationResponse::externalId>("externalId"),
    field<&InventoryAllocationResponse::futureDate>("futureDate"),
    field<&InventoryAllocationResponse::lotCode>("lotCode"),
    field<&InventoryAllocationResponse::serialNumber>("serialNumber"),
    field<&InventoryAllocationResponse::tags>("tags"),
};

constexpr FieldRow kShipmentAllocationsResponseFields[] = {
    field<&ShipmentAllocationsResponse::currentAllocations>("currentAllocations"),
    field<&ShipmentAllocationsResponse::futureAllocations>("futureAllocations"),
};

constexpr FieldRow kShipmentInventoryAllocationResponseFields[] = {
    field<&ShipmentInventoryAllocationResponse::shipments>("shipments"),
};

}  // namespace

const detail::Record& recordOf(const ShipmentInventoryAllocationRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ShipmentInventoryAllocationRequest>(
      "ShipmentInventoryAllocationRequest", kShipmentInventoryAllocationRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const InventoryAllocationResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<InventoryAllocationResponse>(
      "InventoryAllocationResponse", kInventoryAllocationResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const ShipmentAllocationsResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ShipmentAllocationsResponse>(
      "ShipmentAllocationsResponse", kShipmentAllocationsResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const ShipmentInventoryAllocationResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ShipmentInventoryAllocationResponse>(
      "ShipmentInventoryAllocationResponse", kShipmentInventoryAllocationResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
