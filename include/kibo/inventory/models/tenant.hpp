#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/extras.hpp"
#include "kibo/inventory/models/common.hpp"

/// What concerns a tenant as a whole: the workers that run its jobs, and the service's cache.
namespace kibo::inventory {

/// How many workers of each kind the jobs of a tenant get. Not in the source of 2020.
struct UpdateTenantSiloConfigRequest {
  std::optional<std::int64_t> tenantID{};
  std::optional<std::int64_t> batchWorkers{};
  std::optional<std::int64_t> eventSenderWorkers{};
  std::optional<std::int64_t> nonBatchWorkers{};  ///< In the source of 2025 only.
  Extras extras{};

  bool operator==(const UpdateTenantSiloConfigRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const UpdateTenantSiloConfigRequest*) noexcept;

/// The silo of a tenant: the workers that it has for itself or shares. Not in the source of 2020.
struct TenantSiloConfigModel {
  std::optional<std::int64_t> siloID{};
  std::optional<std::int64_t> tenantID{};
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  std::optional<std::int64_t> batchWorkers{};
  std::optional<std::int64_t> eventSenderWorkers{};
  std::optional<std::int64_t> nonBatchWorkers{};  ///< In the source of 2025 only.

  std::optional<bool> additonalTenantsAllowed{};  ///< Spelled so on the wire.
  std::optional<bool> isolateNonBatchJobs{};      ///< In the source of 2025 only.
  std::optional<bool> usable{};
  Extras extras{};

  bool operator==(const TenantSiloConfigModel&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const TenantSiloConfigModel*) noexcept;

/// What to drop from the service's cache. In the source of 2025 only.
struct InvalidateCacheRequest {
  std::optional<std::string> cacheKey{};  ///< Required.

  // The contract's fields of every request; none is known to do anything here.
  std::optional<std::string> locationCode{};
  std::optional<std::int64_t> pageNum{};
  std::optional<std::int64_t> pageSize{};
  std::optional<std::string> sortBy{};
  std::optional<std::int64_t> userID{};
  Extras extras{};

  bool operator==(const InvalidateCacheRequest&) const = default;
};
KIBO_INVENTORY_API const detail::Record& recordOf(const InvalidateCacheRequest*) noexcept;

}  // namespace kibo::inventory
