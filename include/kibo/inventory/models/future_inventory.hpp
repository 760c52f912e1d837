#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/models/delete_inventory.hpp"

/// What `FutureInventoryApi` takes and answers: stock that is expected. It is made by `adjust` and
/// `refresh`, with items that have a `deliveryDate`.
namespace kibo::inventory {

/// A new date for a delivery.
struct AdjustFutureDateRequest {
  std::optional<std::string> locationCode{};
  std::optional<std::string> futureDate{};  ///< E.g. `2020-09-28T12:00:00-0500`.
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const AdjustFutureDateRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AdjustFutureDateRequest*) noexcept;

/// Which records of future stock to remove: those expected between two dates. One of `upc`,
/// `partNumber` and `sku` names the product, or many: these three are patterns, in which `.*+?^$[]`
/// have their meaning in regular expressions.
struct DeleteFutureItemRequest {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};

  /// The service requires both dates, e.g. `2023-01-26T19:59:00+0000`.
  std::optional<std::string> futureStartDate{};
  std::optional<std::string> futureEndDate{};

  /// Only at these. Always sent, even when empty: an empty list must not read as none given.
  std::vector<std::string> locationCodes{};
  std::optional<bool> allLocations{};  ///< At all locations, whatever `locationCodes` says.
  std::optional<bool> dryRun{};        ///< Answer what would be removed, and remove nothing.

  std::optional<std::string> condition{};  ///< Granular stock. Only in the document of 2025.
  std::optional<std::string> date{};       ///< Granular stock. Only in the document of 2025.

  /// Granular stock. Only in the document of 2025.
  std::optional<bool> deleteGranularRecord{};

  /// `explicit` on the wire. Answer the inventory records and locations of each product.
  std::optional<bool> explicit_{};

  /// Only deliveries that the caller named so. Only in the document of 2025.
  std::vector<std::string> externalIDs{};
  std::optional<std::string> lotCode{};       ///< Granular stock. Only in the document of 2025.
  std::optional<std::string> serialNumber{};  ///< Granular stock. Only in the document of 2025.
  Extras extras{};

  bool operator==(const DeleteFutureItemRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteFutureItemRequest*) noexcept;

/// What a deletion of future stock starts. Totals and `jobIDs` are read as in `DeleteItemResponse`.
struct DeleteFutureItemResponse {
  /// The jobs that remove the records: wait for them with `JobApi::waitAll`. One number is read as
  /// a list of one.
  std::vector<std::int64_t> jobIDs{};
  std::vector<MDeleteItem> itemsDeleted{};
  std::optional<bool> dryRun{};  ///< True: nothing is removed.

  /// Spelled so on the wire. Only in the document of 2025.
  std::optional<std::int64_t> totalexternalIDsAffected{};
  std::optional<std::int64_t> totalInventoryEntriesDeleted{};
  std::optional<std::int64_t> totalLocationsAffected{};
  Extras extras{};

  bool operator==(const DeleteFutureItemResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteFutureItemResponse*) noexcept;

}  // namespace kibo::inventory
