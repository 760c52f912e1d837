#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/aggregate.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/tags.hpp"

/// Removing inventory records.
namespace kibo::inventory {

struct DeleteItemRequest {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<bool> allLocations{};
  std::optional<std::string> condition{};
  std::optional<std::string> date{};
  std::optional<bool> deleteGranularRecord{};
  std::optional<bool> dryRun{};
  std::optional<bool> explicit_{};  ///< `explicit` on the wire.
  std::vector<std::string> locationCodes{};
  std::optional<std::string> lotCode{};
  std::optional<std::string> serialNumber{};
  Tags tags{};
  Extras extras{};

  bool operator==(const DeleteItemRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteItemRequest*) noexcept;

struct DeleteItemsRequest {
  std::vector<InventoryItem> items{};
  std::optional<bool> allLocations{};
  std::optional<bool> dryRun{};
  std::optional<bool> explicit_{};  ///< `explicit` on the wire.
  std::vector<std::string> locationCodes{};
  Tags tags{};
  Extras extras{};

  bool operator==(const DeleteItemsRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteItemsRequest*) noexcept;

struct ProductIdentifier {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  Extras extras{};

  bool operator==(const ProductIdentifier&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ProductIdentifier*) noexcept;

struct MDeleteItem {
  std::vector<std::int64_t> auditIDs{};
  std::vector<std::int64_t> inventoryIDs{};
  std::optional<ProductIdentifier> itemIdentifier{};
  std::vector<std::string> locationCodes{};
  std::vector<std::int64_t> locationIDs{};
  std::optional<std::int64_t> productID{};
  Extras extras{};

  bool operator==(const MDeleteItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const MDeleteItem*) noexcept;

struct DeleteItemResponse {
  std::optional<bool> dryRun{};
  std::vector<MDeleteItem> itemsDeleted{};
  std::vector<std::int64_t> jobIDs{};
  std::optional<std::int64_t> totalAuditsDeleted{};
  std::optional<std::int64_t> totalInventoryEntriesDeleted{};
  std::optional<std::int64_t> totalLocationsAffected{};
  std::optional<std::int64_t> totalPickWavesDeleted{};
  std::optional<std::int64_t> totalProductsDeleted{};
  Extras extras{};

  bool operator==(const DeleteItemResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteItemResponse*) noexcept;

}  // namespace kibo::inventory
