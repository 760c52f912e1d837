#pragma once

#include <cstddef>
#include <string>

#include "cli/diff/drift.hpp"
#include "cli/output/table.hpp"

namespace kibo::inventory::cli {

/// Counts for each location, and in all.
[[nodiscard]] Table locationTable(const DriftReport& report);

/// The products with the largest differences of quantity over all locations, at most `top`.
[[nodiscard]] Table productTable(const DriftReport& report, std::size_t top);

/// The largest differences, at most `top`.
[[nodiscard]] Table largestTable(const DriftReport& report, std::size_t top);

/// All of them, in order.
[[nodiscard]] Table driftTable(const DriftReport& report);

/// Everything as a JSON object in one line: `total`, `locations`, `products`, `differences`.
[[nodiscard]] std::string driftJson(const DriftReport& report);

}  // namespace kibo::inventory::cli
