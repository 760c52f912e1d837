#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/models/delete_inventory.hpp"

/// Stock that is expected.
namespace kibo::inventory {

struct AdjustFutureDateRequest {
  std::optional<std::string> locationCode{};
  std::optional<std::string> futureDate{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const AdjustFutureDateRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AdjustFutureDateRequest*) noexcept;

struct DeleteFutureItemRequest {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<bool> allLocations{};
  std::optional<std::string> condition{};
  std::optional<std::string> date{};
  std::optional<bool> deleteGranularRecord{};
  std::optional<bool> dryRun{};
  std::optional<bool> explicit_{};  ///< `explicit` on the wire.
  std::vector<std::string> externalIDs{};
  std::optional<std::string> futureEndDate{};
  std::optional<std::string> futureStartDate{};
  std::vector<std::string> locationCodes{};
  std::optional<std::string> lotCode{};
  std::optional<std::string> serialNumber{};
  Extras extras{};

  bool operator==(const DeleteFutureItemRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteFutureItemRequest*) noexcept;

struct DeleteFutureItemResponse {
  std::optional<bool> dryRun{};
  std::vector<MDeleteItem> itemsDeleted{};
  std::vector<std::int64_t> jobIDs{};
  std::optional<std::int64_t> totalexternalIDsAffected{};
  std::optional<std::int64_t> totalInventoryEntriesDeleted{};
  std::optional<std::int64_t> totalLocationsAffected{};
  Extras extras{};

  bool operator==(const DeleteFutureItemResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeleteFutureItemResponse*) noexcept;

}  // namespace kibo::inventory
