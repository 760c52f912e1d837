#include "kibo/inventory/models/export_settings.hpp"

#include "json/record.hpp"
#include "models/words.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr std::string_view kExportFileFormatWords[] = {"", "XML", "CSV"};

constexpr std::string_view kExportTypeWords[] = {"", "AGGREGATE", "LOCATION"};

constexpr std::string_view kExportFloorWords[] = {"", "FLOOR_MAX", "FLOOR_MIN", "FLOOR_AVG",
                                                  "FLOOR_SUM"};

constexpr std::string_view kExportLtdWords[] = {"", "LTD_MAX", "LTD_MIN", "LTD_AVG", "LTD_SUM"};

constexpr std::string_view kProductCodeSwapWords[] = {"", "SWAP_PART_NUMBER_WITH_UPC",
                                                      "SWAP_SKU_WITH_UPC"};

constexpr std::string_view kExportSafetyStockWords[] = {"", "SAFETY_STOCK_MAX", "SAFETY_STOCK_MIN",
                                                        "SAFETY_STOCK_AVG", "SAFETY_STOCK_SUM"};

constexpr FieldRow kExportSettingsFTPFields[] = {
    field<&ExportSettingsFTP::name>("name"),
    field<&ExportSettingsFTP::ftpServer>("ftpServer"),
    field<&ExportSettingsFTP::ftpPort>("ftpPort"),
    field<&ExportSettingsFTP::ftpUser>("ftpUser"),
    field<&ExportSettingsFTP::ftpPassword>("ftpPassword"),
    field<&ExportSettingsFTP::ftpDirectory>("ftpDirectory"),
    field<&ExportSettingsFTP::active>("active"),
    field<&ExportSettingsFTP::controlFile>("controlFile"),
    field<&ExportSettingsFTP::controlFileEmail>("controlFileEmail"),
    field<&ExportSettingsFTP::controlFileName>("controlFileName"),
    field<&ExportSettingsFTP::deliveryClass>("deliveryClass"),
    field<&ExportSettingsFTP::endpoint>("endpoint"),
    field<&ExportSettingsFTP::environment>("environment"),
    field<&ExportSettingsFTP::exportSettingsFTPID>("exportSettingsFTPID"),
    field<&ExportSettingsFTP::exportSettingsID>("exportSettingsID"),
    field<&ExportSettingsFTP::ftpDirectoryControlFile>("ftpDirectoryControlFile"),
    field<&ExportSettingsFTP::remoteFileName>("remoteFileName"),
};

constexpr FieldRow kExportSettingsS3Fields[] = {
    field<&ExportSettingsS3::name>("name"),
    field<&ExportSettingsS3::region>("region"),
    field<&ExportSettingsS3::bucket>("bucket"),
    field<&ExportSettingsS3::s3Key>("s3Key"),
    field<&ExportSettingsS3::secret>("secret"),
    field<&ExportSettingsS3::active>("active"),
    field<&ExportSettingsS3::exportSettingsID>("exportSettingsID"),
    field<&ExportSettingsS3::exportSettingsS3ID>("exportSettingsS3ID"),
};

constexpr FieldRow kExportSettingsGcsFields[] = {
    field<&ExportSettingsGcs::name>("name"),
    field<&ExportSettingsGcs::gcsBucket>("gcsBucket"),
    field<&ExportSettingsGcs::active>("active"),
    field<&ExportSettingsGcs::exportSettingsGcsID>("exportSettingsGcsID"),
    field<&ExportSettingsGcs::exportSettingsID>("exportSettingsID"),
};

constexpr FieldRow kExportSettingsFields[] = {
    field<&ExportSettings::name>("name"),
    field<&ExportSettings::fileFormat>("fileFormat"),
    field<&ExportSettings::exportType>("exportType"),
    field<&ExportSettings::cronExpression>("cronExpression"),
    field<&ExportSettings::ftpInformation>("ftpInformation"),
    field<&ExportSettings::s3Information>("s3Information"),
    field<&ExportSettings::gcsInformation>("gcsInformation"),
    field<&ExportSettings::siteIDs>("siteIDs"),
    field<&ExportSettings::locationGroupIDs>("locationGroupIDs"),
    field<&ExportSettings::directShip>("directShip"),
    field<&ExportSettings::exportSingleFile>("exportSingleFile"),
    field<&ExportSettings::fileName>("fileName"),
    field<&ExportSettings::floor>("floor"),
    field<&ExportSettings::ignoreNegativeInventoryLocations>("ignoreNegativeInventoryLocations"),
    field<&ExportSettings::includeAttributes>("includeAttributes"),
    field<&ExportSettings::isClassic>("isClassic"),
    field<&ExportSettings::ltd>("ltd"),
    field<&ExportSettings::onlySendActiveLocations>("onlySendActiveLocations"),
    field<&ExportSettings::onlySendAvailable>("onlySendAvailable"),
    field<&ExportSettings::pickup>("pickup"),
    field<&ExportSettings::productMapping>("productMapping"),
    field<&ExportSettings::safetyStock>("safetyStock"),
    field<&ExportSettings::shortenFilename>("shortenFilename"),
    field<&ExportSettings::tags>("tags"),
    field<&ExportSettings::transfer>("transfer"),
    field<&ExportSettings::untransformedFileName>("untransformedFileName"),
    field<&ExportSettings::untransformedZipFileName>("untransformedZipFileName"),
    field<&ExportSettings::zipFileName>("zipFileName"),
    field<&ExportSettings::zipFiles>("zipFiles"),
};

constexpr FieldRow kGetExportSettingsResponseFields[] = {
    field<&GetExportSettingsResponse::exportSettings>("exportSettings"),
};

}  // namespace

detail::Words wordsOf(ExportFileFormat) noexcept {
  return wordTable<ExportFileFormat::csv>(kExportFileFormatWords);
}

detail::Words wordsOf(ExportType) noexcept {
  return wordTable<ExportType::location>(kExportTypeWords);
}

detail::Words wordsOf(ExportFloor) noexcept {
  return wordTable<ExportFloor::sum>(kExportFloorWords);
}

detail::Words wordsOf(ExportLtd) noexcept { return wordTable<ExportLtd::sum>(kExportLtdWords); }

detail::Words wordsOf(ProductCodeSwap) noexcept {
  return wordTable<ProductCodeSwap::skuWithUpc>(kProductCodeSwapWords);
}

detail::Words wordsOf(ExportSafetyStock) noexcept {
  return wordTable<ExportSafetyStock::sum>(kExportSafetyStockWords);
}

const detail::Record& recordOf(const ExportSettingsFTP*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ExportSettingsFTP>("ExportSettingsFTP", kExportSettingsFTPFields);
  return kRecord;
}

const detail::Record& recordOf(const ExportSettingsS3*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ExportSettingsS3>("ExportSettingsS3", kExportSettingsS3Fields);
  return kRecord;
}

const detail::Record& recordOf(const ExportSettingsGcs*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ExportSettingsGcs>("ExportSettingsGcs", kExportSettingsGcsFields);
  return kRecord;
}

const detail::Record& recordOf(const ExportSettings*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ExportSettings>("ExportSettings", kExportSettingsFields);
  return kRecord;
}

const detail::Record& recordOf(const GetExportSettingsResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<GetExportSettingsResponse>(
      "GetExportSettingsResponse", kGetExportSettingsResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
