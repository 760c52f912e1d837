#pragma once

#include <unistd.h>

#include <string>

#include "kibo/inventory/job_api.hpp"
#include "process/service_process.hpp"

namespace kibo::inventory::testing {

/// Asks for a job and says of which process it asks. True when the answer is about that job.
inline bool ask(const JobApi& jobs, std::int64_t id) {
  const auto job = jobs.getJob(id, {.headers = {{kProcessHeader, std::to_string(getpid())}}});
  return job && job->jobID == id;
}

}  // namespace kibo::inventory::testing
