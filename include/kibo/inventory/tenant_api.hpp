#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "kibo/inventory/models/tenant.hpp"

namespace kibo::inventory {

/// What concerns a tenant, or all tenants of a silo, as a whole: its workers, the service's cache
/// and the clean-up of old records. Kibo's own operation of the service rather than a shop's daily
/// work; an application may lack the permission. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API TenantApi {
 public:
  explicit TenantApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// Sets how many workers the jobs of a tenant get. Not in the source of 2020. Idempotent:
  /// repeated after a failure.
  Result<TenantSiloConfigModel> updateTenantSiloConfig(const UpdateTenantSiloConfigRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Drops an entry of the service's cache. Answers an object that is not described, which is left
  /// unread. In the source of 2025 only, without a name and without the service's prefix: the name
  /// is the library's, and the path is used as published. Idempotent: repeated after a failure.
  Result<void> invalidateCache(const InvalidateCacheRequest& request,
                               const CallOptions& options = {}) const;

  /// Starts the jobs that remove inventory records older than `months` months from all tenants of
  /// the silo. What a record's age is counted from is not published. `JobApi::deleteOldInventory`
  /// does it for this tenant alone. Idempotent: repeated after a failure.
  Result<std::vector<JobIDResponse>> deleteAllOldInventory(std::int64_t months,
                                                           const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
