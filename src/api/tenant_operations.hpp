#pragma once

#include "kibo/inventory/models/stock_change.hpp"
#include "kibo/inventory/models/tenant.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<TenantSiloConfigModel, UpdateTenantSiloConfigRequest>
    updateTenantSiloConfig{{.id = "updateTenantSiloConfig",
                            .method = Method::post,
                            .path = "/api/commerce/inventory/v1/silo/siloConfig",
                            .effect = Effect::idempotent,
                            .group = "TenantApi",
                            .sources = Source::sdk2026 | Source::spec2025}};
inline constexpr TypedOperation<void, InvalidateCacheRequest> invalidateCache{
    {.id = "invalidateCache",
     .method = Method::post,
     .path = "/api/cache/invalidate",
     .effect = Effect::idempotent,
     .group = "TenantApi",
     .sources = Source::spec2025}};
inline constexpr TypedOperation<std::vector<JobIDResponse>> deleteAllOldInventory{
    {.id = "deleteAllOldInventory",
     .method = Method::del,
     .path = "/api/commerce/inventory/v1/deleteOldInventory/allSilo/{months}",
     .effect = Effect::idempotent,
     .group = "TenantApi",
     .sources = kAllSources}};

inline constexpr const OperationRow* kTenantOperations[] = {
    &updateTenantSiloConfig, &invalidateCache, &deleteAllOldInventory};

}  // namespace kibo::inventory::detail::operations
