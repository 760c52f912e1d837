#pragma once

#include "json/record.hpp"
#include "kibo/inventory/models/inventory_views.hpp"

/// The rows that describe the views: for the reader alone, since views are neither written nor
/// printed.
namespace kibo::inventory {

const detail::Record& recordOf(const FutureInventoryView*) noexcept;
const detail::Record& recordOf(const TagQuantityView*) noexcept;
const detail::Record& recordOf(const InventoryRowView*) noexcept;

}  // namespace kibo::inventory
