#include "emulator/export_rules.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using Words = const std::string_view[];

constexpr Words kFileFormats = {"XML", "CSV"};
constexpr Words kExportTypes = {"AGGREGATE", "LOCATION"};
constexpr Words kSafetyStocks = {"SAFETY_STOCK_MAX", "SAFETY_STOCK_MIN", "SAFETY_STOCK_AVG",
                                 "SAFETY_STOCK_SUM"};
constexpr Words kFloors = {"FLOOR_MAX", "FLOOR_MIN", "FLOOR_AVG", "FLOOR_SUM"};
constexpr Words kLtds = {"LTD_MAX", "LTD_MIN", "LTD_AVG", "LTD_SUM"};
constexpr Words kProductMappings = {"SWAP_PART_NUMBER_WITH_UPC", "SWAP_SKU_WITH_UPC"};

constexpr FieldRule kFtp[] = {
    {"name", Kind::text, {}, {}, true},
    {"ftpServer", Kind::text, {}, {}, true},
    {"ftpPort", Kind::integer, {}, {}, true},
    {"ftpDirectory", Kind::text, {}, {}, true},
    {"ftpUser", Kind::text},
    {"ftpPassword", Kind::text},
    {"active", Kind::boolean},
    {"controlFile", Kind::text},
    {"controlFileEmail", Kind::text},
    {"controlFileName", Kind::text},
    {"deliveryClass", Kind::text},
    {"endpoint", Kind::text},
    {"environment", Kind::text},
    {"ftpDirectoryControlFile", Kind::text},
    {"remoteFileName", Kind::text},
    {"exportSettingsID", Kind::id},
    {"exportSettingsFTPID", Kind::id},
};

constexpr FieldRule kS3[] = {
    {"name", Kind::text, {}, {}, true},
    {"region", Kind::text, {}, {}, true},
    {"bucket", Kind::text, {}, {}, true},
    {"s3Key", Kind::text},
    {"secret", Kind::text},
    {"active", Kind::boolean},
    {"exportSettingsID", Kind::id},
    {"exportSettingsS3ID", Kind::id},
};

constexpr FieldRule kGcs[] = {
    {"name", Kind::text, {}, {}, true}, {"gcsBucket", Kind::text, {}, {}, true},
    {"active", Kind::boolean},          {"exportSettingsID", Kind::id},
    {"exportSettingsGcsID", Kind::id},
};

constexpr FieldRule kSettings[] = {
    {"name", Kind::text, {}, {}, true},
    {"fileFormat", Kind::word, {}, kFileFormats, true},
    {"exportType", Kind::word, {}, kExportTypes, true},
    {"ftpInformation", Kind::records, kFtp},
    {"s3Information", Kind::records, kS3},
    {"gcsInformation", Kind::records, kGcs},
    {"cronExpression", Kind::text},
    {"directShip", Kind::boolean},
    {"exportSingleFile", Kind::boolean},
    {"fileName", Kind::text},
    {"floor", Kind::word, {}, kFloors},
    {"ignoreNegativeInventoryLocations", Kind::boolean},
    {"includeAttributes", Kind::boolean},
    {"isClassic", Kind::boolean},
    {"locationGroupIDs", Kind::ids},
    {"ltd", Kind::word, {}, kLtds},
    {"onlySendActiveLocations", Kind::boolean},
    {"onlySendAvailable", Kind::boolean},
    {"pickup", Kind::boolean},
    {"productMapping", Kind::word, {}, kProductMappings},
    {"safetyStock", Kind::word, {}, kSafetyStocks},
    {"shortenFilename", Kind::boolean},
    {"siteIDs", Kind::ids},
    {"tags", Kind::textMap},
    {"transfer", Kind::boolean},
    {"untransformedFileName", Kind::text},
    {"untransformedZipFileName", Kind::text},
    {"zipFileName", Kind::text},
    {"zipFiles", Kind::boolean},
};

constexpr FieldRule kSettingsRequest[] = {
    {"exportSettings", Kind::record, kSettings, {}, true},
};
constexpr FieldRule kFtpRequest[] = {
    {"exportSettingsName", Kind::text, {}, {}, true},
    {"exportSettingsFTP", Kind::record, kFtp, {}, true},
};
constexpr FieldRule kS3Request[] = {
    {"exportSettingsName", Kind::text, {}, {}, true},
    {"exportSettingsS3", Kind::record, kS3, {}, true},
};
constexpr FieldRule kGcsRequest[] = {
    {"exportSettingsName", Kind::text, {}, {}, true},
    {"exportSettingsGcs", Kind::record, kGcs, {}, true},
};

constexpr FieldRule kName[] = {
    {"name", Kind::text, {}, {}, true},
};
constexpr FieldRule kNameRequest[] = {
    {"exportSettings", Kind::record, kName, {}, true},
};

constexpr FieldRule kRun[] = {
    {"exportSettingsName", Kind::text},    {"exportSettingsId", Kind::id},
    {"exportSettingsFTPName", Kind::text}, {"exportSettingsFtpId", Kind::id},
    {"exportSettingsS3Name", Kind::text},  {"exportSettingsGcsName", Kind::text},
    {"development", Kind::boolean},        {"userID", Kind::integer},
};

constexpr TargetKind kKinds[] = {
    {.list = "ftpInformation",
     .field = "exportSettingsFTP",
     .nameField = "exportSettingsFTPName",
     .idField = "exportSettingsFTPID",
     .request = kFtpRequest,
     .updateAnswersIds = false},
    {.list = "s3Information",
     .field = "exportSettingsS3",
     .nameField = "exportSettingsS3Name",
     .idField = "exportSettingsS3ID",
     .request = kS3Request,
     .updateAnswersIds = true},
    {.list = "gcsInformation",
     .field = "exportSettingsGcs",
     .nameField = "exportSettingsGcsName",
     .idField = "exportSettingsGcsID",
     .request = kGcsRequest,
     .updateAnswersIds = true},
};

}  // namespace

const TargetKind& kindOf(TargetType type) noexcept {
  return kKinds[static_cast<std::size_t>(type)];
}

std::span<const FieldRule> exportSettingsRules() noexcept { return kSettingsRequest; }
std::span<const FieldRule> exportNameRules() noexcept { return kNameRequest; }
std::span<const FieldRule> runExportRules() noexcept { return kRun; }

}  // namespace kibo::inventory::testing::detail
