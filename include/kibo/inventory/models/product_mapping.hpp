#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/open.hpp"

/// How product codes are mapped between systems. In the source of 2020; the vendor's SDK has the
/// models but no call that uses them.
namespace kibo::inventory {

/// Where a mapping is used: `INBOUND`, `OUTBOUND` or `SKIP`.
enum class ProductMappingDirection : std::uint8_t { unknown, inbound, outbound, skip };
KIBO_INVENTORY_API detail::Words wordsOf(ProductMappingDirection value) noexcept;

/// Which code is taken from which. The words are `DEFAULT_MAPPING` and, after `CUSTOM_MAPPING_`,
/// these names in capitals, e.g. `CUSTOM_MAPPING_PART_TO_ALL`.
enum class ProductMappingRule : std::uint8_t {
  unknown,
  defaultMapping,
  partToAll,
  partToSku,
  onlyUpc,
  partToUpcIfEmpty,
  skuToPartUpcSku,
  skuToPart,
  skuToUpcIfEmpty,  ///< In answers only, by the contract.
};
KIBO_INVENTORY_API detail::Words wordsOf(ProductMappingRule value) noexcept;

/// The mapping of one direction.
struct ProductMapping {
  Open<ProductMappingDirection> direction{};
  Open<ProductMappingRule> mapping{};
  std::optional<std::int64_t> tenantID{};
  Extras extras{};

  bool operator==(const ProductMapping&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ProductMapping*) noexcept;

/// A mapping to make or to remove.
struct ProductMappingRequest {
  Open<ProductMappingDirection> direction{};
  Open<ProductMappingRule> mapping{};

  // The contract's fields of every request; none is known to do anything here.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const ProductMappingRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ProductMappingRequest*) noexcept;

/// The mappings of the tenant.
struct ProductMappingResponse {
  /// One object in the contract, for a name in the plural: an object and a list are both read.
  std::vector<ProductMapping> productMappings{};

  // The contract's fields of every answer.
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const ProductMappingResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ProductMappingResponse*) noexcept;

}  // namespace kibo::inventory
