#include "kibo/inventory/models/export_requests.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kCreateExportSettingsRequestFields[] = {
    field<&CreateExportSettingsRequest::exportSettings>("exportSettings"),
    field<&CreateExportSettingsRequest::locationCode>("locationCode"),
    field<&CreateExportSettingsRequest::pageNum>("pageNum"),
    field<&CreateExportSettingsRequest::pageSize>("pageSize"),
    field<&CreateExportSettingsRequest::sortBy>("sortBy"),
    field<&CreateExportSettingsRequest::userID>("userID"),
};

constexpr FieldRow kUpdateExportSettingsRequestFields[] = {
    field<&UpdateExportSettingsRequest::exportSettings>("exportSettings"),
    field<&UpdateExportSettingsRequest::locationCode>("locationCode"),
    field<&UpdateExportSettingsRequest::pageNum>("pageNum"),
    field<&UpdateExportSettingsRequest::pageSize>("pageSize"),
    field<&UpdateExportSettingsRequest::sortBy>("sortBy"),
    field<&UpdateExportSettingsRequest::userID>("userID"),
};

constexpr FieldRow kCreateExportSettingsFTPRequestFields[] = {
    field<&CreateExportSettingsFTPRequest::exportSettingsName>("exportSettingsName"),
    field<&CreateExportSettingsFTPRequest::exportSettingsFTP>("exportSettingsFTP"),
    field<&CreateExportSettingsFTPRequest::locationCode>("locationCode"),
    field<&CreateExportSettingsFTPRequest::pageNum>("pageNum"),
    field<&CreateExportSettingsFTPRequest::pageSize>("pageSize"),
    field<&CreateExportSettingsFTPRequest::sortBy>("sortBy"),
    field<&CreateExportSettingsFTPRequest::userID>("userID"),
};

constexpr FieldRow kUpdateExportSettingsFTPRequestFields[] = {
    field<&UpdateExportSettingsFTPRequest::exportSettingsName>("exportSettingsName"),
    field<&UpdateExportSettingsFTPRequest::exportSettingsFTP>("exportSettingsFTP"),
    field<&UpdateExportSettingsFTPRequest::locationCode>("locationCode"),
    field<&UpdateExportSettingsFTPRequest::pageNum>("pageNum"),
    field<&UpdateExportSettingsFTPRequest::pageSize>("pageSize"),
    field<&UpdateExportSettingsFTPRequest::sortBy>("sortBy"),
    field<&UpdateExportSettingsFTPRequest::userID>("userID"),
};

constexpr FieldRow kCreateExportSettingsS3RequestFields[] = {
    field<&CreateExportSettingsS3Request::exportSettingsName>("exportSettingsName"),
    field<&CreateExportSettingsS3Request::exportSettingsS3>("exportSettingsS3"),
    field<&CreateExportSettingsS3Request::locationCode>("locationCode"),
    field<&CreateExportSettingsS3Request::pageNum>("pageNum"),
    field<&CreateExportSettingsS3Request::pageSize>("pageSize"),
    field<&CreateExportSettingsS3Request::sortBy>("sortBy"),
    field<&CreateExportSettingsS3Request::userID>("userID"),
};

constexpr FieldRow kUpdateExportSettingsS3RequestFields[] = {
    field<&UpdateExportSettingsS3Request::exportSettingsName>("exportSettingsName"),
    field<&UpdateExportSettingsS3Request::exportSettingsS3>("exportSettingsS3"),
    field<&UpdateExportSettingsS3Request::locationCode>("locationCode"),
    field<&UpdateExportSettingsS3Request::pageNum>("pageNum"),
    field<&UpdateExportSettingsS3Request::pageSize>("pageSize"),
    field<&UpdateExportSettingsS3Request::sortBy>("sortBy"),
    field<&UpdateExportSettingsS3Request::userID>("userID"),
};

constexpr FieldRow kCreateExportSettingsGcsRequestFields[] = {
    field<&CreateExportSettingsGcsRequest::exportSettingsName>("exportSettingsName"),
    field<&CreateExportSettingsGcsRequest::exportSettingsGcs>("exportSettingsGcs"),
    field<&CreateExportSettingsGcsRequest::locationCode>("locationCode"),
    field<&CreateExportSettingsGcsRequest::pageNum>("pageNum"),
    field<&CreateExportSettingsGcsRequest::pageSize>("pageSize"),
    field<&CreateExportSettingsGcsRequest::sortBy>("sortBy"),
    field<&CreateExportSettingsGcsRequest::userID>("userID"),
};

constexpr FieldRow kUpdateExportSettingsGcsRequestFields[] = {
    field<&UpdateExportSettingsGcsRequest::exportSettingsName>("exportSettingsName"),
    field<&UpdateExportSettingsGcsRequest::exportSettingsGcs>("exportSettingsGcs"),
    field<&UpdateExportSettingsGcsRequest::locationCode>("locationCode"),
    field<&UpdateExportSettingsGcsRequest::pageNum>("pageNum"),
    field<&UpdateExportSettingsGcsRequest::pageSize>("pageSize"),
    field<&UpdateExportSettingsGcsRequest::sortBy>("sortBy"),
    field<&UpdateExportSettingsGcsRequest::userID>("userID"),
};

constexpr FieldRow kExportInventoryRequestFields[] = {
    field<&ExportInventoryRequest::exportSettingsName>("exportSettingsName"),
    field<&ExportInventoryRequest::exportSettingsFTPName>("exportSettingsFTPName"),
    field<&ExportInventoryRequest::exportSettingsS3Name>("exportSettingsS3Name"),
    field<&ExportInventoryRequest::exportSettingsGcsName>("exportSettingsGcsName"),
    field<&ExportInventoryRequest::exportSettingsId>("exportSettingsId"),
    field<&ExportInventoryRequest::exportSettingsFtpId>("exportSettingsFtpId"),
    field<&ExportInventoryRequest::development>("development"),
    field<&ExportInventoryRequest::locationCode>("locationCode"),
    field<&ExportInventoryRequest::pageNum>("pageNum"),
    field<&ExportInventoryRequest::pageSize>("pageSize"),
    field<&ExportInventoryRequest::sortBy>("sortBy"),
    field<&ExportInventoryRequest::userID>("userID"),
};

constexpr FieldRow kExportSettingsQueryFields[] = {
    field<&ExportSettingsQuery::exportSettingsName>("exportSettingsName"),
};

}  // namespace

const detail::Record& recordOf(const CreateExportSettingsRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<CreateExportSettingsRequest>(
      "CreateExportSettingsRequest", kCreateExportSettingsRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const UpdateExportSettingsRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<UpdateExportSettingsRequest>(
      "UpdateExportSettingsRequest", kUpdateExportSettingsRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const CreateExportSettingsFTPRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<CreateExportSettingsFTPRequest>(
      "CreateExportSettingsFTPRequest", kCreateExportSettingsFTPRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const UpdateExportSettingsFTPRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<UpdateExportSettingsFTPRequest>(
      "UpdateExportSettingsFTPRequest", kUpdateExportSettingsFTPRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const CreateExportSettingsS3Request*) noexcept {
  static constexpr Record kRecord = recordWithExtras<CreateExportSettingsS3Request>(
      "CreateExportSettingsS3Request", kCreateExportSettingsS3RequestFields);
  return kRecord;
}

const detail::Record& recordOf(const UpdateExportSettingsS3Request*) noexcept {
  static constexpr Record kRecord = recordWithExtras<UpdateExportSettingsS3Request>(
      "UpdateExportSettingsS3Request", kUpdateExportSettingsS3RequestFields);
  return kRecord;
}

const detail::Record& recordOf(const CreateExportSettingsGcsRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<CreateExportSettingsGcsRequest>(
      "CreateExportSettingsGcsRequest", kCreateExportSettingsGcsRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const UpdateExportSettingsGcsRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<UpdateExportSettingsGcsRequest>(
      "UpdateExportSettingsGcsRequest", kUpdateExportSettingsGcsRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const ExportInventoryRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<ExportInventoryRequest>(
      "ExportInventoryRequest", kExportInventoryRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const ExportSettingsQuery*) noexcept {
  static constexpr Record kRecord =
      recordWithExtras<ExportSettingsQuery>("ExportSettingsQuery", kExportSettingsQueryFields);
  return kRecord;
}

}  // namespace kibo::inventory
