#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "kibo/inventory/models/job.hpp"

namespace kibo::inventory::cli {

/// `kibo-inventory jobs watch`: the jobs, live.
Run declareJobWatch(CLI::App& app);

/// What was seen of the jobs: their states by id.
using SeenJobs = std::map<std::int64_t, std::string>;

/// The jobs that are new or whose state is another than the one seen, the oldest first; `seen` is
/// what is there now.
[[nodiscard]] std::vector<JobQueueResponse> takeChanges(std::span<const JobQueueResponse> jobs,
                                                        SeenJobs& seen);

}  // namespace kibo::inventory::cli
