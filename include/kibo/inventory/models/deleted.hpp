#pragma once

#include <cstdint>
#include <optional>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// What deletions answer.
namespace kibo::inventory {

struct DeletedCountResponse {
  std::optional<std::int64_t> deleted{};
  Extras extras{};

  bool operator==(const DeletedCountResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeletedCountResponse*) noexcept;

struct DeletedResponse {
  std::optional<bool> deleted{};
  Extras extras{};

  bool operator==(const DeletedResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const DeletedResponse*) noexcept;

}  // namespace kibo::inventory
