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

/// What is asked with `postQueryInventory`, `postQueryRealTimeInventory` and `getInventory`.
/// A member that is not set, and an empty list or map, is not sent.
namespace kibo::inventory {

/// Which locations a query answers for. `ALL`: those that have all items. `PARTIAL`: those that
/// have all of some items. `ANY`: those that have any of them. `ALL_STORES`: every location,
/// whatever it has.
enum class InventoryRequestType : std::uint8_t { unknown, all, partial, any, allStores };
KIBO_INVENTORY_API detail::Words wordsOf(InventoryRequestType type) noexcept;

/// The order of the answer of a location query: `ON_HAND`, `AVAILABLE`, `ALLOCATED`,
/// `PART_NUMBER`, `PRODUCT_ID`.
enum class InventorySort : std::uint8_t {
  unknown,
  onHand,
  available,
  allocated,
  partNumber,
  productId,
};
KIBO_INVENTORY_API detail::Words wordsOf(InventorySort sort) noexcept;

/// `MILES` or `KM`.
enum class DistanceUnit : std::uint8_t { unknown, miles, kilometers };
KIBO_INVENTORY_API detail::Words wordsOf(DistanceUnit unit) noexcept;

/// A product, and how much of it is wanted. One of `upc`, `partNumber` and `sku` names the
/// product; `upc` is what Kibo's user interface calls the product code.
struct ItemQuantity {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::int64_t> quantity{};  ///< Units wanted.
  Tags tags{};                             ///< Only stock that carries these tags.

  // The stock level of a product at a location, as Kibo's developer guide describes this object.
  // The service is known to answer stock levels as `InventoryResponse` only.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> available{};  ///< Can be sold: `onHand` less reservations.
  std::optional<std::int64_t> onHand{};     ///< Physically there.
  std::optional<std::int64_t> onOrder{};    ///< Ordered from a supplier, not there yet.

  std::optional<std::string> condition{};     ///< Granular stock: at most 50 characters.
  std::optional<std::string> date{};          ///< Granular stock.
  std::optional<std::string> lotCode{};       ///< Granular stock: at most 50 characters.
  std::optional<std::string> serialNumber{};  ///< Granular stock: at most 30 characters.
  Extras extras{};

  bool operator==(const ItemQuantity&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ItemQuantity*) noexcept;

/// The place a query is made from: a location of the tenant, coordinates, or an address.
struct RequestLocation {
  std::optional<std::string> locationCode{};  ///< Set: the stock of this one location is asked for.
  std::optional<std::string> postalCode{};
  std::optional<std::string> countryCode{};  ///< Two letters, e.g. `US`.
  std::optional<double> latitude{};          ///< Degrees, north is positive.
  std::optional<double> longitude{};         ///< Degrees, east is positive.
  std::optional<double> radius{};            ///< In `unit`.
  Open<DistanceUnit> unit{};                 ///< Default of the service: miles.
  std::optional<std::int64_t> addressID{};
  std::optional<std::string> addressLine1{};
  std::optional<std::string> city{};
  std::optional<std::int64_t> customerID{};
  std::optional<std::string> phone{};
  std::optional<std::string> state{};
  Extras extras{};

  bool operator==(const RequestLocation&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const RequestLocation*) noexcept;

/// A question for stock. Dates are text like `2020-09-28T12:00:00-0500` (no colon in the offset).
struct InventoryRequest {
  std::vector<ItemQuantity> items{};  ///< May be empty when `requestLocation.locationCode` is set.
  Open<InventoryRequestType> type{};  ///< The service requires it.
  std::optional<std::string> locationCode{};
  std::optional<RequestLocation> requestLocation{};

  /// The most rows answered. Default of the service: 100 for each item, which are not spread
  /// evenly over the items. There is no total in the answer: raise it when rows may be missing.
  std::optional<std::int64_t> limit{};
  std::optional<std::int64_t> pageSize{};  ///< Rows a page of a location query.
  std::optional<std::int64_t> pageNum{};   ///< Page of a location query; the first is 1.

  std::optional<std::string> deliveryDateAfter{};   ///< Future stock delivered after this.
  std::optional<std::string> deliveryDateBefore{};  ///< Future stock delivered before this.
  std::optional<bool> directShip{};                 ///< Only locations that ship to customers.
  std::optional<bool> excludeBlockedAssignment{};   ///< Leave out stock blocked for orders.
  std::optional<bool> forceDefaultsForUnspecifiedTagCategories{};
  std::optional<bool> ignoreSafetyStock{};  ///< Count safety stock as available.
  std::optional<bool> includeAttributes{};
  std::optional<bool> includeFutureInventory{};
  std::optional<bool> includeInAggregateExport{};  ///< Only locations in aggregate exports.
  std::optional<bool> includeInLocationExport{};   ///< Only locations in location exports.
  std::optional<bool> includeNegativeFutureInventory{};
  std::optional<bool> includeNegativeInventory{};   ///< Also rows whose stock is below zero.
  std::vector<std::string> locationBlacklist{};     ///< Location codes never answered.
  std::vector<std::string> locationPriorityList{};  ///< Location codes answered before all others.
  std::vector<std::string> locationWhitelist{};     ///< The only location codes answered.
  std::optional<bool> pickup{};                     ///< Only locations that offer pick-up.
  std::optional<std::string> sortBy{};
  Open<InventorySort> sortByEnum{};  ///< Location queries only.
  std::optional<bool> sortDescending{};
  Tags tags{};
  std::optional<bool> transferEnabled{};  ///< Only locations that transfer stock to others.
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const InventoryRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryRequest*) noexcept;

/// What `getInventory` can ask: the parameters that have an encoding in a URL. Products and the
/// place of the request have none; ask for those with an `InventoryRequest`.
struct InventoryQuery {
  Open<InventoryRequestType> type{};        ///< The service requires it.
  std::optional<std::int64_t> limit{};      ///< The most rows answered.
  std::optional<bool> ignoreSafetyStock{};  ///< Count safety stock as available.
  std::optional<bool> includeAttributes{};
  std::optional<bool> includeInAggregate{};
  std::optional<bool> includeNegativeInventory{};  ///< Also rows whose stock is below zero.
  std::vector<std::string> locationBlacklist{};    ///< Location codes never answered.
  std::vector<std::string> locationWhitelist{};    ///< The only location codes answered.
  std::optional<bool> pickup{};
  std::optional<bool> shippingLocation{};
  std::optional<bool> transferEnabled{};
  Extras extras{};  ///< Further parameters: JSON text, numbers, `true` or `false`.

  bool operator==(const InventoryQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryQuery*) noexcept;

}  // namespace kibo::inventory
