#include "kibo/inventory/models/fetch_config.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kFetchFileConfigRequestFields[] = {
    field<&FetchFileConfigRequest::fetchFileConfigID>("fetchFileConfigID"),
    field<&FetchFileConfigRequest::lockName>("lockName"),
    field<&FetchFileConfigRequest::active>("active"),
    field<&FetchFileConfigRequest::cronExpression>("cronExpression"),
    field<&FetchFileConfigRequest::ftpServer>("ftpServer"),
    field<&FetchFileConfigRequest::ftpPort>("ftpPort"),
    field<&FetchFileConfigRequest::ftpUsername>("ftpUsername"),
    field<&FetchFileConfigRequest::ftpPassword>("ftpPassword"),
    field<&FetchFileConfigRequest::ftpRemotePath>("ftpRemotePath"),
    field<&FetchFileConfigRequest::ftpRemotePathArchive>("ftpRemotePathArchive"),
    field<&FetchFileConfigRequest::region>("region"),
    field<&FetchFileConfigRequest::bucket>("bucket"),
    field<&FetchFileConfigRequest::s3Path>("s3Path"),
    field<&FetchFileConfigRequest::archiveBucket>("archiveBucket"),
    field<&FetchFileConfigRequest::s3ArchivePath>("s3ArchivePath"),
    field<&FetchFileConfigRequest::s3Key>("s3Key"),
    field<&FetchFileConfigRequest::secret>("secret"),
    field<&FetchFileConfigRequest::gcsBucket>("gcsBucket"),
    field<&FetchFileConfigRequest::gcsPath>("gcsPath"),
    field<&FetchFileConfigRequest::gcsArchivePath>("gcsArchivePath"),
    field<&FetchFileConfigRequest::refreshEnabled>("refreshEnabled"),
    field<&FetchFileConfigRequest::refreshFileDescription>("refreshFileDescription"),
    field<&FetchFileConfigRequest::updateEnabled>("updateEnabled"),
    field<&FetchFileConfigRequest::updateFileDescription>("updateFileDescription"),
    field<&FetchFileConfigRequest::postProcessAction>("postProcessAction"),
    field<&FetchFileConfigRequest::blankQuantityIsZero>("blankQuantityIsZero"),
    field<&FetchFileConfigRequest::csvDelimiter>("csvDelimiter"),
    field<&FetchFileConfigRequest::emailList>("emailList"),
    field<&FetchFileConfigRequest::fieldNameMap>("fieldNameMap"),
    field<&FetchFileConfigRequest::ignoreExtraFields>("ignoreExtraFields"),
    field<&FetchFileConfigRequest::multipleFiles>("multipleFiles"),
    field<&FetchFileConfigRequest::productMapping>("productMapping"),
    field<&FetchFileConfigRequest::testFTPConfigs>("testFTPConfigs"),
    field<&FetchFileConfigRequest::useControlFile>("useControlFile"),
    field<&FetchFileConfigRequest::zeroOutNegatives>("zeroOutNegatives"),
    field<&FetchFileConfigRequest::locationCode>("locationCode"),
    field<&FetchFileConfigRequest::pageNum>("pageNum"),
    field<&FetchFileConfigRequest::pageSize>("pageSize"),
    field<&FetchFileConfigRequest::sortBy>("sortBy"),
    field<&FetchFileConfigRequest::userID>("userID"),
};

constexpr FieldRow kMFetchFileConfigFields[] = {
    field<&MFetchFileConfig::fetchFileConfigID>("fetchFileConfigID"),
    field<&MFetchFileConfig::lockName>("lockName"),
    field<&MFetchFileConfig::active>("active"),
    field<&MFetchFileConfig::ftpServer>("ftpServer"),
    field<&MFetchFileConfig::ftpPort>("ftpPort"),
    field<&MFetchFileConfig::ftpUsername>("ftpUsername"),
    field<&MFetchFileConfig::ftpPassword>("ftpPassword"),
    field<&MFetchFileConfig::ftpRemotePath>("ftpRemotePath"),
    field<&MFetchFileConfig::ftpRemotePathArchive>("ftpRemotePathArchive"),
    field<&MFetchFileConfig::region>("region"),
    field<&MFetchFileConfig::bucket>("bucket"),
    field<&MFetchFileConfig::s3Path>("s3Path"),
    field<&MFetchFileConfig::archiveBucket>("archiveBucket"),
    field<&MFetchFileConfig::s3ArchivePath>("s3ArchivePath"),
    field<&MFetchFileConfig::s3Key>("s3Key"),
    field<&MFetchFileConfig::secret>("secret"),
    field<&MFetchFileConfig::gcsBucket>("gcsBucket"),
    field<&MFetchFileConfig::gcsPath>("gcsPath"),
    field<&MFetchFileConfig::gcsArchivePath>("gcsArchivePath"),
    field<&MFetchFileConfig::refreshEnabled>("refreshEnabled"),
    field<&MFetchFileConfig::refreshFileDescription>("refreshFileDescription"),
    field<&MFetchFileConfig::updateEnabled>("updateEnabled"),
    field<&MFetchFileConfig::updateFileDescription>("updateFileDescription"),
    field<&MFetchFileConfig::postProcessAction>("postProcessAction"),
    field<&MFetchFileConfig::blankQuantityIsZero>("blankQuantityIsZero"),
    field<&MFetchFileConfig::csvDelimiter>("csvDelimiter"),
    field<&MFetchFileConfig::emailList>("emailList"),
    field<&MFetchFileConfig::exportAfterRefresh>("exportAfterRefresh"),
    field<&MFetchFileConfig::failedAttempts>("failedAttempts"),
    field<&MFetchFileConfig::fieldNameMap>("fieldNameMap"),
    field<&MFetchFileConfig::ignoreExtraFields>("ignoreExtraFields"),
    field<&MFetchFileConfig::lastModified>("lastModified"),
    field<&MFetchFileConfig::multipleFiles>("multipleFiles"),
    field<&MFetchFileConfig::postImportExportId>("postImportExportId"),
    field<&MFetchFileConfig::postImportFtpId>("postImportFtpId"),
    field<&MFetchFileConfig::productMapping>("productMapping"),
    field<&MFetchFileConfig::tenantID>("tenantID"),
    field<&MFetchFileConfig::useControlFile>("useControlFile"),
    field<&MFetchFileConfig::zeroOutNegatives>("zeroOutNegatives"),
};

constexpr FieldRow kFetchFileConnectionResponseFields[] = {
    field<&FetchFileConnectionResponse::ftpFiles>("ftpFiles"),
    field<&FetchFileConnectionResponse::ftpArchiveFiles>("ftpArchiveFiles"),
    field<&FetchFileConnectionResponse::s3Files>("s3Files"),
    field<&FetchFileConnectionResponse::s3ArchiveFiles>("s3ArchiveFiles"),
    field<&FetchFileConnectionResponse::gcsFiles>("gcsFiles"),
    field<&FetchFileConnectionResponse::gcsArchiveFiles>("gcsArchiveFiles"),
};

}  // namespace

const detail::Record& recordOf(const FetchFileConfigRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<FetchFileConfigRequest>(
      "FetchFileConfigRequest", kFetchFileConfigRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const MFetchFileConfig*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<MFetchFileConfig>("MFetchFileConfig", kMFetchFileConfigFields);
  return kRecord;
}

const detail::Record& recordOf(const FetchFileConnectionResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<FetchFileConnectionResponse>(
      "FetchFileConnectionResponse", kFetchFileConnectionResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
