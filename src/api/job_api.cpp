#include "kibo/inventory/job_api.hpp"

#include <string>
#include <utility>

#include "api/job_operations.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::refer;
namespace operations = detail::operations;

Result<JobQueueResponse> JobApi::getJob(std::int64_t jobID, const CallOptions& options) const {
  return call(*core_, operations::getJob, {.path = {{"jobID", std::to_string(jobID)}}}, options);
}

Result<std::vector<JobQueueResponse>> JobApi::getJobs(const JobListQuery& query,
                                                      const CallOptions& options) const {
  return call(*core_, operations::getJobs, {.query = refer(query)}, options);
}

Pager<JobQueueResponse> JobApi::jobPages(JobListQuery query, CallOptions options) const {
  const std::int64_t first = query.startIndex.value_or(0);
  const std::int64_t step = query.pageSize.value_or(1);
  const bool paged = query.pageSize.has_value();
  return {[api = *this, query = std::move(query), options = std::move(options), first,
           paged](std::int64_t position) mutable -> Result<std::vector<JobQueueResponse>> {
            if (paged) {
              query.startIndex = position;
            } else if (position != first) {
              return std::vector<JobQueueResponse>{};
            }
            return api.getJobs(query, options);
          },
          [](const JobQueueResponse& job) { return std::to_string(job.jobID.value_or(0)); }, first,
          step};
}

Result<JobIDResponse> JobApi::deleteOldInventory(std::int64_t months,
                                                 const CallOptions& options) const {
  return call(*core_, operations::deleteOldInventory,
              {.path = {{"months", std::to_string(months)}}}, options);
}

}  // namespace kibo::inventory
