#pragma once

#include <cstdint>
#include <memory>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/base_response.hpp"
#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/pending_item.hpp"

namespace kibo::inventory {

/// Items that wait. All of it is from the service's own document of 2020 alone, which prints the
/// paths without the service's prefix; it is assumed here. A cheap handle on the core of a
/// `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API PendingItemApi {
 public:
  explicit PendingItemApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// The items that wait, page by page (`query.currentPage`, `query.numberPerPage`). Reads;
  /// repeated after a failure.
  Result<GetPendingItemsResponse> getPendingItems(const PendingItemQuery& query = {},
                                                  const CallOptions& options = {}) const;

  /// Removes one. Idempotent: repeated after a failure, and a repeat may find it gone.
  Result<DeletedResponse> deletePendingItems(std::int64_t pendingItemID,
                                             const CallOptions& options = {}) const;

  /// Releases what waits: items are allocated as far as there is stock by now. The service does it
  /// by itself every 30 minutes. Whether this is for one tenant or for more is not published.
  ///
  /// Additive: it is transmitted once. After an error with
  /// `Delivery::unknown`, look with `getPendingItems`.
  Result<BaseResponse> releaseAllPendingItems(const CallOptions& options = {}) const;

  /// Releases what waits at one tenant. Additive, as `releaseAllPendingItems`.
  Result<BaseResponse> releasePendingItems(std::int64_t tenantID,
                                           const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
