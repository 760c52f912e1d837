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

struct CreateExportSettingsRequest {
  std::optional<ExportSettings> exportSettings{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const CreateExportSettingsRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CreateExportSettingsRequest*) noexcept;

struct UpdateExportSettingsRequest {
  std::optional<ExportSettings> exportSettings{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsRequest*) noexcept;

struct CreateExportSettingsFTPRequest {
  std::optional<std::string> exportSettingsName{};
  std::optional<ExportSettingsFTP> exportSettingsFTP{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const CreateExportSettingsFTPRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CreateExportSettingsFTPRequest*) noexcept;

struct UpdateExportSettingsFTPRequest {
  std::optional<std::string> exportSettingsName{};
  std::optional<ExportSettingsFTP> exportSettingsFTP{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsFTPRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsFTPRequest*) noexcept;

struct CreateExportSettingsS3Request {
  std::optional<std::string> exportSettingsName{};
  std::optional<ExportSettingsS3> exportSettingsS3{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const CreateExportSettingsS3Request&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CreateExportSettingsS3Request*) noexcept;

struct UpdateExportSettingsS3Request {
  std::optional<std::string> exportSettingsName{};
  std::optional<ExportSettingsS3> exportSettingsS3{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsS3Request&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsS3Request*) noexcept;

struct CreateExportSettingsGcsRequest {
  std::optional<std::string> exportSettingsName{};
  std::optional<ExportSettingsGcs> exportSettingsGcs{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const CreateExportSettingsGcsRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const CreateExportSettingsGcsRequest*) noexcept;

struct UpdateExportSettingsGcsRequest {
  std::optional<std::string> exportSettingsName{};
  std::optional<ExportSettingsGcs> exportSettingsGcs{};
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsGcsRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsGcsRequest*) noexcept;

struct ExportInventoryRequest {
  std::optional<std::string> exportSettingsName{};
  std::optional<std::string> locationCode{};
  std::optional<bool> development{};
  std::optional<std::int64_t> exportSettingsFtpId{};
  std::optional<std::string> exportSettingsFTPName{};
  std::optional<std::string> exportSettingsGcsName{};
  std::optional<std::int64_t> exportSettingsId{};
  std::optional<std::string> exportSettingsS3Name{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const ExportInventoryRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportInventoryRequest*) noexcept;

struct ExportSettingsQuery {
  std::optional<std::string> exportSettingsName{};
  Extras extras{};

  bool operator==(const ExportSettingsQuery&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportSettingsQuery*) noexcept;

}  // namespace kibo::inventory
