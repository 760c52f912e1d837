#include "kibo/inventory/models/fetch_config.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kFetchFileConfigRequestFields[] = {
    field<&FetchFileConfigRequest::fetchFileConfigID>("fetchFileConfigID"),
    field<&FetchFileConfigRequest::lockName>("lockName"),
    field<&FetchFileConfigRequest::locationCode>("locationCode"),
    field<&FetchFileConfigRequest::ftpServer>("ftpServer"),
    field<&FetchFileConfigRequest::ftpPort>("ftpPort"),
    field<&FetchFileConfigRequest::ftpUsername>("ftpUsername"),
    field<&FetchFileConfigRequest::ftpPassword>("ftpPassword"),
    field<&FetchFileConfigRequest::ftpRemotePath>("ftpRemotePath"),
    field<&FetchFileConfigRequest::active>("active"),
    field<&FetchFileConfigRequest::archiveBucket>("archiveBucket"),
    field<&FetchFileConfigRequest::blankQuantityIsZero>("blankQuantityIsZero"),
    field<&FetchFileConfigRequest::bucket>("bucket"),
    field<&FetchFileConfigRequest::csvDelimiter>("csvDelimiter"),
    field<&FetchFileConfigRequest::emailList>("emailList"),
    field<&FetchFileConfigRequest::fieldNameMap>("fieldNameMap"),
    field<&FetchFileConfigRequest::ftpRemotePathArchive>("ftpRemotePathArchive"),
    field<&FetchFileConfigRequest::gcsArchivePath>("gcsArchivePath"),
    field<&FetchFileConfigRequest::gcsBucket>("gcsBucket"),
    field<&FetchFileConfigRequest::gcsPath>("gcsPath"),
    field<&FetchFileConfigRequest::ignoreExtraFields>("ignoreExtraFields"),
    field<&FetchFileConfigRequest::multipleFiles>("multipleFiles"),
    field<&FetchFileConfigRequest::postProcessAction>("postProcessAction"),
    field<&FetchFileConfigRequest::productMapping>("productMapping"),
    field<&FetchFileConfigRequest::refreshEnabled>("refreshEnabled"),
    field<&FetchFileConfigRequest::refreshFileDescription>("refreshFileDescription"),
    field<&FetchFileConfigRequest::region>("region"),
    field<&FetchFileConfigRequest::s3ArchivePath>("s3ArchivePath"),
    field<&FetchFileConfigRequest::s3Key>("s3Key"),
    field<&FetchFileConfigRequest::s3Path>("s3Path"),
    field<&FetchFileConfigRequest::secret>("secret"),
    field<&FetchFileConfigRequest::testFTPConfigs>("testFTPConfigs"),
    field<&FetchFileConfigRequest::updateEnabled>("updateEnabled"),
    field<&FetchFileConfigRequest::updateFileDescription>("updateFileDescription"),
    field<&FetchFileConfigRequest::useControlFile>("useControlFile"),
    field<&FetchFileConfigRequest::zeroOutNegatives>("zeroOutNegatives"),
    field<&FetchFileConfigRequest::pageNum>("pageNum"),
    field<&FetchFileConfigRequest::pageSize>("pageSize"),
    field<&FetchFileConfigRequest::sortBy>("sortBy"),
    field<&FetchFileConfigRequest::userID>("userID"),
    field<&FetchFileConfigRequest::cronExpression>("cronExpression"),
};

constexpr FieldRow kMFetchFileConfigFields[] = {
    field<&MFetchFileConfig::fetchFileConfigID>("fetchFileConfigID"),
    field<&MFetchFileConfig::lockName>("lockName"),
    field<&MFetchFileConfig::ftpServer>("ftpServer"),
    field<&MFetchFileConfig::ftpPort>("ftpPort"),
    field<&MFetchFileConfig::ftpUsername>("ftpUsername"),
    field<&MFetchFileConfig::ftpPassword>("ftpPassword"),
    field<&MFetchFileConfig::ftpRemotePath>("ftpRemotePath"),
    field<&MFetchFileConfig::active>("active"),
    field<&MFetchFileConfig::archiveBucket>("archiveBucket"),
    field<&MFetchFileConfig::blankQuantityIsZero>("blankQuantityIsZero"),
    field<&MFetchFileConfig::bucket>("bucket"),
    field<&MFetchFileConfig::csvDelimiter>("csvDelimiter"),
    field<&MFetchFileConfig::emailList>("emailList"),
    field<&MFetchFileConfig::exportAfterRefresh>("exportAfterRefresh"),
    field<&MFetchFileConfig::failedAttempts>("failedAttempts"),
    field<&MFetchFileConfig::fieldNameMap>("fieldNameMap"),
    field<&MFetchFileConfig::ftpRemotePathArchive>("ftpRemotePathArchive"),
    field<&MFetchFileConfig::gcsArchivePath>("gcsArchivePath"),
    field<&MFetchFileConfig::gcsBucket>("gcsBucket"),
    field<&MFetchFileConfig::gcsPath>("gcsPath"),
    field<&MFetchFileConfig::ignoreExtraFields>("ignoreExtraFields"),
    field<&MFetchFileConfig::lastModified>("lastModified"),
    field<&MFetchFileConfig::multipleFiles>("multipleFiles"),
    field<&MFetchFileConfig::postImportExportId>("postImportExportId"),
    field<&MFetchFileConfig::postImportFtpId>("postImportFtpId"),
    field<&MFetchFileConfig::postProcessAction>("postProcessAction"),
    field<&MFetchFileConfig::productMapping>("productMapping"),
    field<&MFetchFileConfig::refreshEnabled>("refreshEnabled"),
    field<&MFetchFileConfig::refreshFileDescription>("refreshFileDescription"),
    field<&MFetchFileConfig::region>("region"),
    field<&MFetchFileConfig::s3ArchivePath>("s3ArchivePath"),
    field<&MFetchFileConfig::s3Key>("s3Key"),
    field<&MFetchFileConfig::s3Path>("s3Path"),
    field<&MFetchFileConfig::secret>("secret"),
    field<&MFetchFileConfig::tenantID>("tenantID"),
    field<&MFetchFileConfig::updateEnabled>("updateEnabled"),
    field<&MFetchFileConfig::updateFileDescription>("updateFileDescription"),
    field<&MFetchFileConfig::useControlFile>("useControlFile"),
    field<&MFetchFileConfig::zeroOutNegatives>("zeroOutNegatives"),
};

constexpr FieldRow kFetchFileConnectionResponseFields[] = {
    field<&FetchFileConnectionResponse::ftpArchiveFiles>("ftpArchiveFiles"),
    field<&FetchFileConnectionResponse::ftpFiles>("ftpFiles"),
    field<&FetchFileConnectionResponse::gcsArchiveFiles>("gcsArchiveFiles"),
    field<&FetchFileConnectionResponse::gcsFiles>("gcsFiles"),
    field<&FetchFileConnectionResponse::s3ArchiveFiles>("s3ArchiveFiles"),
    field<&FetchFileConnectionResponse::s3Files>("s3Files"),
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
