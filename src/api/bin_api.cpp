#include "kibo/inventory/bin_api.hpp"

#include <string>

#include "api/bin_operations.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::refer;
namespace operations = detail::operations;

Result<BinResponseModel> BinApi::getBins(const BinListQuery& query,
                                         const CallOptions& options) const {
  return call(*core_, operations::getBins, {.query = refer(query)}, options);
}

Result<Bin> BinApi::getBin(std::int64_t binID, const CallOptions& options) const {
  return call(*core_, operations::getBin, {.path = {{"bin_id", std::to_string(binID)}}}, options);
}

Result<BinIDResponse> BinApi::createBin(const CreateBinRequest& request,
                                        const CallOptions& options) const {
  return call(*core_, operations::createBin, {.body = refer(request)}, options);
}

Result<Bin> BinApi::updateBin(std::int64_t binID, const UpdateBinRequest& request,
                              const CallOptions& options) const {
  return call(*core_, operations::updateBin,
              {.path = {{"bin_id", std::to_string(binID)}}, .body = refer(request)}, options);
}

Result<UpdateBinsResponse> BinApi::updateBins(const UpdateBinsRequest& request,
                                              const CallOptions& options) const {
  return call(*core_, operations::updateBins, {.body = refer(request)}, options);
}

Result<BaseResponse> BinApi::deleteBin(std::int64_t binID, const DeleteBinQuery& query,
                                       const CallOptions& options) const {
  return call(*core_, operations::deleteBin,
              {.path = {{"bin_id", std::to_string(binID)}}, .query = refer(query)}, options);
}

Result<std::vector<BinStatusModel>> BinApi::getBinStatuses(const CallOptions& options) const {
  return call(*core_, operations::getBinStatuses, {}, options);
}

Result<std::vector<BinTypeModel>> BinApi::getBinTypes(const CallOptions& options) const {
  return call(*core_, operations::getBinTypes, {}, options);
}

Result<BinSearchResponse> BinApi::searchBins(const BinSearchRequest& request,
                                             const CallOptions& options) const {
  return call(*core_, operations::searchBins, {.body = refer(request)}, options);
}

Result<LoadBinInventoryResponse> BinApi::loadInventory(const LoadBinInventoryRequest& request,
                                                       const CallOptions& options) const {
  return call(*core_, operations::loadInventory, {.body = refer(request)}, options);
}

}  // namespace kibo::inventory
