#pragma once

#include <memory>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/allocation.hpp"
#include "kibo/inventory/models/base_response.hpp"
#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/shipment_allocation.hpp"

namespace kibo::inventory {

/// Holds stock for orders, releases it, and takes it off when it has left; and closes products to
/// orders. One line of an order goes from available to allocated (`allocateInventory`), then either
/// back (`deallocateInventory`) or out of the house (`fulfillInventory`). A cheap handle on the
/// core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API AllocationApi {
 public:
  explicit AllocationApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// Holds units for lines of orders: they are no longer available. Units beyond what is available
  /// become pending, which the service turns into allocated every 30 minutes as stock comes in.
  ///
  /// Additive: transmitted once, and never again after an unclear failure. An error with
  /// `Delivery::unknown` means that the units may be held: look with
  /// `getShipmentInventoryAllocations` or `OrderItemApi::getOrderItemInformation` before repeating
  /// it. The contract knows no error but 500, so a refusal too may come as `Delivery::unknown`; the
  /// error has the service's words.
  Result<JobQueueResponse> allocateInventory(const AllocateInventoryRequest& request,
                                             const CallOptions& options = {}) const;

  /// Releases units held for lines of orders: they are available again. It is also the way out for
  /// units that stay allocated by mistake, since `refresh` does not touch what is allocated.
  ///
  /// The newest SDK calls the answer a `BaseResponse`, the documents before it a job: what the
  /// first has is read too, and `jobID` may be missing. Additive, as `allocateInventory`.
  Result<JobQueueResponse> deallocateInventory(const AllocateInventoryRequest& request,
                                               const CallOptions& options = {}) const;

  /// Takes units held for lines of orders off, since they have left: they are neither allocated nor
  /// on hand any more. The answer is as that of `deallocateInventory`. Additive, as
  /// `allocateInventory`.
  Result<JobQueueResponse> fulfillInventory(const AllocateInventoryRequest& request,
                                            const CallOptions& options = {}) const;

  /// Holds for an order what is held for a cart. In no source before 2025.
  ///
  /// Additive: a cart can become an order once. After an error with `Delivery::unknown`, look with
  /// `getShipmentInventoryAllocations`.
  Result<BaseResponse> transitionCart(const TransitionCartRequest& request,
                                      const CallOptions& options = {}) const;

  /// Keeps orders from being assigned to products at one location, or lets them be again. The stock
  /// itself stays as it is; queries answer it with `blockAssignment`.
  ///
  /// Additive, to be safe: what `quantity` does in the request is not published. With the flag
  /// alone a repeat does no harm.
  Result<BaseResponse> blockAssignment(const BlockAssignmentRequest& request,
                                       const CallOptions& options = {}) const;

  /// Which stock, there or expected, is held for the shipments named. Reads; repeated after a
  /// failure.
  Result<ShipmentInventoryAllocationResponse> getShipmentInventoryAllocations(
      const ShipmentInventoryAllocationRequest& request, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
