#pragma once

#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/export_requests.hpp"
#include "kibo/inventory/models/export_responses.hpp"
#include "kibo/inventory/models/export_settings.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<std::vector<GetExportSettingsResponse>, void, ExportSettingsQuery>
    getExportSettings{{.id = "getExportSettings",
                       .method = Method::get,
                       .path = "/api/commerce/inventory/v1/export",
                       .effect = Effect::read,
                       .group = "ExportSettingsApi",
                       .sources = Source::sdk2026 | Source::swagger2020},
                      Leniency::oneOrMany};
inline constexpr TypedOperation<ExportSettingsResponse, CreateExportSettingsRequest>
    createExportSettings{{.id = "createExportSettings",
                          .method = Method::post,
                          .path = "/api/commerce/inventory/v1/export/create",
                          .effect = Effect::additive,
                          .group = "ExportSettingsApi",
                          .sources = kAllSources}};
inline constexpr TypedOperation<UpdateExportSettingsResponse, UpdateExportSettingsRequest>
    updateExportSettings{{.id = "updateExportSettings",
                          .method = Method::post,
                          .path = "/api/commerce/inventory/v1/export/update",
                          .effect = Effect::idempotent,
                          .group = "ExportSettingsApi",
                          .sources = kAllSources}};
inline constexpr TypedOperation<DeletedCountResponse> deleteExportSettings{
    {.id = "deleteExportSettings",
     .method = Method::del,
     .path = "/api/commerce/inventory/v1/export/{exportSettingsName}",
     .effect = Effect::idempotent,
     .group = "ExportSettingsApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<ExportSettingsResponse, CreateExportSettingsFTPRequest>
    createExportSettingsFTP{{.id = "createExportSettingsFTP",
                             .method = Method::post,
                             .path = "/api/commerce/inventory/v1/export/ftp/create",
                             .effect = Effect::additive,
                             .group = "ExportSettingsApi",
                             .sources = kAllSources}};
inline constexpr TypedOperation<UpdateExportSettingsFTPResponse, UpdateExportSettingsFTPRequest>
    updateExportSettingsFTP{{.id = "updateExportSettingsFTP",
                             .method = Method::post,
                             .path = "/api/commerce/inventory/v1/export/ftp/update",
                             .effect = Effect::idempotent,
                             .group = "ExportSettingsApi",
                             .sources = kAllSources}};
inline constexpr TypedOperation<DeletedCountResponse> deleteExportSettingsFTP{
    {.id = "deleteExportSettingsFTP",
     .method = Method::del,
     .path = "/api/commerce/inventory/v1/export/ftp/{exportSettingsName}/{exportSettingsFTPName}",
     .effect = Effect::idempotent,
     .group = "ExportSettingsApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<ExportSettingsResponse, CreateExportSettingsS3Request>
    createExportSettingsS3{{.id = "createExportSettingsS3",
                            .method = Method::post,
                            .path = "/api/commerce/inventory/v1/export/s3/create",
                            .effect = Effect::additive,
                            .group = "ExportSettingsApi",
                            .sources = kAllSources}};
inline constexpr TypedOperation<UpdateExportSettingsS3Response, UpdateExportSettingsS3Request>
    updateExportSettingsS3{{.id = "updateExportSettingsS3",
                            .method = Method::post,
                            .path = "/api/commerce/inventory/v1/export/s3/update",
                            .effect = Effect::idempotent,
                            .group = "ExportSettingsApi",
                            .sources = kAllSources}};
inline constexpr TypedOperation<DeletedCountResponse> deleteExportSettingsS3{
    {.id = "deleteExportSettingsS3",
     .method = Method::del,
     .path = "/api/commerce/inventory/v1/export/s3/{exportSettingsName}/{exportSettingsS3Name}",
     .effect = Effect::idempotent,
     .group = "ExportSettingsApi",
     .sources = kAllSources}};
inline constexpr TypedOperation<ExportSettingsResponse, CreateExportSettingsGcsRequest>
    createExportSettingsGCS{{.id = "createExportSettingsGCS",
                             .method = Method::post,
                             .path = "/api/commerce/inventory/v1/export/gcs/create",
                             .effect = Effect::additive,
                             .group = "ExportSettingsApi",
                             .sources = Source::spec2025}};
inline constexpr TypedOperation<UpdateExportSettingsGCSResponse, UpdateExportSettingsGcsRequest>
    updateExportSettingsGCS{{.id = "updateExportSettingsGCS",
                             .method = Method::post,
                             .path = "/api/commerce/inventory/v1/export/gcs/update",
                             .effect = Effect::idempotent,
                             .group = "ExportSettingsApi",
                             .sources = Source::spec2025}};
inline constexpr TypedOperation<DeletedCountResponse> deleteExportSettingsGCS{
    {.id = "deleteExportSettingsGCS",
     .method = Method::del,
     .path = "/api/commerce/inventory/v1/export/gcs/{exportSettingsName}/{exportSettingsGCSName}",
     .effect = Effect::idempotent,
     .group = "ExportSettingsApi",
     .sources = Source::spec2025}};
inline constexpr TypedOperation<ExportInventoryResponse, ExportInventoryRequest> runExport{
    {.id = "runExport",
     .method = Method::post,
     .path = "/api/commerce/inventory/v1/export",
     .effect = Effect::additive,
     .group = "ExportSettingsApi",
     .sources = kAllSources}};

inline constexpr const OperationRow* kExportSettingsOperations[] = {
    &getExportSettings,       &createExportSettings,
    &updateExportSettings,    &deleteExportSettings,
    &createExportSettingsFTP, &updateExportSettingsFTP,
    &deleteExportSettingsFTP, &createExportSettingsS3,
    &updateExportSettingsS3,  &deleteExportSettingsS3,
    &createExportSettingsGCS, &updateExportSettingsGCS,
    &deleteExportSettingsGCS, &runExport};

}  // namespace kibo::inventory::detail::operations
