#include "kibo/inventory/allocation_api.hpp"

#include <string>

#include "api/allocation_operations.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::refer;
namespace operations = detail::operations;

Result<JobQueueResponse> AllocationApi::allocateInventory(const AllocateInventoryRequest& request,
                                                          const CallOptions& options) const {
  return call(*core_, operations::allocateInventory, {.body = refer(request)}, options);
}

Result<JobQueueResponse> AllocationApi::deallocateInventory(const AllocateInventoryRequest& request,
                                                            const CallOptions& options) const {
  return call(*core_, operations::deallocateInventory, {.body = refer(request)}, options);
}

Result<JobQueueResponse> AllocationApi::fulfillInventory(const AllocateInventoryRequest& request,
                                                         const CallOptions& options) const {
  return call(*core_, operations::fulfillInventory, {.body = refer(request)}, options);
}

Result<BaseResponse> AllocationApi::transitionCart(const TransitionCartRequest& request,
                                                   const CallOptions& options) const {
  return call(*core_, operations::transitionCart, {.body = refer(request)}, options);
}

Result<BaseResponse> AllocationApi::blockAssignment(const BlockAssignmentRequest& request,
                                                    const CallOptions& options) const {
  return call(*core_, operations::blockAssignment, {.body = refer(request)}, options);
}

Result<ShipmentInventoryAllocationResponse> AllocationApi::getShipmentInventoryAllocations(
    const ShipmentInventoryAllocationRequest& request, const CallOptions& options) const {
  return call(*core_, operations::getShipmentInventoryAllocations, {.body = refer(request)},
              options);
}

}  // namespace kibo::inventory
