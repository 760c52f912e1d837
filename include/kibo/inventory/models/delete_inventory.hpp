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

/// What `InventoryApi::deleteInventory` and `InventoryApi::deleteItems` take and answer. Without
/// `dryRun` the records are gone.
namespace kibo::inventory {

/// Which inventory records to remove. One of `upc`, `partNumber` and `sku` names the product, or
/// many: these three are patterns, in which `.*+?^$[]` have their meaning in regular expressions.
struct DeleteItemRequest {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};

  /// Only at these. Always sent, even when empty: an empty list must not read as none given.
  std::vector<std::string> locationCodes{};
  std::optional<bool> allLocations{};  ///< At all locations, whatever `locationCodes` says.
  std::optional<bool> dryRun{};        ///< Answer what would be removed, and remove nothing.

  std::optional<std::string> condition{};  ///< Granular stock. Only in the document of 2025.
  std::optional<std::string> date{};       ///< Granular stock. Only in the document of 2025.

  /// Granular stock. Only in the document of 2025.
  std::optional<bool> deleteGranularRecord{};

  /// `explicit` on the wire. Answer the inventory records, locations, pick waves and audits of each
  /// product.
  std::optional<bool> explicit_{};

  std::optional<std::string> lotCode{};       ///< Granular stock. Only in the document of 2025.
  std::optional<std::string> serialNumber{};  ///< Granular stock. Only in the document of 2025.
  Tags tags{};
  Extras extras{};

  bool operator==(const DeleteItemRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteItemRequest*) noexcept;

/// Which products to remove the inventory records of, one by one.
struct DeleteItemsRequest {
  /// At most 1,000; 500 recommended. Their `upc`, `partNumber` and `sku` are patterns, as in
  /// `DeleteItemRequest`.
  std::vector<InventoryItem> items{};

  /// Only at these. Always sent, even when empty: an empty list must not read as none given.
  std::vector<std::string> locationCodes{};
  std::optional<bool> allLocations{};  ///< At all locations, whatever `locationCodes` says.
  std::optional<bool> dryRun{};        ///< Answer what would be removed, and remove nothing.

  /// `explicit` on the wire. Answer the inventory records, locations, pick waves and audits of each
  /// product.
  std::optional<bool> explicit_{};
  Tags tags{};
  Extras extras{};

  bool operator==(const DeleteItemsRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteItemsRequest*) noexcept;

/// The names of a product.
struct ProductIdentifier {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  Extras extras{};

  bool operator==(const ProductIdentifier&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ProductIdentifier*) noexcept;

/// What was removed of one product, or would be.
struct MDeleteItem {
  std::optional<ProductIdentifier> itemIdentifier{};
  std::vector<std::string> locationCodes{};
  std::vector<std::int64_t> auditIDs{};  ///< Not when future stock is removed.
  std::vector<std::int64_t> inventoryIDs{};
  std::vector<std::int64_t> locationIDs{};
  std::optional<std::int64_t> productID{};
  Extras extras{};

  bool operator==(const MDeleteItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const MDeleteItem*) noexcept;

/// What a deletion starts. The contract calls the totals and `jobIDs` booleans, against its own
/// words: numbers are read into the members here, and `true` or `false` goes to `extras` under the
/// name of the field.
struct DeleteItemResponse {
  /// The jobs that remove the records, one for each location: wait for them with `JobApi::waitAll`.
  /// One number is read as a list of one.
  std::vector<std::int64_t> jobIDs{};
  std::vector<MDeleteItem> itemsDeleted{};
  std::optional<bool> dryRun{};  ///< True: nothing is removed.
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
