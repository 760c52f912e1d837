#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"
#include "kibo/inventory/models/export_settings.hpp"

/// What the operations on export settings take.
namespace kibo::inventory {

/// Makes export settings.
struct CreateExportSettingsRequest {
  std::optional<ExportSettings> exportSettings{};  ///< Required.

  // The contract's fields of every request; none is known to do anything here.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const CreateExportSettingsRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CreateExportSettingsRequest*) noexcept;

/// Changes export settings; their `name` says which. What is not set is not sent. The contract says
/// that the call updates the settings as a whole, and not what becomes of what is left out: to be
/// sure, read them, change the answer and send that.
struct UpdateExportSettingsRequest {
  std::optional<ExportSettings> exportSettings{};  ///< Required.

  // The contract's fields of every request; none is known to do anything here.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsRequest*) noexcept;

/// Adds an FTP or SFTP target to settings that exist.
struct CreateExportSettingsFTPRequest {
  std::optional<std::string> exportSettingsName{};       ///< Of the settings. Required.
  std::optional<ExportSettingsFTP> exportSettingsFTP{};  ///< Required.

  // The contract's fields of every request; none is known to do anything here.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const CreateExportSettingsFTPRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CreateExportSettingsFTPRequest*) noexcept;

/// Changes an FTP or SFTP target of settings that exist; its `name` says which.
struct UpdateExportSettingsFTPRequest {
  std::optional<std::string> exportSettingsName{};       ///< Of the settings. Required.
  std::optional<ExportSettingsFTP> exportSettingsFTP{};  ///< Required.

  // The contract's fields of every request; none is known to do anything here.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsFTPRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsFTPRequest*) noexcept;

/// Adds an S3 target to settings that exist.
struct CreateExportSettingsS3Request {
  std::optional<std::string> exportSettingsName{};     ///< Of the settings. Required.
  std::optional<ExportSettingsS3> exportSettingsS3{};  ///< Required.

  // The contract's fields of every request; none is known to do anything here.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const CreateExportSettingsS3Request&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CreateExportSettingsS3Request*) noexcept;

/// Changes an S3 target of settings that exist; its `name` says which.
struct UpdateExportSettingsS3Request {
  std::optional<std::string> exportSettingsName{};     ///< Of the settings. Required.
  std::optional<ExportSettingsS3> exportSettingsS3{};  ///< Required.

  // The contract's fields of every request; none is known to do anything here.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsS3Request&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsS3Request*) noexcept;

/// Adds a Google Cloud Storage target to settings that exist.
struct CreateExportSettingsGcsRequest {
  std::optional<std::string> exportSettingsName{};       ///< Of the settings. Required.
  std::optional<ExportSettingsGcs> exportSettingsGcs{};  ///< Required.

  // The contract's fields of every request; none is known to do anything here.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const CreateExportSettingsGcsRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CreateExportSettingsGcsRequest*) noexcept;

/// Changes a Google Cloud Storage target of settings that exist; its `name` says which.
struct UpdateExportSettingsGcsRequest {
  std::optional<std::string> exportSettingsName{};       ///< Of the settings. Required.
  std::optional<ExportSettingsGcs> exportSettingsGcs{};  ///< Required.

  // The contract's fields of every request; none is known to do anything here.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsGcsRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsGcsRequest*) noexcept;

/// Which export to run now, and which of its targets to use. By the contract the names of targets
/// are looked at only when the settings are given by their id.
struct ExportInventoryRequest {
  std::optional<std::string> exportSettingsName{};
  std::optional<std::string> exportSettingsFTPName{};
  std::optional<std::string> exportSettingsS3Name{};

  // In the source of 2025 only.
  std::optional<std::string> exportSettingsGcsName{};
  std::optional<std::int64_t> exportSettingsId{};     ///< Instead of `exportSettingsName`.
  std::optional<std::int64_t> exportSettingsFtpId{};  ///< Instead of `exportSettingsFTPName`.

  std::optional<bool> development{};  ///< Send it to the drop point for development.

  // The contract's fields of every request; none is known to do anything here.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const ExportInventoryRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportInventoryRequest*) noexcept;

/// Which settings `getExportSettings` answers.
struct ExportSettingsQuery {
  std::optional<std::string> exportSettingsName{};  ///< Not set: all of them.
  Extras extras{};  ///< Further parameters: JSON text, numbers, `true` or `false`.

  bool operator==(const ExportSettingsQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportSettingsQuery*) noexcept;

}  // namespace kibo::inventory
