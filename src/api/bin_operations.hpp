#pragma once

#include "kibo/inventory/models/base_response.hpp"
#include "kibo/inventory/models/bin.hpp"
#include "kibo/inventory/models/bin_inventory.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<BinResponseModel, void, BinListQuery> getBins{
    {.id = "getBins",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/bin",
     .effect = Effect::read,
     .group = "BinApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<Bin> getBin{{.id = "getBin",
                                             .method = Method::get,
                                             .path = "/api/commerce/inventory/v1/bin/{bin_id}",
                                             .effect = Effect::read,
                                             .group = "BinApi",
                                             .sources = Source::swagger2020,
                                             .pathAssumed = true}};
inline constexpr TypedOperation<BinIDResponse, CreateBinRequest> createBin{
    {.id = "createBin",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/bin",
     .effect = Effect::additive,
     .group = "BinApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<Bin, UpdateBinRequest> updateBin{
    {.id = "updateBin",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/bin/{bin_id}",
     .effect = Effect::idempotent,
     .group = "BinApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<UpdateBinsResponse, UpdateBinsRequest> updateBins{
    {.id = "updateBins",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/bin/updateBins",
     .effect = Effect::idempotent,
     .group = "BinApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<BaseResponse, void, DeleteBinQuery> deleteBin{
    {.id = "deleteBin",
     .method = Method::del,
     .path = "/api/commerce/inventory/v1/bin/{bin_id}",
     .effect = Effect::idempotent,
     .group = "BinApi",
     .sources = Source::swagger2020,
     .pathAssumed = true}};
inline constexpr TypedOperation<std::vector<BinStatusModel>> getBinStatuses{
    {.id = "getBinStatuses",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/bin/binStatuses",
     .effect = Effect::read,
     .group = "BinApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<std::vector<BinTypeModel>> getBinTypes{
    {.id = "getBinTypes",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/bin/binTypes",
     .effect = Effect::read,
     .group = "BinApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<BinSearchResponse, BinSearchRequest> searchBins{
    {.id = "searchBins",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/bin/searchInventory",
     .effect = Effect::read,
     .group = "BinApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<LoadBinInventoryResponse, LoadBinInventoryRequest> loadInventory{
    {.id = "loadInventory",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/bin/loadInventory",
     .effect = Effect::additive,
     .group = "BinApi",
     .sources = kAllSources}};

inline constexpr const OperationRow* kBinOperations[] = {
    &getBins,   &getBin,         &createBin,   &updateBin,  &updateBins,
    &deleteBin, &getBinStatuses, &getBinTypes, &searchBins, &loadInventory};

}  // namespace kibo::inventory::detail::operations
