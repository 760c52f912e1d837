#pragma once

#include "kibo/inventory/models/base_response.hpp"
#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/pending_item.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<GetPendingItemsResponse, void, PendingItemQuery> getPendingItems{
    {.id = "getPendingItems",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/pendingItem/",
     .effect = Effect::read,
     .group = "PendingItemApi",
     .sources = Source::swagger2020,
     .pathAssumed = true}};
inline constexpr TypedOperation<DeletedResponse> deletePendingItems{
    {.id = "deletePendingItems",
     .method = Method::del,
     .path = "/api/commerce/inventory/v1/pendingItem/{pendingItemID}",
     .effect = Effect::idempotent,
     .group = "PendingItemApi",
     .sources = Source::swagger2020,
     .pathAssumed = true}};
inline constexpr TypedOperation<BaseResponse> releaseAllPendingItems{
    {.id = "releaseAllPendingItems",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/pendingItem/release/",
     .effect = Effect::additive,
     .group = "PendingItemApi",
     .sources = Source::swagger2020,
     .pathAssumed = true}};
inline constexpr TypedOperation<BaseResponse> releasePendingItems{
    {.id = "releasePendingItems",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/pendingItem/release/{tenantID}",
     .effect = Effect::additive,
     .group = "PendingItemApi",
     .sources = Source::swagger2020,
     .pathAssumed = true}};

inline constexpr const OperationRow* kPendingItemOperations[] = {
    &getPendingItems, &deletePendingItems, &releaseAllPendingItems, &releasePendingItems};

}  // namespace kibo::inventory::detail::operations
