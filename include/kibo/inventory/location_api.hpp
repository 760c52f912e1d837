#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/location.hpp"

namespace kibo::inventory {

/// The locations that the inventory service knows, and their groups. A cheap handle on the core of
/// a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API LocationApi {
 public:
  explicit LocationApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// All locations of the tenant. In the contract `getLocations1`, which is its name in errors.
  /// Reads; repeated after a failure.
  Result<std::vector<LocationResponse>> getLocations(const CallOptions& options = {}) const;

  /// The location with this code, as a list. `ErrorKind::notFound` when there is none. Reads;
  /// repeated after a failure.
  Result<std::vector<LocationResponse>> getLocations(std::string_view locationCode,
                                                     const CallOptions& options = {}) const;

  /// Saves a location under its code; the answer is a list of locations. `toRequest` makes a
  /// request of what `getLocations` answered. Idempotent: repeated after a failure.
  Result<std::vector<LocationResponse>> saveLocation(const LocationRequest& request,
                                                     const CallOptions& options = {}) const;

  /// All groups of the tenant. Reads; repeated after a failure.
  Result<std::vector<LocationGroupResponse>> getLocationGroups(
      const CallOptions& options = {}) const;

  /// The group with this code, as a list. `getLocationGroup` in errors. The contract gives it the
  /// URL of `getLocations(locationCode)`, of which one must be wrong: what the service answers for
  /// a code is up to it, and a location read as a group has its own fields in `extras`. Look for
  /// the code in `getLocationGroups()` to be sure. Reads; repeated after a failure.
  Result<std::vector<LocationGroupResponse>> getLocationGroups(
      std::string_view locationGroupCode, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
