#include "kibo/inventory/future_inventory_api.hpp"

#include <string>

#include "api/future_inventory_operations.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::refer;
namespace operations = detail::operations;

Result<JobQueueResponse> FutureInventoryApi::adjustFutureDate(
    std::int64_t futureInventoryID, const AdjustFutureDateRequest& request,
    const CallOptions& options) const {
  return call(
      *core_, operations::adjustFutureDate,
      {.path = {{"futureInventoryID", std::to_string(futureInventoryID)}}, .body = refer(request)},
      options);
}

Result<DeleteFutureItemResponse> FutureInventoryApi::deleteFutureInventory(
    const DeleteFutureItemRequest& request, const CallOptions& options) const {
  return call(*core_, operations::deleteFutureInventory, {.body = refer(request)}, options);
}

}  // namespace kibo::inventory
