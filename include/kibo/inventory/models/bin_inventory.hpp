#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/tags.hpp"

/// What is in the bins of a location. Counts are units.
namespace kibo::inventory {

/// A product. One of `upc`, `partNumber` and `sku` names it.
struct InventoryProduct {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  Extras extras{};

  bool operator==(const InventoryProduct&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryProduct*) noexcept;

/// A product and how much of it is in a bin, as `loadInventory` takes and answers it. One of `upc`,
/// `partNumber` and `sku` names the product.
struct ProductQuantity {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::int64_t> quantity{};

  std::optional<std::int64_t> allocated{};  ///< Bought and not yet fulfilled.
  std::optional<std::int64_t> auditID{};
  std::optional<std::int64_t> auditProductID{};
  std::optional<std::int64_t> available{};  ///< Can be sold now.
  std::optional<std::int64_t> binID{};
  std::optional<std::int64_t> binStatusID{};
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::int64_t> floor{};  ///< The least to hold before ordering more.
  std::optional<std::int64_t> inventoryID{};
  std::optional<std::int64_t> locationID{};  ///< The number of the location.
  std::optional<std::int64_t> ltd{};  ///< "Lifetime to date": a tenant's own figure to rank stores.
  std::optional<std::string> name{};  ///< Of the product.
  std::optional<std::int64_t> onHand{};       ///< Physically there, reserved or not.
  std::optional<std::int64_t> pending{};      ///< Bought beyond what could be allocated.
  std::optional<std::int64_t> safetystock{};  ///< Held back. Spelled so on the wire.
  Tags tags{};
  std::optional<std::int64_t> tenantLocProductID{};  ///< The product at this location.
  Extras extras{};

  bool operator==(const ProductQuantity&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ProductQuantity*) noexcept;

/// A bin and what is in it, as `loadInventory` takes and answers it.
struct BinProductQuantities {
  std::optional<std::string> binName{};
  std::vector<ProductQuantity> products{};
  Extras extras{};

  bool operator==(const BinProductQuantities&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinProductQuantities*) noexcept;

/// What to put into the bins of one location.
struct LoadBinInventoryRequest {
  std::optional<std::string> locationCode{};
  std::vector<BinProductQuantities> bins{};
  std::optional<bool> dryRun{};  ///< Answer what would be done, and do nothing.
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const LoadBinInventoryRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const LoadBinInventoryRequest*) noexcept;

/// What was put into the bins.
struct LoadBinInventoryResponse {
  std::vector<BinProductQuantities> binQuantities{};  ///< What the bins hold now.
  std::vector<std::string> binsCreated{};             ///< Names of bins that there were not before.
  std::vector<InventoryProduct> productsCreated{};
  std::optional<std::int64_t> unitsAdded{};
  std::optional<std::int64_t> unitsRemoved{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const LoadBinInventoryResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const LoadBinInventoryResponse*) noexcept;

/// A search for what is in bins, by the name of the bin, by product, or by both.
struct BinSearchRequest {
  std::optional<std::string> locationCode{};
  std::optional<std::string> binName{};  ///< Part of the name is enough.
  std::optional<InventoryProduct> product{};
  std::optional<bool> showNegativeInventory{};
  std::optional<bool> sortAscending{};
  Tags tags{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const BinSearchRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinSearchRequest*) noexcept;

/// A product and how much of it is in a bin, as `searchBins` answers it: like `ProductQuantity`,
/// but for the code of the location in place of its number, and the counts of each tag.
struct ProductQuantityResponse {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::int64_t> quantity{};

  std::optional<std::int64_t> allocated{};  ///< Bought and not yet fulfilled.
  std::optional<std::int64_t> auditID{};
  std::optional<std::int64_t> auditProductID{};
  std::optional<std::int64_t> available{};  ///< Can be sold now.
  std::optional<std::int64_t> binID{};
  std::optional<std::int64_t> binStatusID{};
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::int64_t> floor{};  ///< The least to hold before ordering more.
  std::optional<std::int64_t> inventoryID{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> ltd{};  ///< "Lifetime to date": a tenant's own figure to rank stores.
  std::optional<std::string> name{};  ///< Of the product.
  std::optional<std::int64_t> onHand{};              ///< Physically there, reserved or not.
  std::optional<std::int64_t> pending{};             ///< Bought beyond what could be allocated.
  std::optional<std::int64_t> safetystock{};         ///< Held back. Spelled so on the wire.
  std::vector<TagQuantity> tags{};                   ///< How much of it carries which tags.
  std::optional<std::int64_t> tenantLocProductID{};  ///< The product at this location.
  Extras extras{};

  bool operator==(const ProductQuantityResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ProductQuantityResponse*) noexcept;

/// A bin and what is in it, as `searchBins` answers it.
struct BinProductResponseQuantities {
  std::optional<std::string> binName{};
  std::vector<ProductQuantityResponse> products{};
  Extras extras{};

  bool operator==(const BinProductResponseQuantities&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinProductResponseQuantities*) noexcept;

/// What a search found.
struct BinSearchResponse {
  std::vector<BinProductResponseQuantities> binQuantities{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const BinSearchResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinSearchResponse*) noexcept;

}  // namespace kibo::inventory
