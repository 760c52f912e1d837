#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/open.hpp"

/// What `PendingItemApi` asks and answers: items that wait for stock or for a move. All of it is
/// from the service's own document of 2020 alone.
namespace kibo::inventory {

/// The kinds of pending items. The words have a prefix: `TYPE_BIN`, `TYPE_DC`, `TYPE_AUDIT`,
/// `TYPE_RESTOCK`.
enum class PendingItemType : std::uint8_t { unknown, bin, dc, audit, restock };
KIBO_INVENTORY_API detail::Words wordsOf(PendingItemType type) noexcept;

/// An item that waits.
struct PendingItem {
  std::optional<std::int64_t> pendingItemID{};
  std::optional<std::int64_t> orderID{};  ///< The number of the order.
  std::optional<std::int64_t> shipmentID{};
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::int64_t> quantity{};  ///< Units.
  std::optional<std::string> locationCode{};
  Open<PendingItemType> type{};
  std::optional<std::string> toBin{};     ///< The bin that it is for, as text.
  std::optional<std::int64_t> toBinID{};  ///< The bin that it is for.
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const PendingItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const PendingItem*) noexcept;

/// What pending items are ordered by. The words are these names in capitals, e.g. `ORDER_ID`.
enum class PendingItemOrder : std::uint8_t { unknown, quantity, from, to, type, orderId, weight };
KIBO_INVENTORY_API detail::Words wordsOf(PendingItemOrder order) noexcept;

/// One page of pending items.
struct GetPendingItemsResponse {
  std::vector<PendingItem> pendingItems{};
  std::optional<std::int64_t> totalCount{};  ///< Items on all pages.
  std::optional<std::int64_t> page{};
  std::optional<std::int64_t> perPage{};
  std::optional<std::int64_t> prevPage{};
  Open<PendingItemOrder> sortBy{};
  std::optional<bool> sortAscending{};
  Extras extras{};

  bool operator==(const GetPendingItemsResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const GetPendingItemsResponse*) noexcept;

/// Which items `getPendingItems` lists.
struct PendingItemQuery {
  std::optional<std::string> locationName{};
  std::optional<std::int64_t> locationID{};
  std::optional<std::int64_t> shipmentID{};
  std::optional<std::int64_t> currentPage{};
  std::optional<std::int64_t> numberPerPage{};
  std::optional<std::string> sortBy{};  ///< One of the words of `PendingItemOrder`, it seems.
  Extras extras{};

  bool operator==(const PendingItemQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const PendingItemQuery*) noexcept;

}  // namespace kibo::inventory
