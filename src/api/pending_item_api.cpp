#include "kibo/inventory/pending_item_api.hpp"

#include <string>

#include "api/pending_item_operations.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::refer;
namespace operations = detail::operations;

Result<GetPendingItemsResponse> PendingItemApi::getPendingItems(const PendingItemQuery& query,
                                                                const CallOptions& options) const {
  return call(*core_, operations::getPendingItems, {.query = refer(query)}, options);
}

Result<DeletedResponse> PendingItemApi::deletePendingItems(std::int64_t pendingItemID,
                                                           const CallOptions& options) const {
  return call(*core_, operations::deletePendingItems,
              {.path = {{"pendingItemID", std::to_string(pendingItemID)}}}, options);
}

Result<BaseResponse> PendingItemApi::releaseAllPendingItems(const CallOptions& options) const {
  return call(*core_, operations::releaseAllPendingItems, {}, options);
}

Result<BaseResponse> PendingItemApi::releasePendingItems(std::int64_t tenantID,
                                                         const CallOptions& options) const {
  return call(*core_, operations::releasePendingItems,
              {.path = {{"tenantID", std::to_string(tenantID)}}}, options);
}

}  // namespace kibo::inventory
