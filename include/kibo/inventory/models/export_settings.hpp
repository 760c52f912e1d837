#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/open.hpp"
#include "kibo/inventory/secret.hpp"
#include "kibo/inventory/tags.hpp"

/// How stock is exported to files, and where the files go.
namespace kibo::inventory {

struct ExportSettingsFTP {
  std::optional<std::string> name{};
  std::optional<std::string> ftpServer{};
  std::optional<std::int64_t> ftpPort{};
  std::optional<std::string> ftpUser{};
  std::optional<Secret> ftpPassword{};
  std::optional<std::string> ftpDirectory{};
  std::optional<bool> active{};
  std::optional<std::string> controlFile{};
  std::optional<std::string> controlFileEmail{};
  std::optional<std::string> controlFileName{};
  std::optional<std::string> deliveryClass{};
  std::optional<std::string> endpoint{};
  std::optional<std::string> environment{};
  std::optional<std::int64_t> exportSettingsFTPID{};
  std::optional<std::int64_t> exportSettingsID{};
  std::optional<std::string> ftpDirectoryControlFile{};
  std::optional<std::string> remoteFileName{};
  Extras extras{};

  bool operator==(const ExportSettingsFTP&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportSettingsFTP*) noexcept;

struct ExportSettingsS3 {
  std::optional<std::string> name{};
  std::optional<bool> active{};
  std::optional<std::string> bucket{};
  std::optional<std::int64_t> exportSettingsID{};
  std::optional<std::int64_t> exportSettingsS3ID{};
  std::optional<std::string> region{};
  std::optional<Secret> s3Key{};
  std::optional<Secret> secret{};
  Extras extras{};

  bool operator==(const ExportSettingsS3&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportSettingsS3*) noexcept;

struct ExportSettingsGcs {
  std::optional<std::string> name{};
  std::optional<bool> active{};
  std::optional<std::int64_t> exportSettingsGcsID{};
  std::optional<std::int64_t> exportSettingsID{};
  std::optional<std::string> gcsBucket{};
  Extras extras{};

  bool operator==(const ExportSettingsGcs&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportSettingsGcs*) noexcept;

enum class ExportFileFormat : std::uint8_t { unknown, xml, csv };
KIBO_INVENTORY_API detail::Words wordsOf(ExportFileFormat value) noexcept;

enum class ExportType : std::uint8_t { unknown, aggregate, location };
KIBO_INVENTORY_API detail::Words wordsOf(ExportType value) noexcept;

enum class ExportFloor : std::uint8_t { unknown, floorMax, floorMin, floorAvg, floorSum };
KIBO_INVENTORY_API detail::Words wordsOf(ExportFloor value) noexcept;

enum class ExportLtd : std::uint8_t { unknown, ltdMax, ltdMin, ltdAvg, ltdSum };
KIBO_INVENTORY_API detail::Words wordsOf(ExportLtd value) noexcept;

enum class ProductCodeSwap : std::uint8_t { unknown, swapPartNumberWithUpc, swapSkuWithUpc };
KIBO_INVENTORY_API detail::Words wordsOf(ProductCodeSwap value) noexcept;

enum class ExportSafetyStock : std::uint8_t {
  unknown,
  safetyStockMax,
  safetyStockMin,
  safetyStockAvg,
  safetyStockSum
};
KIBO_INVENTORY_API detail::Words wordsOf(ExportSafetyStock value) noexcept;

struct ExportSettings {
  std::optional<std::string> name{};
  Open<ExportFileFormat> fileFormat{};
  Open<ExportType> exportType{};
  std::optional<bool> directShip{};
  std::optional<bool> exportSingleFile{};
  std::optional<std::string> fileName{};
  Open<ExportFloor> floor{};
  std::vector<ExportSettingsFTP> ftpInformation{};
  std::vector<ExportSettingsGcs> gcsInformation{};
  std::optional<bool> ignoreNegativeInventoryLocations{};
  std::optional<bool> includeAttributes{};
  std::optional<bool> isClassic{};
  std::vector<std::int64_t> locationGroupIDs{};
  Open<ExportLtd> ltd{};
  std::optional<bool> onlySendActiveLocations{};
  std::optional<bool> onlySendAvailable{};
  std::optional<bool> pickup{};
  Open<ProductCodeSwap> productMapping{};
  std::vector<ExportSettingsS3> s3Information{};
  Open<ExportSafetyStock> safetyStock{};
  std::optional<bool> shortenFilename{};
  std::vector<std::int64_t> siteIDs{};
  Tags tags{};
  std::optional<bool> transfer{};
  std::optional<std::string> untransformedFileName{};
  std::optional<std::string> untransformedZipFileName{};
  std::optional<std::string> zipFileName{};
  std::optional<bool> zipFiles{};
  std::optional<std::string> cronExpression{};
  Extras extras{};

  bool operator==(const ExportSettings&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportSettings*) noexcept;

struct GetExportSettingsResponse {
  std::optional<ExportSettings> exportSettings{};
  Extras extras{};

  bool operator==(const GetExportSettingsResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const GetExportSettingsResponse*) noexcept;

}  // namespace kibo::inventory
