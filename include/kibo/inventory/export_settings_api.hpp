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

/// Exports of stock to files: what a file holds, where it is sent, and running an export now. A
/// setting has a name, and targets with names of their own: FTP servers, S3 and Google Cloud
/// Storage buckets. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API ExportSettingsApi {
 public:
  explicit ExportSettingsApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// The settings of the tenant, or the one that the query names, with the targets' passwords as
  /// the service answers them. In the sources of 2020 and 2026; that of 2025 has no such call. A
  /// list by the contract; one object is read as a list of one. Reads; repeated after a failure.
  Result<std::vector<GetExportSettingsResponse>> getExportSettings(
      const ExportSettingsQuery& query = {}, const CallOptions& options = {}) const;

  /// Makes settings, with the targets that they hold. `name`, `fileFormat` and `exportType` are
  /// needed. A `cronExpression` that is none is an error before anything is sent. A name in use is
  /// refused; Kibo's developer guide gives the code `JOB_ALREADY_EXISTS` for that.
  ///
  /// Additive: a second one would be refused. After an error with `Delivery::unknown` look with
  /// `getExportSettings`.
  Result<ExportSettingsResponse> createExportSettings(const CreateExportSettingsRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Changes the settings of the name given in them, targets included. Sends what is set: see
  /// `UpdateExportSettingsRequest` for what becomes of the rest. A `cronExpression` that is none is
  /// an error before anything is sent. `ErrorKind::notFound` when there are none of this name.
  /// Idempotent: repeated after a failure.
  Result<UpdateExportSettingsResponse> updateExportSettings(
      const UpdateExportSettingsRequest& request, const CallOptions& options = {}) const;

  /// Removes the settings and all their targets. Idempotent: repeated after a failure, and a repeat
  /// may answer 0 for what the first one removed.
  Result<DeletedCountResponse> deleteExportSettings(std::string_view exportSettingsName,
                                                    const CallOptions& options = {}) const;

  /// Adds an FTP or SFTP target to settings that exist, which makes the export go there as well.
  /// The service refuses it when there are none of this name. Additive: after an error with
  /// `Delivery::unknown` look with `getExportSettings`.
  Result<ExportSettingsResponse> createExportSettingsFTP(
      const CreateExportSettingsFTPRequest& request, const CallOptions& options = {}) const;

  /// Changes an FTP or SFTP target. `ErrorKind::notFound` when there are no such settings or
  /// target. Idempotent: repeated after a failure.
  Result<UpdateExportSettingsFTPResponse> updateExportSettingsFTP(
      const UpdateExportSettingsFTPRequest& request, const CallOptions& options = {}) const;

  /// Removes an FTP or SFTP target; the settings stay. By the contract a call without the target's
  /// name removes all of them; that has no path, so it is refused here. Idempotent.
  Result<DeletedCountResponse> deleteExportSettingsFTP(std::string_view exportSettingsName,
                                                       std::string_view exportSettingsFTPName,
                                                       const CallOptions& options = {}) const;

  /// Adds an S3 target, as `createExportSettingsFTP` does. Additive.
  Result<ExportSettingsResponse> createExportSettingsS3(
      const CreateExportSettingsS3Request& request, const CallOptions& options = {}) const;

  /// Changes an S3 target, as `updateExportSettingsFTP` does. The groups of locations and the sites
  /// are the settings' own: change these with `updateExportSettings`. Idempotent.
  Result<UpdateExportSettingsS3Response> updateExportSettingsS3(
      const UpdateExportSettingsS3Request& request, const CallOptions& options = {}) const;

  /// Removes an S3 target, as `deleteExportSettingsFTP` does. Idempotent.
  Result<DeletedCountResponse> deleteExportSettingsS3(std::string_view exportSettingsName,
                                                      std::string_view exportSettingsS3Name,
                                                      const CallOptions& options = {}) const;

  /// Adds a Google Cloud Storage target, as `createExportSettingsFTP` does. In the source of 2025
  /// only, which has no name for the call: this one is the library's. Additive.
  Result<ExportSettingsResponse> createExportSettingsGCS(
      const CreateExportSettingsGcsRequest& request, const CallOptions& options = {}) const;

  /// Changes a Google Cloud Storage target, as `updateExportSettingsFTP` does. In the source of
  /// 2025 only, as `createExportSettingsGCS`. Idempotent.
  Result<UpdateExportSettingsGCSResponse> updateExportSettingsGCS(
      const UpdateExportSettingsGcsRequest& request, const CallOptions& options = {}) const;

  /// Removes a Google Cloud Storage target, as `deleteExportSettingsFTP` does. In the source of
  /// 2025 only, as `createExportSettingsGCS`. Idempotent.
  Result<DeletedCountResponse> deleteExportSettingsGCS(std::string_view exportSettingsName,
                                                       std::string_view exportSettingsGCSName,
                                                       const CallOptions& options = {}) const;

  /// Runs an export now, whatever its schedule: starts the jobs that make and send the files. Wait
  /// for them with `JobApi::wait`.
  ///
  /// Additive: each call starts jobs. After an error with `Delivery::unknown` look at the jobs
  /// (`JobApi::getJobs`) before running it again.
  Result<ExportInventoryResponse> runExport(const ExportInventoryRequest& request,
                                            const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
