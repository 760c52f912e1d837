#pragma once

#include <cstdint>

#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::cli {

/// A hash of the record of stock that a row names: location, product and tags. Two records have the
/// same one once in some 10^19 pairs. It is the same on every machine.
[[nodiscard]] std::uint64_t recordKey(const BulkRefreshItem& row) noexcept;

}  // namespace kibo::inventory::cli
