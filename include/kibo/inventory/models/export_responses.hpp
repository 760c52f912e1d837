#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// What the operations on export settings answer.
namespace kibo::inventory {

/// What was made: the settings, or the settings and their new target.
struct ExportSettingsResponse {
  std::optional<std::string> exportSettingsName{};
  std::optional<std::string> exportSettingsFTPName{};
  std::optional<std::string> exportSettingsS3Name{};
  std::optional<std::string> exportSettingsGcsName{};  ///< In the source of 2025 only.
  Extras extras{};

  bool operator==(const ExportSettingsResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportSettingsResponse*) noexcept;

/// The answer to `updateExportSettings`.
struct UpdateExportSettingsResponse {
  std::optional<std::string> name{};  ///< Of the settings that were changed.
  std::optional<std::int64_t> tenantID{};

  // The contract's fields of every answer.
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsResponse*) noexcept;

/// The answer to `updateExportSettingsFTP`.
struct UpdateExportSettingsFTPResponse {
  std::optional<std::string> exportSettingsName{};
  std::optional<std::string> exportSettingsFTPName{};
  std::optional<std::int64_t> tenantID{};

  // The contract's fields of every answer.
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsFTPResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsFTPResponse*) noexcept;

/// The answer to `updateExportSettingsS3`. Ids here; that for FTP has names.
struct UpdateExportSettingsS3Response {
  std::optional<std::int64_t> exportSettingsID{};
  std::optional<std::int64_t> exportSettingsS3ID{};
  std::optional<std::int64_t> tenantID{};

  // The contract's fields of every answer.
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsS3Response&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsS3Response*) noexcept;

/// The answer to `updateExportSettingsGCS`. Ids here; that for FTP has names.
struct UpdateExportSettingsGCSResponse {
  std::optional<std::int64_t> exportSettingsID{};
  std::optional<std::int64_t> exportSettingsGcsID{};
  std::optional<std::int64_t> tenantID{};

  // The contract's fields of every answer.
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsGCSResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsGCSResponse*) noexcept;

/// A job that an export run started.
struct ExportInventoryJobResponse {
  std::optional<std::int64_t> jobID{};  ///< For `JobApi::wait`. A number in quotes is read too.
  std::optional<std::int64_t> exportSettingsID{};
  Extras extras{};

  bool operator==(const ExportInventoryJobResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportInventoryJobResponse*) noexcept;

/// The answer to `runExport`.
struct ExportInventoryResponse {
  std::vector<ExportInventoryJobResponse> exportInventoryJobResponses{};
  Extras extras{};

  bool operator==(const ExportInventoryResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportInventoryResponse*) noexcept;

}  // namespace kibo::inventory
