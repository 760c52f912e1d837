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

/// DOC. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API FetchConfigApi {
 public:
  explicit FetchConfigApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// DOC idempotent.
  Result<DeletedResponse> deleteFetchConfig(std::int64_t fetchFileConfigID,
                                            const CallOptions& options = {}) const;

  /// DOC read.
  Result<std::vector<MFetchFileConfig>> getFetchConfig(const CallOptions& options = {}) const;

  /// DOC additive.
  Result<BaseResponse> saveFetchConfig(const FetchFileConfigRequest& request,
                                       const CallOptions& options = {}) const;

  /// DOC read.
  Result<FetchFileConnectionResponse> testConnection(std::int64_t fetchFileConfigID,
                                                     const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
