#pragma once

#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/product_mapping.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<ProductMappingResponse> getProductMapping{
    {.id = "getProductMapping",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/productMapping",
     .effect = Effect::read,
     .group = "ProductMappingApi",
     .sources = Source::swagger2020,
     .pathAssumed = true}};
inline constexpr TypedOperation<ProductMapping, ProductMappingRequest> createProductMapping{
    {.id = "createProductMapping",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/productMapping",
     .effect = Effect::additive,
     .group = "ProductMappingApi",
     .sources = Source::swagger2020,
     .pathAssumed = true}};
inline constexpr TypedOperation<DeletedResponse, ProductMappingRequest> deleteProductMapping{
    {.id = "deleteProductMapping",
     .method = Method::del,
     .path = "/api/commerce/inventory/v1/productMapping/{direction}",
     .effect = Effect::idempotent,
     .group = "ProductMappingApi",
     .sources = Source::swagger2020,
     .pathAssumed = true}};

inline constexpr const OperationRow* kProductMappingOperations[] = {
    &getProductMapping, &createProductMapping, &deleteProductMapping};

}  // namespace kibo::inventory::detail::operations
