#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/open.hpp"

/// How product codes are mapped between systems.
namespace kibo::inventory {

enum class ProductMappingDirection : std::uint8_t { unknown, inbound, outbound, skip };
KIBO_INVENTORY_API detail::Words wordsOf(ProductMappingDirection value) noexcept;

enum class ProductMappingRule : std::uint8_t {
  unknown,
  defaultMapping,
  customMappingPartToAll,
  customMappingPartToSku,
  customMappingOnlyUpc,
  customMappingPartToUpcIfEmpty,
  customMappingSkuToPartUpcSku,
  customMappingSkuToPart,
  customMappingSkuToUpcIfEmpty
};
KIBO_INVENTORY_API detail::Words wordsOf(ProductMappingRule value) noexcept;

struct ProductMapping {
  Open<ProductMappingDirection> direction{};
  Open<ProductMappingRule> mapping{};
  std::optional<std::int64_t> tenantID{};
  Extras extras{};

  bool operator==(const ProductMapping&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ProductMapping*) noexcept;

struct ProductMappingRequest {
  std::optional<std::string> locationCode{};
  Open<ProductMappingDirection> direction{};
  Open<ProductMappingRule> mapping{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const ProductMappingRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ProductMappingRequest*) noexcept;

struct ProductMappingResponse {
  std::vector<ProductMapping> productMappings{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const ProductMappingResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ProductMappingResponse*) noexcept;

}  // namespace kibo::inventory
