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

/// What is in the bins of a location.
namespace kibo::inventory {

struct InventoryProduct {
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  Extras extras{};

  bool operator==(const InventoryProduct&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryProduct*) noexcept;

struct ProductQuantity {
  std::optional<std::string> name{};
  std::optional<std::int64_t> binID{};
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::int64_t> binStatusID{};
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::int64_t> quantity{};
  std::optional<std::int64_t> allocated{};
  std::optional<std::int64_t> auditID{};
  std::optional<std::int64_t> auditProductID{};
  std::optional<std::int64_t> available{};
  std::optional<std::int64_t> floor{};
  std::optional<std::int64_t> inventoryID{};
  std::optional<std::int64_t> locationID{};
  std::optional<std::int64_t> ltd{};
  std::optional<std::int64_t> onHand{};
  std::optional<std::int64_t> pending{};
  std::optional<std::int64_t> safetystock{};
  Tags tags{};
  std::optional<std::int64_t> tenantLocProductID{};
  Extras extras{};

  bool operator==(const ProductQuantity&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ProductQuantity*) noexcept;

struct BinProductQuantities {
  std::optional<std::string> binName{};
  std::vector<ProductQuantity> products{};
  Extras extras{};

  bool operator==(const BinProductQuantities&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinProductQuantities*) noexcept;

struct LoadBinInventoryRequest {
  std::optional<std::string> locationCode{};
  std::vector<BinProductQuantities> bins{};
  std::optional<bool> dryRun{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const LoadBinInventoryRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const LoadBinInventoryRequest*) noexcept;

struct LoadBinInventoryResponse {
  std::vector<BinProductQuantities> binQuantities{};
  std::vector<std::string> binsCreated{};
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

struct BinSearchRequest {
  std::optional<std::string> binName{};
  std::optional<std::string> locationCode{};
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

struct ProductQuantityResponse {
  std::optional<std::string> name{};
  std::optional<std::int64_t> binID{};
  std::optional<std::int64_t> binTypeID{};
  std::optional<std::int64_t> binStatusID{};
  std::optional<std::string> upc{};
  std::optional<std::string> partNumber{};
  std::optional<std::string> sku{};
  std::optional<std::int64_t> quantity{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> allocated{};
  std::optional<std::int64_t> auditID{};
  std::optional<std::int64_t> auditProductID{};
  std::optional<std::int64_t> available{};
  std::optional<std::int64_t> floor{};
  std::optional<std::int64_t> inventoryID{};
  std::optional<std::int64_t> ltd{};
  std::optional<std::int64_t> onHand{};
  std::optional<std::int64_t> pending{};
  std::optional<std::int64_t> safetystock{};
  std::vector<TagQuantity> tags{};
  std::optional<std::int64_t> tenantLocProductID{};
  Extras extras{};

  bool operator==(const ProductQuantityResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ProductQuantityResponse*) noexcept;

struct BinProductResponseQuantities {
  std::optional<std::string> binName{};
  std::vector<ProductQuantityResponse> products{};
  Extras extras{};

  bool operator==(const BinProductResponseQuantities&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const BinProductResponseQuantities*) noexcept;

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
