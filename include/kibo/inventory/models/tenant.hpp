#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// What concerns a tenant as a whole.
namespace kibo::inventory {

struct UpdateTenantSiloConfigRequest {
  std::optional<std::int64_t> batchWorkers{};
  std::optional<std::int64_t> eventSenderWorkers{};
  std::optional<std::int64_t> nonBatchWorkers{};
  std::optional<std::int64_t> tenantID{};
  Extras extras{};

  bool operator==(const UpdateTenantSiloConfigRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateTenantSiloConfigRequest*) noexcept;

struct TenantSiloConfigModel {
  std::optional<std::string> name{};
  std::optional<bool> additonalTenantsAllowed{};
  std::optional<std::int64_t> batchWorkers{};
  std::optional<std::string> description{};
  std::optional<std::int64_t> eventSenderWorkers{};
  std::optional<bool> isolateNonBatchJobs{};
  std::optional<std::int64_t> nonBatchWorkers{};
  std::optional<std::int64_t> siloID{};
  std::optional<std::int64_t> tenantID{};
  std::optional<bool> usable{};
  Extras extras{};

  bool operator==(const TenantSiloConfigModel&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const TenantSiloConfigModel*) noexcept;

struct InvalidateCacheRequest {
  std::optional<std::string> locationCode{};
  std::optional<std::string> cacheKey{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const InvalidateCacheRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InvalidateCacheRequest*) noexcept;

}  // namespace kibo::inventory
