#pragma once

#include <cstdint>
#include <memory>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/future_inventory.hpp"
#include "kibo/inventory/models/job.hpp"

namespace kibo::inventory {

/// DOC. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API FutureInventoryApi {
 public:
  explicit FutureInventoryApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// DOC idempotent.
  Result<JobQueueResponse> adjustFutureDate(std::int64_t futureInventoryID,
                                            const AdjustFutureDateRequest& request,
                                            const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<DeleteFutureItemResponse> deleteFutureInventory(const DeleteFutureItemRequest& request,
                                                         const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
