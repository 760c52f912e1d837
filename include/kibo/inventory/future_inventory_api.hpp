#pragma once

#include <cstdint>
#include <memory>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/future_inventory.hpp"
#include "kibo/inventory/models/job.hpp"

namespace kibo::inventory {

/// Changes stock that is expected. It is made by `InventoryApi::adjust` and
/// `InventoryApi::refresh`, and read by the queries with `includeFutureInventory`. It must be
/// enabled for the site and the product. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API FutureInventoryApi {
 public:
  explicit FutureInventoryApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// Gives a delivery another date. The change is queued: wait for the job with `JobApi::wait`.
  /// `ErrorKind::notFound` when there is no record with this id.
  ///
  /// All sources print the path as `/adjustFutureDate/...`, without the prefix that all other
  /// operations of the service have. It is sent as printed; where the service really has it is not
  /// known, and a `notFound` may mean that it is elsewhere.
  ///
  /// Idempotent: repeated after a failure.
  Result<JobQueueResponse> adjustFutureDate(std::int64_t futureInventoryID,
                                            const AdjustFutureDateRequest& request,
                                            const CallOptions& options = {}) const;

  /// Removes the records of future stock that the request describes, or with `dryRun` tells which
  /// it would remove. The service requires both dates of the request. Idempotent: repeated after a
  /// failure; each time that it is carried out starts jobs.
  Result<DeleteFutureItemResponse> deleteFutureInventory(const DeleteFutureItemRequest& request,
                                                         const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
