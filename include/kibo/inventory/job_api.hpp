#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/job_waiter.hpp"
#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "kibo/inventory/pager.hpp"

namespace kibo::inventory {

/// Looks at the jobs that carry changes out in the background, and waits for them. The service
/// works them off one at a time. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: as `InventoryApi`; what a progress callback throws reaches the caller.
class KIBO_INVENTORY_API JobApi {
 public:
  explicit JobApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// One job. `ErrorKind::notFound` when there is none with this id.
  Result<JobQueueResponse> getJob(std::int64_t jobID, const CallOptions& options = {}) const;

  /// The jobs that match; the service answers at most `limit`, by default 100.
  Result<std::vector<JobQueueResponse>> getJobs(const JobListQuery& query = {},
                                                const CallOptions& options = {}) const;

  /// The jobs that match, page by page. Pages are those of Kibo's guide: `query.pageSize` jobs
  /// each, from `query.startIndex` (default 0) on. A service that knows no pages answers the same
  /// jobs again, and the pager ends. Without `pageSize` there is one page: what `getJobs` answers.
  [[nodiscard]] Pager<JobQueueResponse> jobPages(JobListQuery query = {},
                                                 CallOptions options = {}) const;

  /// Waits until the job has ended, and returns it when it succeeded. Otherwise an error:
  /// `jobFailed` with the job's messages in `items`, `timeout` or `cancelled` while the job goes
  /// on, or what kept its state from being read. Failures that pass (network, 429, 5xx) do not end
  /// the wait.
  Result<JobQueueResponse> wait(std::int64_t jobID, const WaitOptions& options = {}) const;

  /// Waits for all of them in one loop, with one request a round rather than one for each job. The
  /// outcomes are in the order of `jobIDs`; one that failed does not end the wait for the others.
  [[nodiscard]] std::vector<JobOutcome> waitAll(std::span<const std::int64_t> jobIDs,
                                                const WaitOptions& options = {}) const;

  /// Starts the job that removes inventory records older than `months` months. What a record's age
  /// is counted from is not published. Idempotent: repeated after a failure. For all tenants of a
  /// silo see `TenantApi::deleteAllOldInventory`.
  Result<JobIDResponse> deleteOldInventory(std::int64_t months,
                                           const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
