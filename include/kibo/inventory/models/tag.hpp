#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// Tags, by which the stock of a product at a location is divided into segments.
namespace kibo::inventory {

/// One value of a category, e.g. `Web` of `Channel`. What the service answers can be changed and
/// sent back. By default a tenant may have 6 values in all.
struct InventoryTag {
  std::optional<std::string> tagValue{};
  std::optional<bool> isDefault{};  ///< Stock without a tag of the category counts as this one's.

  /// The share of what is available that the tag gets when stock is divided anew
  /// (`InventoryApi::redistributeInventoryAcrossTags`): 0 to 100. Those of a category make 100 once
  /// all are set.
  std::optional<std::int64_t> percent{};
  std::optional<std::int64_t> tagID{};  ///< Given by the service.
  std::optional<std::string> created{};
  std::optional<std::string> updated{};
  Extras extras{};

  bool operator==(const InventoryTag&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryTag*) noexcept;

/// A way to divide stock, e.g. `Channel`. What the service answers can be changed and sent back.
/// By default a tenant may have 3 categories.
struct TagCategory {
  std::optional<std::string> name{};
  std::vector<InventoryTag> tags{};
  std::optional<std::int64_t> tagCategoryID{};  ///< Given by the service.
  std::optional<std::string> created{};

  /// The jobs that a deletion started. Spelled so on the wire; the vendor's
  /// TypeScript SDK says `deletionJobIds`, which the service does not know.
  std::vector<std::int64_t> deletion_job_ids{};
  Extras extras{};

  bool operator==(const TagCategory&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const TagCategory*) noexcept;

}  // namespace kibo::inventory
