#pragma once

#include <memory>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/allocation.hpp"
#include "kibo/inventory/models/base_response.hpp"
#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/shipment_allocation.hpp"

namespace kibo::inventory {

/// DOC. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API AllocationApi {
 public:
  explicit AllocationApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// DOC additive.
  Result<JobQueueResponse> allocateInventory(const AllocateInventoryRequest& request,
                                             const CallOptions& options = {}) const;

  /// DOC additive.
  Result<BaseResponse> deallocateInventory(const AllocateInventoryRequest& request,
                                           const CallOptions& options = {}) const;

  /// DOC additive.
  Result<BaseResponse> fulfillInventory(const AllocateInventoryRequest& request,
                                        const CallOptions& options = {}) const;

  /// DOC additive.
  Result<BaseResponse> transitionCart(const TransitionCartRequest& request,
                                      const CallOptions& options = {}) const;

  /// DOC additive.
  Result<BaseResponse> blockAssignment(const BlockAssignmentRequest& request,
                                       const CallOptions& options = {}) const;

  /// DOC read.
  Result<ShipmentInventoryAllocationResponse> getShipmentInventoryAllocations(
      const ShipmentInventoryAllocationRequest& request, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
