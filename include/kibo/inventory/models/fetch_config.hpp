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

struct FetchFileConfigRequest {
  std::optional<std::int64_t> fetchFileConfigID{};
  std::optional<std::string> lockName{};
  std::optional<std::string> locationCode{};
  std::optional<std::string> ftpServer{};
  std::optional<std::int64_t> ftpPort{};
  std::optional<std::string> ftpUsername{};
  std::optional<Secret> ftpPassword{};
  std::optional<std::string> ftpRemotePath{};
  std::optional<bool> active{};
  std::optional<std::string> archiveBucket{};
  std::optional<bool> blankQuantityIsZero{};
  std::optional<std::string> bucket{};
  std::optional<std::string> csvDelimiter{};
  std::optional<std::string> emailList{};
  std::vector<std::string> fieldNameMap{};
  std::optional<std::string> ftpRemotePathArchive{};
  std::optional<std::string> gcsArchivePath{};
  std::optional<std::string> gcsBucket{};
  std::optional<std::string> gcsPath{};
  std::optional<bool> ignoreExtraFields{};
  std::optional<bool> multipleFiles{};
  std::optional<std::int64_t> postProcessAction{};
  Open<ProductCodeSwap> productMapping{};
  std::optional<bool> refreshEnabled{};
  std::optional<std::string> refreshFileDescription{};
  std::optional<std::string> region{};
  std::optional<std::string> s3ArchivePath{};
  std::optional<Secret> s3Key{};
  std::optional<std::string> s3Path{};
  std::optional<Secret> secret{};
  std::optional<bool> testFTPConfigs{};
  std::optional<bool> updateEnabled{};
  std::optional<std::string> updateFileDescription{};
  std::optional<bool> useControlFile{};
  std::optional<bool> zeroOutNegatives{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  std::optional<std::string> cronExpression{};
  Extras extras{};

  bool operator==(const FetchFileConfigRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const FetchFileConfigRequest*) noexcept;

struct MFetchFileConfig {
  std::optional<std::int64_t> fetchFileConfigID{};
  std::optional<std::string> lockName{};
  std::optional<std::string> ftpServer{};
  std::optional<std::int64_t> ftpPort{};
  std::optional<std::string> ftpUsername{};
  std::optional<Secret> ftpPassword{};
  std::optional<std::string> ftpRemotePath{};
  std::optional<bool> active{};
  std::optional<std::string> archiveBucket{};
  std::optional<bool> blankQuantityIsZero{};
  std::optional<std::string> bucket{};
  std::optional<std::string> csvDelimiter{};
  std::optional<std::string> emailList{};
  std::optional<bool> exportAfterRefresh{};
  std::optional<std::int64_t> failedAttempts{};
  std::vector<std::string> fieldNameMap{};
  std::optional<std::string> ftpRemotePathArchive{};
  std::optional<std::string> gcsArchivePath{};
  std::optional<std::string> gcsBucket{};
  std::optional<std::string> gcsPath{};
  std::optional<bool> ignoreExtraFields{};
  std::optional<std::string> lastModified{};
  std::optional<bool> multipleFiles{};
  std::optional<std::int64_t> postImportExportId{};
  std::optional<std::int64_t> postImportFtpId{};
  std::optional<std::int64_t> postProcessAction{};
  Open<ProductCodeSwap> productMapping{};
  std::optional<bool> refreshEnabled{};
  std::optional<std::string> refreshFileDescription{};
  std::optional<std::string> region{};
  std::optional<std::string> s3ArchivePath{};
  std::optional<Secret> s3Key{};
  std::optional<std::string> s3Path{};
  std::optional<Secret> secret{};
  std::optional<std::int64_t> tenantID{};
  std::optional<bool> updateEnabled{};
  std::optional<std::string> updateFileDescription{};
  std::optional<bool> useControlFile{};
  std::optional<bool> zeroOutNegatives{};
  Extras extras{};

  bool operator==(const MFetchFileConfig&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const MFetchFileConfig*) noexcept;

struct FetchFileConnectionResponse {
  std::vector<std::string> ftpArchiveFiles{};
  std::vector<std::string> ftpFiles{};
  std::vector<std::string> gcsArchiveFiles{};
  std::vector<std::string> gcsFiles{};
  std::vector<std::string> s3ArchiveFiles{};
  std::vector<std::string> s3Files{};
  Extras extras{};

  bool operator==(const FetchFileConnectionResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const FetchFileConnectionResponse*) noexcept;

}  // namespace kibo::inventory
