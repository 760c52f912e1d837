#pragma once

#include <cstdint>
#include <memory>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/base_response.hpp"
#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/pending_item.hpp"

namespace kibo::inventory {

/// DOC. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API PendingItemApi {
 public:
  explicit PendingItemApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// DOC read.
  Result<GetPendingItemsResponse> getPendingItems(const PendingItemQuery& query = {},
                                                  const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<DeletedResponse> deletePendingItems(std::int64_t pendingItemID,
                                             const CallOptions& options = {}) const;

  /// DOC additive.
  Result<BaseResponse> releaseAllPendingItems(const CallOptions& options = {}) const;

  /// DOC additive.
  Result<BaseResponse> releasePendingItems(std::int64_t tenantID,
                                           const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
