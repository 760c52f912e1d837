#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/output/table.hpp"
#include "cli/sync/plan.hpp"

namespace kibo::inventory::cli {

/// The rows that a plan was made of.
struct PlanCounts {
  std::uint64_t goodRows = 0;
  std::uint64_t badRows = 0;
  std::optional<std::uint64_t> duplicateRows{};
  std::optional<std::uint64_t> unchangedRows{};
};

/// A row for each location, then what it comes to.
[[nodiscard]] Table tableOf(const Plan& plan, const PlanCounts& counts,
                            const std::optional<RateLimit>& rate);

/// The same as a JSON object in one line.
[[nodiscard]] std::string jsonOf(const Plan& plan, const PlanCounts& counts,
                                 const std::optional<RateLimit>& rate);

}  // namespace kibo::inventory::cli
