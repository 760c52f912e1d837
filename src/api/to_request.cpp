// What the service answered, as what it takes. Declared beside the models; here because it walks
// rows, which models do not.
#include "json/convert.hpp"
#include "kibo/inventory/models/fetch_config.hpp"
#include "kibo/inventory/models/location.hpp"

namespace kibo::inventory {

FetchFileConfigRequest toRequest(const MFetchFileConfig& config) {
  FetchFileConfigRequest request;
  detail::convertFields(recordOf(&config), &config, recordOf(&request), &request);
  return request;
}

LocationRequest toRequest(const LocationResponse& location) {
  LocationRequest request;
  detail::convertFields(recordOf(&location), &location, recordOf(&request), &request);
  return request;
}

}  // namespace kibo::inventory
