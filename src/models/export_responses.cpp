#include "kibo/inventory/models/export_responses.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kExportSettingsResponseFields[] = {
    field<&ExportSettingsResponse::exportSettingsName>("exportSettingsName"),
    field<&ExportSettingsResponse::exportSettingsFTPName>("exportSettingsFTPName"),
    field<&ExportSettingsResponse::exportSettingsS3Name>("exportSettingsS3Name"),
    field<&ExportSettingsResponse::exportSettingsGcsName>("exportSettingsGcsName"),
};

constexpr FieldRow kUpdateExportSettingsResponseFields[] = {
    field<&UpdateExportSettingsResponse::name>("name"),
    field<&UpdateExportSettingsResponse::tenantID>("tenantID"),
    field<&UpdateExportSettingsResponse::messages>("messages"),
    field<&UpdateExportSettingsResponse::numResults>("numResults"),
    field<&UpdateExportSettingsResponse::success>("success"),
};

constexpr FieldRow kUpdateExportSettingsFTPResponseFields[] = {
    field<&UpdateExportSettingsFTPResponse::exportSettingsName>("exportSettingsName"),
    field<&UpdateExportSettingsFTPResponse::exportSettingsFTPName>("exportSettingsFTPName"),
    field<&UpdateExportSettingsFTPResponse::tenantID>("tenantID"),
    field<&UpdateExportSettingsFTPResponse::messages>("messages"),
    field<&UpdateExportSettingsFTPResponse::numResults>("numResults"),
    field<&UpdateExportSettingsFTPResponse::success>("success"),
};

constexpr FieldRow kUpdateExportSettingsS3ResponseFields[] = {
    field<&UpdateExportSettingsS3Response::exportSettingsID>("exportSettingsID"),
    field<&UpdateExportSettingsS3Response::exportSettingsS3ID>("exportSettingsS3ID"),
    field<&UpdateExportSettingsS3Response::tenantID>("tenantID"),
    field<&UpdateExportSettingsS3Response::messages>("messages"),
    field<&UpdateExportSettingsS3Response::numResults>("numResults"),
    field<&UpdateExportSettingsS3Response::success>("success"),
};

constexpr FieldRow kUpdateExportSettingsGCSResponseFields[] = {
    field<&UpdateExportSettingsGCSResponse::exportSettingsID>("exportSettingsID"),
    field<&UpdateExportSettingsGCSResponse::exportSettingsGcsID>("exportSettingsGcsID"),
    field<&UpdateExportSettingsGCSResponse::tenantID>("tenantID"),
    field<&UpdateExportSettingsGCSResponse::messages>("messages"),
    field<&UpdateExportSettingsGCSResponse::numResults>("numResults"),
    field<&UpdateExportSettingsGCSResponse::success>("success"),
};

constexpr FieldRow kExportInventoryJobResponseFields[] = {
    field<&ExportInventoryJobResponse::jobID>("jobID", Presence::whenSet, Leniency::textAsInteger),
    field<&ExportInventoryJobResponse::exportSettingsID>("exportSettingsID"),
};

constexpr FieldRow kExportInventoryResponseFields[] = {
    field<&ExportInventoryResponse::exportInventoryJobResponses>("exportInventoryJobResponses"),
};

}  // namespace

const detail::Record& recordOf(const ExportSettingsResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ExportSettingsResponse>(
      "ExportSettingsResponse", kExportSettingsResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const UpdateExportSettingsResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<UpdateExportSettingsResponse>(
      "UpdateExportSettingsResponse", kUpdateExportSettingsResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const UpdateExportSettingsFTPResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<UpdateExportSettingsFTPResponse>(
      "UpdateExportSettingsFTPResponse", kUpdateExportSettingsFTPResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const UpdateExportSettingsS3Response*) noexcept {
  static constexpr Record kRecord = recordWithExtras<UpdateExportSettingsS3Response>(
      "UpdateExportSettingsS3Response", kUpdateExportSettingsS3ResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const UpdateExportSettingsGCSResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<UpdateExportSettingsGCSResponse>(
      "UpdateExportSettingsGCSResponse", kUpdateExportSettingsGCSResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const ExportInventoryJobResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ExportInventoryJobResponse>(
      "ExportInventoryJobResponse", kExportInventoryJobResponseFields);
  return kRecord;
}

const detail::Record& recordOf(const ExportInventoryResponse*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ExportInventoryResponse>(
      "ExportInventoryResponse", kExportInventoryResponseFields);
  return kRecord;
}

}  // namespace kibo::inventory
