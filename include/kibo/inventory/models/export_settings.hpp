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

/// A server that exported files are sent to, by FTP or SFTP.
struct ExportSettingsFTP {
  std::optional<std::string> name{};       ///< Unique among those of its settings. Required.
  std::optional<std::string> ftpServer{};  ///< Host name or address. Required.
  std::optional<std::int64_t> ftpPort{};   ///< Required.
  std::optional<std::string> ftpUser{};
  std::optional<Secret> ftpPassword{};  ///< Plain on the wire, in answers too; `***` in prints.
  std::optional<std::string> ftpDirectory{};  ///< Where the files go. Required.
  std::optional<bool> active{};               ///< Whether it is in use.

  std::optional<std::string> controlFile{};
  std::optional<std::string> controlFileEmail{};
  std::optional<std::string> controlFileName{};
  std::optional<std::string> deliveryClass{};  ///< Default of the service: ExportDeliveryDefault.
  std::optional<std::string> endpoint{};
  std::optional<std::string> environment{};
  std::optional<std::int64_t> exportSettingsFTPID{};     ///< Given by the service.
  std::optional<std::int64_t> exportSettingsID{};        ///< Of the settings that it belongs to.
  std::optional<std::string> ftpDirectoryControlFile{};  ///< Where the control file goes.
  std::optional<std::string> remoteFileName{};
  Extras extras{};

  bool operator==(const ExportSettingsFTP&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportSettingsFTP*) noexcept;

/// An S3 bucket that exported files are sent to.
struct ExportSettingsS3 {
  std::optional<std::string> name{};    ///< Unique among those of its settings. Required.
  std::optional<std::string> region{};  ///< Required.
  std::optional<std::string> bucket{};  ///< With the directory in it. Required.

  // In the source of 2020 only: the newer ones have no credentials here.
  std::optional<Secret> s3Key{};
  std::optional<Secret> secret{};

  std::optional<bool> active{};                      ///< Whether it is in use.
  std::optional<std::int64_t> exportSettingsID{};    ///< Of the settings that it belongs to.
  std::optional<std::int64_t> exportSettingsS3ID{};  ///< Given by the service.
  Extras extras{};

  bool operator==(const ExportSettingsS3&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportSettingsS3*) noexcept;

/// A Google Cloud Storage bucket that exported files are sent to. In the source of 2025 only.
struct ExportSettingsGcs {
  std::optional<std::string> name{};  ///< Unique among those of its settings. Required.

  /// With the directory in it, e.g. `stock-files/export`. Required: the contract says so of
  /// `gcs_bucket`, which no model has.
  std::optional<std::string> gcsBucket{};
  std::optional<bool> active{};                       ///< Whether it is in use.
  std::optional<std::int64_t> exportSettingsGcsID{};  ///< Given by the service.
  std::optional<std::int64_t> exportSettingsID{};     ///< Of the settings that it belongs to.
  Extras extras{};

  bool operator==(const ExportSettingsGcs&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportSettingsGcs*) noexcept;

/// `XML` or `CSV`.
enum class ExportFileFormat : std::uint8_t { unknown, xml, csv };
KIBO_INVENTORY_API detail::Words wordsOf(ExportFileFormat value) noexcept;

/// `AGGREGATE`: one row a product, summed over locations. `LOCATION`: one row a product and
/// location.
enum class ExportType : std::uint8_t { unknown, aggregate, location };
KIBO_INVENTORY_API detail::Words wordsOf(ExportType value) noexcept;

/// How the floors of several locations become one figure: `FLOOR_MAX` and so on.
enum class ExportFloor : std::uint8_t { unknown, max, min, avg, sum };
KIBO_INVENTORY_API detail::Words wordsOf(ExportFloor value) noexcept;

/// How the `ltd` figures of several locations become one: `LTD_MAX` and so on.
enum class ExportLtd : std::uint8_t { unknown, max, min, avg, sum };
KIBO_INVENTORY_API detail::Words wordsOf(ExportLtd value) noexcept;

/// How the safety stocks of several locations become one figure: `SAFETY_STOCK_MAX` and so on.
enum class ExportSafetyStock : std::uint8_t { unknown, max, min, avg, sum };
KIBO_INVENTORY_API detail::Words wordsOf(ExportSafetyStock value) noexcept;

/// Which product codes change places in a file: `SWAP_PART_NUMBER_WITH_UPC`, `SWAP_SKU_WITH_UPC`.
enum class ProductCodeSwap : std::uint8_t { unknown, partNumberWithUpc, skuWithUpc };
KIBO_INVENTORY_API detail::Words wordsOf(ProductCodeSwap value) noexcept;

/// One export: what the file holds, and where it is sent.
struct ExportSettings {
  std::optional<std::string> name{};    ///< Unique in the tenant; names it in all calls. Required.
  Open<ExportFileFormat> fileFormat{};  ///< Required.
  Open<ExportType> exportType{};        ///< Required.

  /// When the export runs, as a cron expression (`CronExpression`): five fields of Unix, or six or
  /// seven of Quartz. Checked before it is sent. Kibo's developer guide speaks of it; no published
  /// contract has the field, and Kibo sets schedules up on demand.
  std::optional<std::string> cronExpression{};

  /// Where the file is sent. Sent when it holds something: the contract calls it required, but the
  /// service's documented requests for other targets leave it out.
  std::vector<ExportSettingsFTP> ftpInformation{};
  std::vector<ExportSettingsS3> s3Information{};
  std::vector<ExportSettingsGcs> gcsInformation{};  ///< In the source of 2025 only.

  std::vector<std::int64_t> siteIDs{};           ///< The sites that it is for.
  std::vector<std::int64_t> locationGroupIDs{};  ///< The groups of locations that it is for.

  std::optional<bool> directShip{};        ///< Only locations that ship to customers.
  std::optional<bool> exportSingleFile{};  ///< One file for all.
  std::optional<std::string> fileName{};
  Open<ExportFloor> floor{};
  std::optional<bool> ignoreNegativeInventoryLocations{};  ///< Leave out stock below zero.
  std::optional<bool> includeAttributes{};
  std::optional<bool> isClassic{};  ///< An export of the older kind.
  Open<ExportLtd> ltd{};
  std::optional<bool> onlySendActiveLocations{};
  std::optional<bool> onlySendAvailable{};  ///< Only what is available, not what is on hand.
  std::optional<bool> pickup{};             ///< Only locations that offer pick-up.
  Open<ProductCodeSwap> productMapping{};
  Open<ExportSafetyStock> safetyStock{};
  std::optional<bool> shortenFilename{};
  Tags tags{};                     ///< Only stock that carries these tags.
  std::optional<bool> transfer{};  ///< Only locations that transfer stock to others.
  std::optional<std::string> untransformedFileName{};
  std::optional<std::string> untransformedZipFileName{};
  std::optional<std::string> zipFileName{};
  std::optional<bool> zipFiles{};
  Extras extras{};

  bool operator==(const ExportSettings&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportSettings*) noexcept;

/// One of the answers to `getExportSettings`.
struct GetExportSettingsResponse {
  std::optional<ExportSettings> exportSettings{};
  Extras extras{};

  bool operator==(const GetExportSettingsResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const GetExportSettingsResponse*) noexcept;

}  // namespace kibo::inventory
