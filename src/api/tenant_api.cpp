#include "kibo/inventory/tenant_api.hpp"

#include <string>

#include "api/tenant_operations.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::refer;
namespace operations = detail::operations;

Result<TenantSiloConfigModel> TenantApi::updateTenantSiloConfig(
    const UpdateTenantSiloConfigRequest& request, const CallOptions& options) const {
  return call(*core_, operations::updateTenantSiloConfig, {.body = refer(request)}, options);
}

Result<void> TenantApi::invalidateCache(const InvalidateCacheRequest& request,
                                        const CallOptions& options) const {
  return call(*core_, operations::invalidateCache, {.body = refer(request)}, options);
}

Result<std::vector<JobIDResponse>> TenantApi::deleteAllOldInventory(
    std::int64_t months, const CallOptions& options) const {
  return call(*core_, operations::deleteAllOldInventory,
              {.path = {{"months", std::to_string(months)}}}, options);
}

}  // namespace kibo::inventory
