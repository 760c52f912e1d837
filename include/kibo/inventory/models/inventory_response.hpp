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

/// What the inventory queries answer. Everything is optional: the service leaves out what it has no
/// value for, and absent is not zero.
namespace kibo::inventory {

/// What made a future stock record: `REFRESH` or `ADJUST`.
enum class FutureInventoryType : std::uint8_t { unknown, refresh, adjust };
KIBO_INVENTORY_API detail::Words wordsOf(FutureInventoryType type) noexcept;

/// Stock that is expected. The counts are the changes to expect once it is released.
/// Dates are text like `2025-06-25T19:59:00+0000`.
struct InventoryFutureInventory {
  std::optional<std::int64_t> futureInventoryID{};
  std::optional<std::string> deliveryDate{};  ///< When it is expected.
  std::optional<std::int64_t> available{};
  std::optional<std::int64_t> onhand{};  ///< Spelled so on the wire, unlike elsewhere.
  std::optional<std::int64_t> allocated{};
  std::optional<std::int64_t> pending{};
  std::optional<std::int64_t> bopisProcessingTimeHours{};  ///< Buy online, pick up in store.
  std::optional<std::string> createDate{};
  std::optional<std::string> externalID{};  ///< The caller's name for the delivery.
  std::optional<std::int64_t> receiveProcessingTimeHours{};
  std::optional<std::int64_t> sthProcessingTimeHours{};  ///< Ship to home.
  std::optional<std::int64_t> transferProcessingTimeHours{};
  Open<FutureInventoryType> type{};
  Extras extras{};

  bool operator==(const InventoryFutureInventory&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryFutureInventory*) noexcept;

/// The part of a row's stock that carries certain tags. The counts mean what they mean in
/// `InventoryResponse`.
struct TagQuantity {
  Tags tags{};
  std::optional<std::int64_t> available{};
  std::optional<std::int64_t> onHand{};
  std::optional<std::int64_t> allocated{};
  std::optional<std::int64_t> pending{};
  std::vector<InventoryFutureInventory> futureInventory{};
  Extras extras{};

  bool operator==(const TagQuantity&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const TagQuantity*) noexcept;

/// The stock of one product at one location. Counts are units and may be below zero.
struct InventoryResponse {
  std::optional<std::string> locationCode{};
  std::optional<std::string> upc{};  ///< The product code of Kibo's user interface.
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::int64_t> available{};  ///< Can be sold now: what a storefront goes by.
  std::optional<std::int64_t> onHand{};     ///< Physically there, reserved or not.
  std::optional<std::int64_t> allocated{};  ///< Bought and not yet fulfilled.
  std::optional<std::int64_t> pending{};    ///< Bought beyond what could be allocated; it waits.

  std::optional<bool> active{};  ///< Whether the location is. Real-time query only.
  std::vector<std::string> attributes{};
  std::optional<bool> blockAssignment{};  ///< Orders must not be assigned to this stock.
  std::optional<std::string> countryCode{};
  std::optional<std::int64_t> currencyID{};
  std::optional<bool> directShip{};  ///< The location ships to customers.
  std::optional<double> distance{};  ///< From the place of the request, in miles.
  std::optional<std::string> externalID{};
  std::optional<std::int64_t> floor{};  ///< The least to hold before ordering more.
  std::vector<InventoryFutureInventory> futureInventory{};
  std::optional<std::string> inventoryLocatorName{};
  std::optional<std::string> locationName{};
  std::optional<double> ltd{};  ///< "Lifetime to date": a tenant's own figure for ranking stores.
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> pickup{};  ///< The location offers pick-up.
  std::optional<double> retailPrice{};
  std::optional<std::int64_t> safetyStock{};  ///< Held back: never part of `available`.
  std::optional<bool> success{};
  std::vector<TagQuantity> taggedInventory{};
  std::optional<std::int64_t> tenantID{};
  std::optional<bool> transferEnabled{};  ///< The location transfers stock to others.
  Extras extras{};

  bool operator==(const InventoryResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryResponse*) noexcept;

}  // namespace kibo::inventory
