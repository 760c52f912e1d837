#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/tags.hpp"

/// Which stock is held for which shipment.
namespace kibo::inventory {

struct ShipmentInventoryAllocationRequest {
  std::vector<std::int64_t> shipmentIDs{};
  Extras extras{};

  bool operator==(const ShipmentInventoryAllocationRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(
    const ShipmentInventoryAllocationRequest*) noexcept;

struct InventoryAllocationResponse {
  std::optional<std::int64_t> orderItemID{};
  std::optional<std::string> upc{};
  std::optional<std::int64_t> quantity{};
  std::optional<std::string> condition{};
  std::optional<std::string> date{};
  std::optional<std::string> externalId{};
  std::optional<std::string> futureDate{};
  std::optional<std::string> lotCode{};
  std::optional<std::string> serialNumber{};
  std::optional<std::string> state{};
  Tags tags{};
  Extras extras{};

  bool operator==(const InventoryAllocationResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryAllocationResponse*) noexcept;

struct ShipmentAllocationsResponse {
  std::vector<InventoryAllocationResponse> currentAllocations{};
  std::vector<InventoryAllocationResponse> futureAllocations{};
  Extras extras{};

  bool operator==(const ShipmentAllocationsResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ShipmentAllocationsResponse*) noexcept;

struct ShipmentInventoryAllocationResponse {
  std::map<std::string, ShipmentAllocationsResponse> shipments{};
  Extras extras{};

  bool operator==(const ShipmentInventoryAllocationResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(
    const ShipmentInventoryAllocationResponse*) noexcept;

}  // namespace kibo::inventory
