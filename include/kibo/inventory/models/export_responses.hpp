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

struct ExportSettingsResponse {
  std::optional<std::string> exportSettingsName{};
  std::optional<std::string> exportSettingsFTPName{};
  std::optional<std::string> exportSettingsGcsName{};
  std::optional<std::string> exportSettingsS3Name{};
  Extras extras{};

  bool operator==(const ExportSettingsResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportSettingsResponse*) noexcept;

struct UpdateExportSettingsResponse {
  std::optional<std::string> name{};
  std::optional<std::int64_t> tenantID{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsResponse*) noexcept;

struct UpdateExportSettingsFTPResponse {
  std::optional<std::string> exportSettingsName{};
  std::optional<std::string> exportSettingsFTPName{};
  std::optional<std::int64_t> tenantID{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsFTPResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsFTPResponse*) noexcept;

struct UpdateExportSettingsS3Response {
  std::optional<std::int64_t> exportSettingsID{};
  std::optional<std::int64_t> exportSettingsS3ID{};
  std::optional<std::int64_t> tenantID{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsS3Response&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsS3Response*) noexcept;

struct UpdateExportSettingsGCSResponse {
  std::optional<std::int64_t> exportSettingsGcsID{};
  std::optional<std::int64_t> exportSettingsID{};
  std::optional<std::int64_t> tenantID{};
  std::vector<std::string> messages{};
  std::optional<std::int64_t> numResults{};
  std::optional<bool> success{};
  Extras extras{};

  bool operator==(const UpdateExportSettingsGCSResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateExportSettingsGCSResponse*) noexcept;

struct ExportInventoryJobResponse {
  std::optional<std::int64_t> jobID{};
  std::optional<std::int64_t> exportSettingsID{};
  Extras extras{};

  bool operator==(const ExportInventoryJobResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportInventoryJobResponse*) noexcept;

struct ExportInventoryResponse {
  std::vector<ExportInventoryJobResponse> exportInventoryJobResponses{};
  Extras extras{};

  bool operator==(const ExportInventoryResponse&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const ExportInventoryResponse*) noexcept;

}  // namespace kibo::inventory
