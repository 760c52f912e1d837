#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/models/export_settings.hpp"
#include "kibo/inventory/open.hpp"
#include "kibo/inventory/secret.hpp"

/// How files with stock are fetched.
namespace kibo::inventory {

/// A source of files to make, or to change when `fetchFileConfigID` is set. The contract requires
/// the members marked so of FTP; for the buckets the service documents requests without them.
struct FetchFileConfigRequest {
  std::optional<std::int64_t> fetchFileConfigID{};  ///< Not set: a new configuration.
  std::optional<std::string> lockName{};  ///< The name of the lock that it takes. Required.
  std::optional<bool> active{};           ///< Whether it is in use. Required.

  /// When files are looked for, as a cron expression (`CronExpression`): five fields of Unix, or
  /// six or seven of Quartz. Checked before it is sent. Kibo's developer guide speaks of it; no
  /// published contract has the field, and Kibo sets schedules up on demand.
  std::optional<std::string> cronExpression{};

  // From an FTP or SFTP server.
  std::optional<std::string> ftpServer{};  ///< Host name or address. Required of FTP.
  std::optional<std::int64_t> ftpPort{};
  std::optional<std::string> ftpUsername{};           ///< Required of FTP.
  std::optional<Secret> ftpPassword{};                ///< Plain on the wire. Required of FTP.
  std::optional<std::string> ftpRemotePath{};         ///< Where the files lie. Required of FTP.
  std::optional<std::string> ftpRemotePathArchive{};  ///< Where fetched files are put.

  // From an S3 bucket.
  std::optional<std::string> region{};
  std::optional<std::string> bucket{};
  std::optional<std::string> s3Path{};         ///< Directory in `bucket`.
  std::optional<std::string> archiveBucket{};  ///< Where fetched files are put.
  std::optional<std::string> s3ArchivePath{};  ///< Directory in `archiveBucket`.
  std::optional<Secret> s3Key{};               ///< In the source of 2020 only.
  std::optional<Secret> secret{};              ///< In the source of 2020 only.

  // From a Google Cloud Storage bucket; in the source of 2025 only.
  std::optional<std::string> gcsBucket{};
  std::optional<std::string> gcsPath{};
  std::optional<std::string> gcsArchivePath{};

  std::optional<bool> refreshEnabled{};  ///< Fetch files that set counts.
  std::optional<std::string> refreshFileDescription{};
  std::optional<bool> updateEnabled{};  ///< Fetch files that add to counts.
  std::optional<std::string> updateFileDescription{};

  /// What is done with a file afterwards, as a number: 1 in the service's documented request, the
  /// others are not published. Required.
  std::optional<std::int64_t> postProcessAction{};

  std::optional<bool> blankQuantityIsZero{};  ///< Count an empty quantity as 0.
  std::optional<std::string> csvDelimiter{};
  std::optional<std::string> emailList{};   ///< Who is told: one text.
  std::vector<std::string> fieldNameMap{};  ///< The columns of a file, in their order.
  std::optional<bool> ignoreExtraFields{};  ///< Columns that are not mapped are no error.
  std::optional<bool> multipleFiles{};
  Open<ProductCodeSwap> productMapping{};
  std::optional<bool> testFTPConfigs{};  ///< A configuration for tests.
  std::optional<bool> useControlFile{};
  std::optional<bool> zeroOutNegatives{};  ///< Count a quantity below zero as 0.

  // The contract's fields of every request; none is known to do anything here.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const FetchFileConfigRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const FetchFileConfigRequest*) noexcept;

/// A source of files, as `getFetchConfig` answers it. The source of 2025 calls this model
/// `GetFetchFileConfigItem`.
struct MFetchFileConfig {
  std::optional<std::int64_t> fetchFileConfigID{};  ///< Given by the service.
  std::optional<std::string> lockName{};            ///< The name of the lock that it takes.
  std::optional<bool> active{};                     ///< Whether it is in use.

  // From an FTP or SFTP server.
  std::optional<std::string> ftpServer{};  ///< Host name or address.
  std::optional<std::int64_t> ftpPort{};
  std::optional<std::string> ftpUsername{};
  std::optional<Secret> ftpPassword{};  ///< Answered in clear by the service; `***` in prints.
  std::optional<std::string> ftpRemotePath{};         ///< Where the files lie.
  std::optional<std::string> ftpRemotePathArchive{};  ///< Where fetched files are put.

  // From an S3 bucket.
  std::optional<std::string> region{};
  std::optional<std::string> bucket{};
  std::optional<std::string> s3Path{};         ///< Directory in `bucket`.
  std::optional<std::string> archiveBucket{};  ///< Where fetched files are put.
  std::optional<std::string> s3ArchivePath{};  ///< Directory in `archiveBucket`.
  std::optional<Secret> s3Key{};               ///< In the sources of 2020 and 2026.
  std::optional<Secret> secret{};              ///< In the sources of 2020 and 2026.

  // From a Google Cloud Storage bucket; in the source of 2025 only.
  std::optional<std::string> gcsBucket{};
  std::optional<std::string> gcsPath{};
  std::optional<std::string> gcsArchivePath{};

  std::optional<bool> refreshEnabled{};  ///< Fetch files that set counts.
  std::optional<std::string> refreshFileDescription{};
  std::optional<bool> updateEnabled{};  ///< Fetch files that add to counts.
  std::optional<std::string> updateFileDescription{};

  /// What is done with a file afterwards, as a number: 1 in the service's documented request, the
  /// others are not published.
  std::optional<std::int64_t> postProcessAction{};

  std::optional<bool> blankQuantityIsZero{};  ///< Count an empty quantity as 0.
  std::optional<std::string> csvDelimiter{};
  std::optional<std::string> emailList{};        ///< Who is told: one text.
  std::optional<bool> exportAfterRefresh{};      ///< Run an export once a file was taken in.
  std::optional<std::int64_t> failedAttempts{};  ///< In the source of 2026 only.
  std::vector<std::string> fieldNameMap{};       ///< The columns of a file, in their order.
  std::optional<bool> ignoreExtraFields{};       ///< Columns that are not mapped are no error.
  std::optional<std::string> lastModified{};
  std::optional<bool> multipleFiles{};
  std::optional<std::int64_t> postImportExportId{};  ///< The export settings to run then.
  std::optional<std::int64_t> postImportFtpId{};     ///< The target of these to use.
  Open<ProductCodeSwap> productMapping{};
  std::optional<std::int64_t> tenantID{};
  std::optional<bool> useControlFile{};
  std::optional<bool> zeroOutNegatives{};  ///< Count a quantity below zero as 0.
  Extras extras{};

  bool operator==(const MFetchFileConfig&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const MFetchFileConfig*) noexcept;

/// The configuration as `saveFetchConfig` takes it, to change and to send back: with what the
/// library does not know, without what only the service sets. The password is that of the answer.
[[nodiscard]] KIBO_INVENTORY_API FetchFileConfigRequest toRequest(const MFetchFileConfig& config);

/// What `testConnection` found: the names of files that wait, and of those that were fetched.
struct FetchFileConnectionResponse {
  std::vector<std::string> ftpFiles{};
  std::vector<std::string> ftpArchiveFiles{};
  std::vector<std::string> s3Files{};
  std::vector<std::string> s3ArchiveFiles{};
  std::vector<std::string> gcsFiles{};         ///< In the source of 2025 only.
  std::vector<std::string> gcsArchiveFiles{};  ///< In the source of 2025 only.
  Extras extras{};

  bool operator==(const FetchFileConnectionResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const FetchFileConnectionResponse*) noexcept;

}  // namespace kibo::inventory
