#include "kibo/inventory/models/tenant.hpp"

#include "json/record.hpp"

namespace kibo::inventory {
namespace {

using namespace detail;

constexpr FieldRow kUpdateTenantSiloConfigRequestFields[] = {
    field<&UpdateTenantSiloConfigRequest::tenantID>("tenantID"),
    field<&UpdateTenantSiloConfigRequest::batchWorkers>("batchWorkers"),
    field<&UpdateTenantSiloConfigRequest::eventSenderWorkers>("eventSenderWorkers"),
    field<&UpdateTenantSiloConfigRequest::nonBatchWorkers>("nonBatchWorkers"),
};

constexpr FieldRow kTenantSiloConfigModelFields[] = {
    field<&TenantSiloConfigModel::siloID>("siloID"),
    field<&TenantSiloConfigModel::tenantID>("tenantID"),
    field<&TenantSiloConfigModel::name>("name"),
    field<&TenantSiloConfigModel::description>("description"),
    field<&TenantSiloConfigModel::batchWorkers>("batchWorkers"),
    field<&TenantSiloConfigModel::eventSenderWorkers>("eventSenderWorkers"),
    field<&TenantSiloConfigModel::nonBatchWorkers>("nonBatchWorkers"),
    field<&TenantSiloConfigModel::additonalTenantsAllowed>("additonalTenantsAllowed"),
    field<&TenantSiloConfigModel::isolateNonBatchJobs>("isolateNonBatchJobs"),
    field<&TenantSiloConfigModel::usable>("usable"),
};

constexpr FieldRow kInvalidateCacheRequestFields[] = {
    field<&InvalidateCacheRequest::cacheKey>("cacheKey"),
    field<&InvalidateCacheRequest::locationCode>("locationCode"),
    field<&InvalidateCacheRequest::pageNum>("pageNum"),
    field<&InvalidateCacheRequest::pageSize>("pageSize"),
    field<&InvalidateCacheRequest::sortBy>("sortBy"),
    field<&InvalidateCacheRequest::userID>("userID"),
};

}  // namespace

const detail::Record& recordOf(const UpdateTenantSiloConfigRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<UpdateTenantSiloConfigRequest>(
      "UpdateTenantSiloConfigRequest", kUpdateTenantSiloConfigRequestFields);
  return kRecord;
}

const detail::Record& recordOf(const TenantSiloConfigModel*) noexcept {
  static constexpr Record kRecord = recordWithExtras<TenantSiloConfigModel>(
      "TenantSiloConfigModel", kTenantSiloConfigModelFields);
  return kRecord;
}

const detail::Record& recordOf(const InvalidateCacheRequest*) noexcept {
  static constexpr Record kRecord = recordWithExtras<InvalidateCacheRequest>(
      "InvalidateCacheRequest", kInvalidateCacheRequestFields);
  return kRecord;
}

}  // namespace kibo::inventory
