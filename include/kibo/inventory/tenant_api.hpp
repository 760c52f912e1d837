#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "kibo/inventory/models/tenant.hpp"

namespace kibo::inventory {

/// DOC. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API TenantApi {
 public:
  explicit TenantApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// DOC idempotent.
  Result<std::vector<JobIDResponse>> deleteAllOldInventory(std::int64_t months,
                                                           const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<TenantSiloConfigModel> updateTenantSiloConfig(const UpdateTenantSiloConfigRequest& request,
                                                       const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<void> invalidateCache(const InvalidateCacheRequest& request,
                               const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
