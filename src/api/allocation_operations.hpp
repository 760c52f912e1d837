#pragma once

#include "kibo/inventory/models/allocation.hpp"
#include "kibo/inventory/models/base_response.hpp"
#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/shipment_allocation.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<JobQueueResponse, AllocateInventoryRequest> allocateInventory{
    {.id = "allocateInventory",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/allocate",
     .effect = Effect::additive,
     .group = "AllocationApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<JobQueueResponse, AllocateInventoryRequest> deallocateInventory{
    {.id = "deallocateInventory",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/deallocate",
     .effect = Effect::additive,
     .group = "AllocationApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<JobQueueResponse, AllocateInventoryRequest> fulfillInventory{
    {.id = "fulfillInventory",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/fulfill",
     .effect = Effect::additive,
     .group = "AllocationApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<BaseResponse, TransitionCartRequest> transitionCart{
    {.id = "transitionCart",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/transitionCart",
     .effect = Effect::additive,
     .group = "AllocationApi",
     .sources = Source::sdk2026 | Source::spec2025}};
inline constexpr TypedOperation<BaseResponse, BlockAssignmentRequest> blockAssignment{
    {.id = "blockAssignment",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/blockAssignment",
     .effect = Effect::additive,
     .group = "AllocationApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<ShipmentInventoryAllocationResponse,
                                ShipmentInventoryAllocationRequest>
    getShipmentInventoryAllocations{
        {.id = "getShipmentInventoryAllocations",
         .method = Method::post,
         .path =
             "/api/commerce/inventory/{inventoryVersion}/inventory/shipmentInventoryAllocations",
         .effect = Effect::read,
         .group = "AllocationApi",
         .sources = kAllSources}};

inline constexpr const OperationRow* kAllocationOperations[] = {
    &allocateInventory, &deallocateInventory, &fulfillInventory,
    &transitionCart,    &blockAssignment,     &getShipmentInventoryAllocations};

}  // namespace kibo::inventory::detail::operations
