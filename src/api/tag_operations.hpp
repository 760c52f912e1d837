#pragma once

#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/tag.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<std::vector<TagCategory>> getTagCategoryAll{
    {.id = "getTagCategoryAll",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/tagCategory",
     .effect = Effect::read,
     .group = "TagApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<TagCategory> getTagCategory{
    {.id = "getTagCategory",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}",
     .effect = Effect::read,
     .group = "TagApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<TagCategory, TagCategory> createTagCategory{
    {.id = "createTagCategory",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/tagCategory",
     .effect = Effect::additive,
     .group = "TagApi",
     .sources = Source::swagger2020,
     .pathAssumed = true,
     .limits = "3 categories a tenant"}};
inline constexpr TypedOperation<TagCategory, TagCategory> updateTagCategory{
    {.id = "updateTagCategory",
     .method = Method::put,
     .path = "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}",
     .effect = Effect::idempotent,
     .group = "TagApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<DeletedCountResponse> deleteTagCategory{
    {.id = "deleteTagCategory",
     .method = Method::del,
     .path = "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}",
     .effect = Effect::idempotent,
     .group = "TagApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<InventoryTag, InventoryTag> createTag{
    {.id = "createTag",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}/tag",
     .effect = Effect::additive,
     .group = "TagApi",
     .sources = kAllSources,
     .limits = "6 tags a tenant"}};
inline constexpr TypedOperation<InventoryTag> getTag{
    {.id = "getTag",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}/tag/{tagValue}",
     .effect = Effect::read,
     .group = "TagApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<InventoryTag, InventoryTag> updateTag{
    {.id = "updateTag",
     .method = Method::put,
     .path = "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}/tag/{tagValue}",
     .effect = Effect::idempotent,
     .group = "TagApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<DeletedCountResponse> deleteTag{
    {.id = "deleteTag",
     .method = Method::del,
     .path = "/api/commerce/inventory/v1/tagCategory/{tagCategoryName}/tag/{tagValue}",
     .effect = Effect::idempotent,
     .group = "TagApi",
     .sources = kAllSources}};

inline constexpr const OperationRow* kTagOperations[] = {
    &getTagCategoryAll, &getTagCategory, &createTagCategory, &updateTagCategory, &deleteTagCategory,
    &createTag,         &getTag,         &updateTag,         &deleteTag};

}  // namespace kibo::inventory::detail::operations
