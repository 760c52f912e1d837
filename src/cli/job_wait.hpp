#pragma once

#include <chrono>
#include <cstdint>
#include <span>

#include "cli/output/table.hpp"
#include "kibo/inventory/configuration.hpp"

namespace kibo::inventory::cli {

/// Waits for the jobs, prints a row for each, and complains of those that did not succeed. The exit
/// code: `kFailure` when one failed or is not known, `stillGoing` when one has not ended as far as
/// is known, of which an unknown outcome counts most.
[[nodiscard]] int waitForJobs(const Configuration& configuration,
                              std::span<const std::int64_t> jobIDs,
                              std::chrono::milliseconds timeout, OutputFormat format,
                              int stillGoing);

}  // namespace kibo::inventory::cli
