#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/export_requests.hpp"
#include "kibo/inventory/models/export_responses.hpp"
#include "kibo/inventory/models/export_settings.hpp"

namespace kibo::inventory {

/// DOC. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API ExportSettingsApi {
 public:
  explicit ExportSettingsApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// DOC additive.
  Result<ExportSettingsResponse> createExportSettings(const CreateExportSettingsRequest& request,
                                                      const CallOptions& options = {}) const;

  /// DOC additive.
  Result<ExportSettingsResponse> createExportSettingsFTP(
      const CreateExportSettingsFTPRequest& request, const CallOptions& options = {}) const;

  /// DOC additive.
  Result<ExportSettingsResponse> createExportSettingsS3(
      const CreateExportSettingsS3Request& request, const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<DeletedCountResponse> deleteExportSettings(std::string_view exportSettingsName,
                                                    const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<DeletedCountResponse> deleteExportSettingsFTP(std::string_view exportSettingsName,
                                                       std::string_view exportSettingsFTPName,
                                                       const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<DeletedCountResponse> deleteExportSettingsS3(std::string_view exportSettingsName,
                                                      std::string_view exportSettingsS3Name,
                                                      const CallOptions& options = {}) const;

  /// DOC read.
  Result<std::vector<GetExportSettingsResponse>> getExportSettings(
      const ExportSettingsQuery& query = {}, const CallOptions& options = {}) const;

  /// DOC additive.
  Result<ExportInventoryResponse> runExport(const ExportInventoryRequest& request,
                                            const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<UpdateExportSettingsResponse> updateExportSettings(
      const UpdateExportSettingsRequest& request, const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<UpdateExportSettingsFTPResponse> updateExportSettingsFTP(
      const UpdateExportSettingsFTPRequest& request, const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<UpdateExportSettingsS3Response> updateExportSettingsS3(
      const UpdateExportSettingsS3Request& request, const CallOptions& options = {}) const;

  /// DOC additive.
  Result<ExportSettingsResponse> createExportSettingsGCS(
      const CreateExportSettingsGcsRequest& request, const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<UpdateExportSettingsGCSResponse> updateExportSettingsGCS(
      const UpdateExportSettingsGcsRequest& request, const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<DeletedCountResponse> deleteExportSettingsGCS(std::string_view exportSettingsName,
                                                       std::string_view exportSettingsGCSName,
                                                       const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
