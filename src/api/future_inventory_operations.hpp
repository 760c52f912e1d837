#pragma once

#include "kibo/inventory/models/future_inventory.hpp"
#include "kibo/inventory/models/job.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<JobQueueResponse, AdjustFutureDateRequest> adjustFutureDate{
    {.id = "adjustFutureDate",
     .method = Method::put,
     .path = "/api/adjustFutureDate/{futureInventoryID}",
     .effect = Effect::idempotent,
     .group = "FutureInventoryApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<DeleteFutureItemResponse, DeleteFutureItemRequest>
    deleteFutureInventory{
        {.id = "deleteFutureInventory",
         .method = Method::post,
         .path = "/api/commerce/inventory/{inventoryVersion}/inventory/deleteFutureInventory",
         .effect = Effect::idempotent,
         .group = "FutureInventoryApi",
         .sources = kAllSources,
         .siteInQuery = true}};

inline constexpr const OperationRow* kFutureInventoryOperations[] = {&adjustFutureDate,
                                                                     &deleteFutureInventory};

}  // namespace kibo::inventory::detail::operations
