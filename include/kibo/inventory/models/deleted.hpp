#pragma once

#include <cstdint>
#include <optional>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// What deletions answer.
namespace kibo::inventory {

/// The answer to the deletion of export settings and of tags.
struct DeletedCountResponse {
  std::optional<std::int64_t> deleted{};  ///< How many records were removed.
  Extras extras{};

  bool operator==(const DeletedCountResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeletedCountResponse*) noexcept;

/// The answer to the deletion of fetch configurations and of product mappings.
struct DeletedResponse {
  std::optional<bool> deleted{};  ///< Whether there was something to remove.
  Extras extras{};

  bool operator==(const DeletedResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeletedResponse*) noexcept;

}  // namespace kibo::inventory
