#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/open.hpp"

/// Items that wait for stock.
namespace kibo::inventory {

enum class PendingItemType : std::uint8_t { unknown, typeBin, typeDc, typeAudit, typeRestock };
KIBO_INVENTORY_API detail::Words wordsOf(PendingItemType value) noexcept;

struct PendingItem {
  std::optional<std::int64_t> orderID{};
  std::optional<std::int64_t> shipmentID{};
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::int64_t> quantity{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pendingItemID{};
  std::optional<std::string> toBin{};
  std::optional<std::int64_t> toBinID{};
  Open<PendingItemType> type{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const PendingItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const PendingItem*) noexcept;

enum class PendingItemOrder : std::uint8_t { unknown, quantity, from, to, type, orderId, weight };
KIBO_INVENTORY_API detail::Words wordsOf(PendingItemOrder value) noexcept;

struct GetPendingItemsResponse {
  std::optional<std::int64_t> page{};
  std::vector<PendingItem> pendingItems{};
  std::optional<std::int64_t> perPage{};
  std::optional<std::int64_t> prevPage{};
  std::optional<bool> sortAscending{};
  Open<PendingItemOrder> sortBy{};
  std::optional<std::int64_t> totalCount{};
  Extras extras{};

  bool operator==(const GetPendingItemsResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const GetPendingItemsResponse*) noexcept;

struct PendingItemQuery {
  std::optional<std::string> locationName{};
  std::optional<std::int64_t> locationID{};
  std::optional<std::int64_t> currentPage{};
  std::optional<std::int64_t> numberPerPage{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> shipmentID{};
  Extras extras{};

  bool operator==(const PendingItemQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const PendingItemQuery*) noexcept;

}  // namespace kibo::inventory
