#pragma once

#include "kibo/inventory/operation.hpp"

/// One row an operation. `{inventoryVersion}` is a setting, the other names are path values.
namespace kibo::inventory::detail::operations {

// Stock: query. The real-time service takes the same body at its own path.
inline constexpr Operation postQueryInventory{
    "postQueryInventory", Method::post, "/api/commerce/inventory/{inventoryVersion}/inventory",
    Effect::read};
inline constexpr Operation postQueryRealTimeInventory{
    "postQueryRealTimeInventory", Method::post, "/api/commerce/realtime-inventory/v5/inventory",
    Effect::read};
inline constexpr Operation getInventory{"getInventory", Method::get,
                                        "/api/commerce/inventory/{inventoryVersion}/inventory",
                                        Effect::read};
inline constexpr Operation aggregate{
    "aggregate", Method::post, "/api/commerce/inventory/{inventoryVersion}/inventory/aggregate",
    Effect::read};

// Stock: change. The trailing slash of the smart operations is the service's.
inline constexpr Operation adjust{"adjust", Method::post,
                                  "/api/commerce/inventory/{inventoryVersion}/inventory/adjust",
                                  Effect::additive};
inline constexpr Operation refresh{"refresh", Method::post,
                                   "/api/commerce/inventory/{inventoryVersion}/inventory/refresh",
                                   Effect::idempotent};
inline constexpr Operation smartAdjustInventory{
    "smartAdjustInventory", Method::post,
    "/api/commerce/inventory/{inventoryVersion}/inventory/smart-adjust/", Effect::additive};
inline constexpr Operation smartRefreshInventory{
    "smartRefreshInventory", Method::post,
    "/api/commerce/inventory/{inventoryVersion}/inventory/smart-refresh/", Effect::idempotent};

// Jobs.
inline constexpr Operation getJob{"getJob", Method::get, "/api/commerce/inventory/v1/queue/{jobID}",
                                  Effect::read};
inline constexpr Operation getJobs{"getJobs", Method::get, "/api/commerce/inventory/v1/queue",
                                   Effect::read};

}  // namespace kibo::inventory::detail::operations
