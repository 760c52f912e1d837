#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// Tags, by which stock is divided.
namespace kibo::inventory {

struct InventoryTag {
  std::optional<std::int64_t> tagID{};
  std::optional<std::string> tagValue{};
  std::optional<std::string> created{};
  std::optional<bool> isDefault{};
  std::optional<std::int64_t> percent{};
  std::optional<std::string> updated{};
  Extras extras{};

  bool operator==(const InventoryTag&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InventoryTag*) noexcept;

struct TagCategory {
  std::optional<std::string> name{};
  std::optional<std::int64_t> tagCategoryID{};
  std::optional<std::string> created{};
  std::vector<std::int64_t> deletion_job_ids{};
  std::vector<InventoryTag> tags{};
  Extras extras{};

  bool operator==(const TagCategory&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const TagCategory*) noexcept;

}  // namespace kibo::inventory
