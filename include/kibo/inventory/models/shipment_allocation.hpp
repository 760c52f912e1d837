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

/// What `getShipmentInventoryAllocations` takes and answers: which stock is held for which
/// shipment.
namespace kibo::inventory {

/// The shipments to look at.
struct ShipmentInventoryAllocationRequest {
  std::vector<std::int64_t> shipmentIDs{};  ///< Always sent, even when empty.
  Extras extras{};

  bool operator==(const ShipmentInventoryAllocationRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(
    const ShipmentInventoryAllocationRequest*) noexcept;

/// Units of a product that are held for one line of an order.
struct InventoryAllocationResponse {
  std::optional<std::int64_t> orderItemID{};
  std::optional<std::string> upc{};
  std::optional<std::int64_t> quantity{};  ///< Units.
  std::optional<std::string> state{};      ///< The service's own word; its words are not published.

  std::optional<std::string> condition{};  ///< Granular stock. Only in the newest SDK.
  std::optional<std::string> date{};       ///< Granular stock. Only in the newest SDK.

  /// The caller's name for the delivery. Spelled so on the wire, unlike `externalID` elsewhere. In
  /// the document of 2025, not in the newest SDK.
  std::optional<std::string> externalId{};

  /// When the stock is expected, if it is future stock, e.g. `2020-09-28T12:00:00-0500`.
  std::optional<std::string> futureDate{};

  std::optional<std::string> lotCode{};       ///< Granular stock. Only in the newest SDK.
  std::optional<std::string> serialNumber{};  ///< Granular stock. Only in the newest SDK.
  Tags tags{};
  Extras extras{};

  bool operator==(const InventoryAllocationResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryAllocationResponse*) noexcept;

/// What is held for one shipment.
struct ShipmentAllocationsResponse {
  std::vector<InventoryAllocationResponse> currentAllocations{};  ///< Of stock that is there.
  std::vector<InventoryAllocationResponse> futureAllocations{};   ///< Of stock that is expected.
  Extras extras{};

  bool operator==(const ShipmentAllocationsResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ShipmentAllocationsResponse*) noexcept;

/// What is held for each of the shipments asked for.
struct ShipmentInventoryAllocationResponse {
  /// By the id of the shipment, as text.
  std::map<std::string, ShipmentAllocationsResponse> shipments{};
  Extras extras{};

  bool operator==(const ShipmentInventoryAllocationResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(
    const ShipmentInventoryAllocationResponse*) noexcept;

}  // namespace kibo::inventory
