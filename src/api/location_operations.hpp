#pragma once

#include "kibo/inventory/models/location.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<std::vector<LocationResponse>> getLocations1{
    {.id = "getLocations1",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/location",
     .effect = Effect::read,
     .group = "LocationApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<std::vector<LocationResponse>> getLocations{
    {.id = "getLocations",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/location/{locationCode}",
     .effect = Effect::read,
     .group = "LocationApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<std::vector<LocationResponse>, LocationRequest> saveLocation{
    {.id = "saveLocation",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/location",
     .effect = Effect::idempotent,
     .group = "LocationApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<std::vector<LocationGroupResponse>> getLocationGroups{
    {.id = "getLocationGroups",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/locationGroup",
     .effect = Effect::read,
     .group = "LocationApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<std::vector<LocationGroupResponse>> getLocationGroup{
    {.id = "getLocationGroup",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/location/{locationGroupCode}",
     .effect = Effect::read,
     .group = "LocationApi",
     .sources = kAllSources}};

inline constexpr const OperationRow* kLocationOperations[] = {
    &getLocations1, &getLocations, &saveLocation, &getLocationGroups, &getLocationGroup};

}  // namespace kibo::inventory::detail::operations
