#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/aggregate.hpp"
#include "kibo/inventory/models/delete_inventory.hpp"
#include "kibo/inventory/models/inventory.hpp"
#include "kibo/inventory/models/inventory_rows.hpp"
#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "kibo/inventory/pager.hpp"
#include "kibo/inventory/row_visitor.hpp"

namespace kibo::inventory {

class InventoryViews;  // <kibo/inventory/models/inventory_views.hpp>

/// Reads and changes stock. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them, and what a visitor of rows throws its call.
class KIBO_INVENTORY_API InventoryApi {
 public:
  explicit InventoryApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// How much of which product is available at which location, for many products and locations in
  /// one call. The service answers up to `limit` rows, by default 100 for each item asked for.
  /// Reads; repeated after a failure.
  Result<InventoryRows> postQueryInventory(const InventoryRequest& request,
                                           const CallOptions& options = {}) const;

  /// The same question to the real-time inventory service, which is made for storefronts and is not
  /// enabled for every tenant. Reads; repeated after a failure.
  Result<InventoryRows> postQueryRealTimeInventory(const InventoryRequest& request,
                                                   const CallOptions& options = {}) const;

  /// The same answer row by row: `visit` is called with each row as it arrives, in this thread.
  /// Memory does not grow with the answer, whose size is not limited; that of a row is
  /// (`TransportSettings::maxResponseBytes`). How many rows were handed over, the last one
  /// included. When `visit` returns false, no more rows are read, and the connection is closed.
  ///
  /// The time that `visit` takes is part of that of the call: `CallOptions::timeout` and
  /// `CallOptions::stop` end it between two rows as well. Reads; repeated after a failure only
  /// while no row was handed over, so that none comes twice. The error says how many there were.
  /// What `visit` throws ends the transfer and leaves this function.
  Result<std::size_t> postQueryInventory(const InventoryRequest& request, RowVisitor visit,
                                         const CallOptions& options = {}) const;

  /// The same from the real-time inventory service.
  Result<std::size_t> postQueryRealTimeInventory(const InventoryRequest& request, RowVisitor visit,
                                                 const CallOptions& options = {}) const;

  /// The same answer as rows that borrow from it: `rows` keeps the answer as it came, and its rows
  /// point into that. After an error it has no rows. Reads; repeated after a failure.
  Result<void> postQueryInventory(const InventoryRequest& request, InventoryViews& rows,
                                  const CallOptions& options = {}) const;

  /// The same from the real-time inventory service.
  Result<void> postQueryRealTimeInventory(const InventoryRequest& request, InventoryViews& rows,
                                          const CallOptions& options = {}) const;

  /// The query with what fits into a URL: lists and plain values, no items and no address, since
  /// their encoding is not agreed. The newest published API no longer names this call: prefer
  /// `postQueryInventory`. Reads; repeated after a failure.
  Result<InventoryRows> getInventory(const InventoryQuery& query,
                                     const CallOptions& options = {}) const;

  /// All rows of a query page by page, for queries at one location
  /// (`requestLocation.locationCode`), which the service pages by `pageSize` and `pageNum`.
  /// `request.pageSize` defaults to 200 here, `request.pageNum` to 1. The pager keeps a copy of the
  /// request.
  [[nodiscard]] Pager<InventoryResponse> queryPages(InventoryRequest request,
                                                    CallOptions options = {}) const;

  /// Totals over all locations, one row a product. Reads; repeated after a failure.
  Result<std::vector<AggregateResponse>> aggregate(const AggregateRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Adds to the stock at one location (or takes from it, with a negative quantity). At most 1,000
  /// items. The change is queued: wait for the job with `JobApi::wait`.
  ///
  /// Additive: the request is transmitted once, and never again after an unclear failure. An error
  /// with `Delivery::unknown` means that the change may have been made: look at the stock or at the
  /// jobs before repeating it.
  Result<JobIDResponse> adjust(const AdjustRequest& request, const CallOptions& options = {}) const;

  /// Sets the stock at one location to the quantities given. At most 12,000 items; the service
  /// recommends 3,000. The change is queued: wait for the job with `JobApi::wait`. Whether products
  /// that are not among the items keep their stock is the service's affair: its documents disagree.
  ///
  /// Idempotent: repeated after a failure, while it is the newest change of its location.
  Result<JobIDResponse> refresh(const RefreshRequest& request,
                                const CallOptions& options = {}) const;

  /// `adjust` that the service carries out at once when the request is small (around 25 items) and
  /// queues otherwise; `SmartInventoryResponse::method` says which. Additive, as `adjust`. When a
  /// small one fails unclearly there is no job to look for, so prefer `adjust` where that matters.
  /// In the source of 2026 only.
  Result<SmartInventoryResponse> smartAdjustInventory(const AdjustRequest& request,
                                                      const CallOptions& options = {}) const;

  /// `refresh`, at once or queued, as `smartAdjustInventory`. Idempotent: repeated after a failure.
  /// In the source of 2026 only.
  Result<SmartInventoryResponse> smartRefreshInventory(const RefreshRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Removes the inventory records of the products that the request describes, or with `dryRun`
  /// tells which it would remove. One job a location. The operation is called `_delete` in errors,
  /// as in the vendor's SDK. Idempotent.
  Result<DeleteItemResponse> deleteInventory(const DeleteItemRequest& request,
                                             const CallOptions& options = {}) const;

  /// `deleteInventory` for products named one by one: at most 1,000, of which the service
  /// recommends 500 a request. Idempotent.
  Result<DeleteItemResponse> deleteItems(const DeleteItemsRequest& request,
                                         const CallOptions& options = {}) const;

  /// Starts the jobs that divide the stock of the tenant anew by the percentages of its tags.
  /// Additive: each call starts jobs. In the source of 2026 only.
  Result<std::vector<JobQueueResponse>> redistributeInventoryAcrossTags(
      const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
