#include "kibo/inventory/location_api.hpp"

#include <string>

#include "api/location_operations.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::refer;
namespace operations = detail::operations;

Result<std::vector<LocationResponse>> LocationApi::getLocations(const CallOptions& options) const {
  return call(*core_, operations::getLocations1, {}, options);
}

Result<std::vector<LocationResponse>> LocationApi::getLocations(std::string_view locationCode,
                                                                const CallOptions& options) const {
  return call(*core_, operations::getLocations,
              {.path = {{"locationCode", std::string(locationCode)}}}, options);
}

Result<std::vector<LocationResponse>> LocationApi::saveLocation(const LocationRequest& request,
                                                                const CallOptions& options) const {
  return call(*core_, operations::saveLocation, {.body = refer(request)}, options);
}

Result<std::vector<LocationGroupResponse>> LocationApi::getLocationGroups(
    const CallOptions& options) const {
  return call(*core_, operations::getLocationGroups, {}, options);
}

Result<std::vector<LocationGroupResponse>> LocationApi::getLocationGroups(
    std::string_view locationGroupCode, const CallOptions& options) const {
  return call(*core_, operations::getLocationGroup,
              {.path = {{"locationGroupCode", std::string(locationGroupCode)}}}, options);
}

}  // namespace kibo::inventory
