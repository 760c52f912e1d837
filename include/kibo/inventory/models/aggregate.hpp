#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/open.hpp"
#include "kibo/inventory/tags.hpp"

/// What `aggregate` asks and answers: sums over locations.
namespace kibo::inventory {

/// Which stock is summed when future stock is asked for: `futureOnly` or `futureAndCurrent`.
enum class FutureInventoryScope : std::uint8_t { unknown, futureOnly, futureAndCurrent };
KIBO_INVENTORY_API detail::Words wordsOf(FutureInventoryScope scope) noexcept;

/// A product. One of `upc`, `partNumber` and `sku` names it.
struct InventoryItem {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::string> condition{};     ///< Granular stock: at most 50 characters.
  std::optional<std::string> date{};          ///< Granular stock.
  std::optional<std::string> lotCode{};       ///< Granular stock: at most 50 characters.
  std::optional<std::string> serialNumber{};  ///< Granular stock: at most 30 characters.
  Tags tags{};
  Extras extras{};

  bool operator==(const InventoryItem&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryItem*) noexcept;

/// Dates are text like `2020-09-28T12:00:00-0500` (no colon in the offset).
struct AggregateRequest {
  std::vector<InventoryItem> items{};  ///< Always sent, even when empty.
  std::optional<std::string> locationCode{};
  std::optional<bool> directShip{};  ///< Only locations that ship to customers.
  std::optional<bool> forceDefaultsForUnspecifiedTagCategories{};
  std::optional<std::string> futureEndDate{};    ///< Future stock delivered before this.
  std::optional<std::string> futureStartDate{};  ///< Future stock delivered after this.
  std::optional<bool> ignoreSafetyStock{};       ///< Count safety stock as available.

  /// A word here; the query's field of this name is a boolean.
  Open<FutureInventoryScope> includeFutureInventory{};
  std::optional<bool> includeNegativeFutureInventory{};
  std::optional<bool> includeNegativeInventory{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<bool> pickup{};  ///< Only locations that offer pick-up.
  std::optional<std::string> sortBy{};
  Tags tags{};
  std::optional<bool> transferEnabled{};  ///< Only locations that transfer stock to others.
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const AggregateRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AggregateRequest*) noexcept;

/// The stock of one product, summed over locations.
struct AggregateResponse {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::int64_t> available{};  ///< Can be sold now: what a storefront goes by.
  std::optional<std::int64_t> onHand{};     ///< Physically there, reserved or not.
  std::optional<std::int64_t> floor{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Tags tags{};
  std::optional<std::int64_t> tenantID{};
  Extras extras{};

  bool operator==(const AggregateResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const AggregateResponse*) noexcept;

}  // namespace kibo::inventory
