#include "kibo/inventory/export_settings_api.hpp"

#include <string>

#include "api/export_settings_operations.hpp"
#include "api/schedule_check.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::callChecked;
using detail::refer;
namespace operations = detail::operations;

Result<std::vector<GetExportSettingsResponse>> ExportSettingsApi::getExportSettings(
    const ExportSettingsQuery& query, const CallOptions& options) const {
  return call(*core_, operations::getExportSettings, {.query = refer(query)}, options);
}

Result<ExportSettingsResponse> ExportSettingsApi::createExportSettings(
    const CreateExportSettingsRequest& request, const CallOptions& options) const {
  return callChecked(*core_, operations::createExportSettings, {.body = refer(request)}, options);
}

Result<UpdateExportSettingsResponse> ExportSettingsApi::updateExportSettings(
    const UpdateExportSettingsRequest& request, const CallOptions& options) const {
  return callChecked(*core_, operations::updateExportSettings, {.body = refer(request)}, options);
}

Result<DeletedCountResponse> ExportSettingsApi::deleteExportSettings(
    std::string_view exportSettingsName, const CallOptions& options) const {
  return call(*core_, operations::deleteExportSettings,
              {.path = {{"exportSettingsName", std::string(exportSettingsName)}}}, options);
}

Result<ExportSettingsResponse> ExportSettingsApi::createExportSettingsFTP(
    const CreateExportSettingsFTPRequest& request, const CallOptions& options) const {
  return call(*core_, operations::createExportSettingsFTP, {.body = refer(request)}, options);
}

Result<UpdateExportSettingsFTPResponse> ExportSettingsApi::updateExportSettingsFTP(
    const UpdateExportSettingsFTPRequest& request, const CallOptions& options) const {
  return call(*core_, operations::updateExportSettingsFTP, {.body = refer(request)}, options);
}

Result<DeletedCountResponse> ExportSettingsApi::deleteExportSettingsFTP(
    std::string_view exportSettingsName, std::string_view exportSettingsFTPName,
    const CallOptions& options) const {
  return call(*core_, operations::deleteExportSettingsFTP,
              {.path = {{"exportSettingsName", std::string(exportSettingsName)},
                        {"exportSettingsFTPName", std::string(exportSettingsFTPName)}}},
              options);
}

Result<ExportSettingsResponse> ExportSettingsApi::createExportSettingsS3(
    const CreateExportSettingsS3Request& request, const CallOptions& options) const {
  return call(*core_, operations::createExportSettingsS3, {.body = refer(request)}, options);
}

Result<UpdateExportSettingsS3Response> ExportSettingsApi::updateExportSettingsS3(
    const UpdateExportSettingsS3Request& request, const CallOptions& options) const {
  return call(*core_, operations::updateExportSettingsS3, {.body = refer(request)}, options);
}

Result<DeletedCountResponse> ExportSettingsApi::deleteExportSettingsS3(
    std::string_view exportSettingsName, std::string_view exportSettingsS3Name,
    const CallOptions& options) const {
  return call(*core_, operations::deleteExportSettingsS3,
              {.path = {{"exportSettingsName", std::string(exportSettingsName)},
                        {"exportSettingsS3Name", std::string(exportSettingsS3Name)}}},
              options);
}

Result<ExportSettingsResponse> ExportSettingsApi::createExportSettingsGCS(
    const CreateExportSettingsGcsRequest& request, const CallOptions& options) const {
  return call(*core_, operations::createExportSettingsGCS, {.body = refer(request)}, options);
}

Result<UpdateExportSettingsGCSResponse> ExportSettingsApi::updateExportSettingsGCS(
    const UpdateExportSettingsGcsRequest& request, const CallOptions& options) const {
  return call(*core_, operations::updateExportSettingsGCS, {.body = refer(request)}, options);
}

Result<DeletedCountResponse> ExportSettingsApi::deleteExportSettingsGCS(
    std::string_view exportSettingsName, std::string_view exportSettingsGCSName,
    const CallOptions& options) const {
  return call(*core_, operations::deleteExportSettingsGCS,
              {.path = {{"exportSettingsName", std::string(exportSettingsName)},
                        {"exportSettingsGCSName", std::string(exportSettingsGCSName)}}},
              options);
}

Result<ExportInventoryResponse> ExportSettingsApi::runExport(const ExportInventoryRequest& request,
                                                             const CallOptions& options) const {
  return call(*core_, operations::runExport, {.body = refer(request)}, options);
}

}  // namespace kibo::inventory
