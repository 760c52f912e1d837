#pragma once

#include "kibo/inventory/models/aggregate.hpp"
#include "kibo/inventory/models/delete_inventory.hpp"
#include "kibo/inventory/models/inventory.hpp"
#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/models/job.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<std::vector<InventoryResponse>, InventoryRequest>
    postQueryInventory{{.id = "postQueryInventory",
                        .method = Method::post,
                        .path = "/api/commerce/inventory/{inventoryVersion}/inventory",
                        .effect = Effect::read,
                        .group = "InventoryApi",
                        .sources = kAllSources,
                        .siteInQuery = true,
                        .limits = "100 rows an item unless limit says otherwise"}};
// The same question and answer, of the service for storefronts.
inline constexpr TypedOperation<std::vector<InventoryResponse>, InventoryRequest>
    postQueryRealTimeInventory{{.id = "postQueryRealTimeInventory",
                                .method = Method::post,
                                .path = "/api/commerce/realtime-inventory/v5/inventory",
                                .effect = Effect::read,
                                .group = "InventoryApi",
                                .sources = Source::documents}};
inline constexpr TypedOperation<std::vector<InventoryResponse>, void, InventoryQuery> getInventory{
    {.id = "getInventory",
     .method = Method::get,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory",
     .effect = Effect::read,
     .group = "InventoryApi",
     .sources = Source::spec2025 | Source::swagger2020,
     .limits = "100 rows an item unless limit says otherwise"}};
inline constexpr TypedOperation<std::vector<AggregateResponse>, AggregateRequest> aggregate{
    {.id = "aggregate",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/aggregate",
     .effect = Effect::read,
     .group = "InventoryApi",
     .sources = kAllSources,
     .siteInQuery = true}};
inline constexpr TypedOperation<JobIDResponse, AdjustRequest> adjust{
    {.id = "adjust",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/adjust",
     .effect = Effect::additive,
     .group = "InventoryApi",
     .sources = kAllSources,
     .limits = "at most 1,000 items"},
    RateClass::stockChange};
inline constexpr TypedOperation<JobIDResponse, RefreshRequest> refresh{
    {.id = "refresh",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/refresh",
     .effect = Effect::idempotent,
     .group = "InventoryApi",
     .sources = kAllSources,
     .limits = "at most 12,000 items; 3,000 recommended"},
    RateClass::stockChange};
inline constexpr TypedOperation<SmartInventoryResponse, AdjustRequest> smartAdjustInventory{
    {.id = "smartAdjustInventory",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/smart-adjust/",
     .effect = Effect::additive,
     .group = "InventoryApi",
     .sources = Source::sdk2026,
     .limits = "at most 1,000 items; about 25 and fewer are done at once"},
    RateClass::stockChange};
inline constexpr TypedOperation<SmartInventoryResponse, RefreshRequest> smartRefreshInventory{
    {.id = "smartRefreshInventory",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/smart-refresh/",
     .effect = Effect::idempotent,
     .group = "InventoryApi",
     .sources = Source::sdk2026,
     .limits = "at most 12,000 items; about 25 and fewer are done at once"},
    RateClass::stockChange};
inline constexpr TypedOperation<DeleteItemResponse, DeleteItemRequest> deleteInventory{
    {.id = "_delete",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/delete",
     .effect = Effect::idempotent,
     .group = "InventoryApi",
     .sources = kAllSources,
     .siteInQuery = true}};
inline constexpr TypedOperation<DeleteItemResponse, DeleteItemsRequest> deleteItems{
    {.id = "deleteItems",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/deleteItems",
     .effect = Effect::idempotent,
     .group = "InventoryApi",
     .sources = kAllSources,
     .siteInQuery = true,
     .limits = "at most 1,000 items; 500 recommended"}};
inline constexpr TypedOperation<std::vector<JobQueueResponse>> redistributeInventoryAcrossTags{
    {.id = "redistributeInventoryAcrossTags",
     .method = Method::post,
     .path = "/api/commerce/inventory/{inventoryVersion}/inventory/redistribute",
     .effect = Effect::additive,
     .group = "InventoryApi",
     .sources = Source::sdk2026}};

inline constexpr const OperationRow* kInventoryOperations[] = {&postQueryInventory,
                                                               &postQueryRealTimeInventory,
                                                               &getInventory,
                                                               &aggregate,
                                                               &adjust,
                                                               &refresh,
                                                               &smartAdjustInventory,
                                                               &smartRefreshInventory,
                                                               &deleteInventory,
                                                               &deleteItems,
                                                               &redistributeInventoryAcrossTags};

}  // namespace kibo::inventory::detail::operations
