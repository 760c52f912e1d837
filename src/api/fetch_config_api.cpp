#include "kibo/inventory/fetch_config_api.hpp"

#include <string>

#include "api/fetch_config_operations.hpp"
#include "api/schedule_check.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::callChecked;
using detail::refer;
namespace operations = detail::operations;

Result<std::vector<MFetchFileConfig>> FetchConfigApi::getFetchConfig(
    const CallOptions& options) const {
  return call(*core_, operations::getFetchConfig, {}, options);
}

Result<BaseResponse> FetchConfigApi::saveFetchConfig(const FetchFileConfigRequest& request,
                                                     const CallOptions& options) const {
  return callChecked(*core_, operations::saveFetchConfig, {.body = refer(request)}, options);
}

Result<FetchFileConnectionResponse> FetchConfigApi::testConnection(
    std::int64_t fetchFileConfigID, const CallOptions& options) const {
  return call(*core_, operations::testConnection,
              {.path = {{"fetchFileConfigID", std::to_string(fetchFileConfigID)}}}, options);
}

Result<DeletedResponse> FetchConfigApi::deleteFetchConfig(std::int64_t fetchFileConfigID,
                                                          const CallOptions& options) const {
  return call(*core_, operations::deleteFetchConfig,
              {.path = {{"fetchFileConfigID", std::to_string(fetchFileConfigID)}}}, options);
}

}  // namespace kibo::inventory
