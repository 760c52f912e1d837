#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/base_response.hpp"
#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/fetch_config.hpp"

namespace kibo::inventory {

/// Files with stock that the service fetches by itself, from an FTP server or a bucket: refresh
/// files, which set counts, and update files, which add to them. What it fetches becomes jobs,
/// which name the file in `originalFilename`. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API FetchConfigApi {
 public:
  explicit FetchConfigApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// The configurations of the tenant. The service answers passwords in clear; `print` shows them
  /// as
  /// `***`. A list, `{"items": [...]}` or one object in the sources: all three are read. Reads;
  /// repeated after a failure.
  Result<std::vector<MFetchFileConfig>> getFetchConfig(const CallOptions& options = {}) const;

  /// Saves a configuration: a new one, or the one of `fetchFileConfigID` (the contract has the
  /// field, and speaks of new ones only). `toRequest` makes a request of what `getFetchConfig`
  /// answered. The answer has no id: look with `getFetchConfig`. A `cronExpression` that is none is
  /// an error before anything is sent.
  ///
  /// Additive, since without an id each call makes one: after an error with `Delivery::unknown`
  /// look with `getFetchConfig`.
  Result<BaseResponse> saveFetchConfig(const FetchFileConfigRequest& request,
                                       const CallOptions& options = {}) const;

  /// Connects with what a configuration says and lists the files that are there. That the service
  /// could not connect is an error (400 or 500). Reads; repeated after a failure.
  Result<FetchFileConnectionResponse> testConnection(std::int64_t fetchFileConfigID,
                                                     const CallOptions& options = {}) const;

  /// Removes a configuration. Idempotent: repeated after a failure, and a repeat may answer that
  /// there was none.
  Result<DeletedResponse> deleteFetchConfig(std::int64_t fetchFileConfigID,
                                            const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
