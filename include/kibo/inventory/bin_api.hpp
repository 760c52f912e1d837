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

/// DOC. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API BinApi {
 public:
  explicit BinApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// DOC additive.
  Result<BinIDResponse> createBin(const CreateBinRequest& request,
                                  const CallOptions& options = {}) const;

  /// DOC read.
  Result<std::vector<BinStatusModel>> getBinStatuses(const CallOptions& options = {}) const;

  /// DOC read.
  Result<std::vector<BinTypeModel>> getBinTypes(const CallOptions& options = {}) const;

  /// DOC read.
  Result<BinResponseModel> getBins(const BinListQuery& query = {},
                                   const CallOptions& options = {}) const;

  /// DOC additive.
  Result<LoadBinInventoryResponse> loadInventory(const LoadBinInventoryRequest& request,
                                                 const CallOptions& options = {}) const;

  /// DOC read.
  Result<BinSearchResponse> searchBins(const BinSearchRequest& request,
                                       const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<Bin> updateBin(std::int64_t bin_id, const UpdateBinRequest& request,
                        const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<UpdateBinsResponse> updateBins(const UpdateBinsRequest& request,
                                        const CallOptions& options = {}) const;

  /// DOC read.
  Result<Bin> getBin(std::int64_t bin_id, const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<BaseResponse> deleteBin(std::int64_t bin_id, const DeleteBinQuery& query = {},
                                 const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
