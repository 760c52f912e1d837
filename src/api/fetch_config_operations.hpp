#pragma once

#include "kibo/inventory/models/base_response.hpp"
#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/fetch_config.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<std::vector<MFetchFileConfig>> getFetchConfig{
    {.id = "getFetchConfig",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/config/fetchfile",
     .effect = Effect::read,
     .group = "FetchConfigApi",
     .sources = kAllSources},
    Leniency::oneOrMany};
inline constexpr TypedOperation<BaseResponse, FetchFileConfigRequest> saveFetchConfig{
    {.id = "saveFetchConfig",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/config/fetchfile",
     .effect = Effect::additive,
     .group = "FetchConfigApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<FetchFileConnectionResponse> testConnection{
    {.id = "testConnection",
     .method = Method::get,
     .path = "/api/commerce/inventory/v1/config/fetchfile/testConnection/{fetchFileConfigID}",
     .effect = Effect::read,
     .group = "FetchConfigApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<DeletedResponse> deleteFetchConfig{
    {.id = "deleteFetchConfig",
     .method = Method::del,
     .path = "/api/commerce/inventory/v1/config/fetchfile/{fetchFileConfigID}",
     .effect = Effect::idempotent,
     .group = "FetchConfigApi",
     .sources = kAllSources}};

inline constexpr const OperationRow* kFetchConfigOperations[] = {
    &getFetchConfig, &saveFetchConfig, &testConnection, &deleteFetchConfig};

}  // namespace kibo::inventory::detail::operations
