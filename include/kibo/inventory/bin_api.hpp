#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/base_response.hpp"
#include "kibo/inventory/models/bin.hpp"
#include "kibo/inventory/models/bin_inventory.hpp"

namespace kibo::inventory {

/// The bins of locations, and what is in them. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API BinApi {
 public:
  explicit BinApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// The bins of one location, page by page (`query.page`, `query.perPage`); `query.locationID` is
  /// required. Reads; repeated after a failure.
  Result<BinResponseModel> getBins(const BinListQuery& query,
                                   const CallOptions& options = {}) const;

  /// One bin. Only in the service's own document of 2020, which prints the path without the
  /// service's prefix; it is assumed here. Reads; repeated after a failure.
  Result<Bin> getBin(std::int64_t binID, const CallOptions& options = {}) const;

  /// Makes a bin.
  ///
  /// Additive: transmitted once. After an error with `Delivery::unknown`, look with `getBins`
  /// before repeating it.
  Result<BinIDResponse> createBin(const CreateBinRequest& request,
                                  const CallOptions& options = {}) const;

  /// Changes the type or the status of a bin. `request.binID` is required too, besides `binID` in
  /// the path. Idempotent: repeated after a failure.
  Result<Bin> updateBin(std::int64_t binID, const UpdateBinRequest& request,
                        const CallOptions& options = {}) const;

  /// `updateBin` for many bins in one call. Idempotent: repeated after a failure.
  Result<UpdateBinsResponse> updateBins(const UpdateBinsRequest& request,
                                        const CallOptions& options = {}) const;

  /// Removes a bin; the service requires both parts of `query`. Only in the service's own document
  /// of 2020, which prints the path without the service's prefix; it is assumed here. Idempotent:
  /// repeated after a failure, and a repeat may find it gone (`ErrorKind::notFound`).
  Result<BaseResponse> deleteBin(std::int64_t binID, const DeleteBinQuery& query,
                                 const CallOptions& options = {}) const;

  /// The statuses that bins can have. Reads; repeated after a failure.
  Result<std::vector<BinStatusModel>> getBinStatuses(const CallOptions& options = {}) const;

  /// The types that bins can have. Reads; repeated after a failure.
  Result<std::vector<BinTypeModel>> getBinTypes(const CallOptions& options = {}) const;

  /// What is in bins, by the name of the bin or by product. Reads; repeated after a failure.
  Result<BinSearchResponse> searchBins(const BinSearchRequest& request,
                                       const CallOptions& options = {}) const;

  /// Puts products into bins; bins and products that there are not yet are made. With `dryRun` it
  /// tells what it would do.
  ///
  /// Additive, to be safe: whether the quantities are set or added is not published. After an error
  /// with `Delivery::unknown`, look with `searchBins` before repeating it.
  Result<LoadBinInventoryResponse> loadInventory(const LoadBinInventoryRequest& request,
                                                 const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
