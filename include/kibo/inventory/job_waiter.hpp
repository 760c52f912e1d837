#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>

#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory {

/// How to wait for jobs.
struct WaitOptions {
  /// The time after which the wait ends with `ErrorKind::timeout`. The job itself goes on.
  std::chrono::milliseconds timeout = std::chrono::minutes{5};

  /// The wait between the first two looks at the jobs. Each later one is half as long again, up to
  /// `maxInterval`.
  std::chrono::milliseconds interval{500};
  std::chrono::milliseconds maxInterval{10'000};

  std::stop_token stop{};

  /// Called from the waiting thread whenever the status of a job has changed, the first one seen
  /// included.
  std::function<void(const JobQueueResponse&)> onProgress{};
};

/// How the wait for one of many jobs ended. `result` is as that of `JobApi::wait`.
struct JobOutcome {
  std::int64_t jobID{};
  Result<JobQueueResponse> result;
};

}  // namespace kibo::inventory
