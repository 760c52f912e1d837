// What the service answered, as what it takes. Declared beside the models; here because it walks
// rows, which models do not.
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "json/convert.hpp"
#include "kibo/inventory/models/fetch_config.hpp"
#include "kibo/inventory/models/location.hpp"

namespace kibo::inventory {
namespace {

/// Settings that the contract has in the answer only: sent back beside the request's own fields, so
/// that saving the whole does not turn them off.
template <class Value>
void carry(const std::optional<Value>& value, std::string_view name, Extras& extras) {
  if (!value) return;
  if constexpr (std::is_same_v<Value, bool>) {
    extras.set(name, *value ? "true" : "false");
  } else {
    extras.set(name, std::to_string(*value));
  }
}

}  // namespace

FetchFileConfigRequest toRequest(const MFetchFileConfig& config) {
  FetchFileConfigRequest request;
  detail::convertFields(recordOf(&config), &config, recordOf(&request), &request);
  carry(config.exportAfterRefresh, "exportAfterRefresh", request.extras);
  carry(config.postImportExportId, "postImportExportId", request.extras);
  carry(config.postImportFtpId, "postImportFtpId", request.extras);
  return request;
}

LocationRequest toRequest(const LocationResponse& location) {
  LocationRequest request;
  detail::convertFields(recordOf(&location), &location, recordOf(&request), &request);
  carry(location.deliveryEnabled, "deliveryEnabled", request.extras);
  return request;
}

}  // namespace kibo::inventory
