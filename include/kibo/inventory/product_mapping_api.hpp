#pragma once

#include <memory>
#include <string_view>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/product_mapping.hpp"

namespace kibo::inventory {

/// How the product codes of files and requests are mapped, a rule a direction. Only the source of
/// 2020 has these calls, without the service's prefix: the paths are assumed to be those of its
/// neighbours, and the service may no longer know them. A cheap handle on the core of a
/// `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API ProductMappingApi {
 public:
  explicit ProductMappingApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// The mappings of the tenant. Reads; repeated after a failure.
  Result<ProductMappingResponse> getProductMapping(const CallOptions& options = {}) const;

  /// Sets the rule of a direction. Additive, since what it does to a rule that is there is not
  /// published: after an error with `Delivery::unknown` look with `getProductMapping`.
  Result<ProductMapping> createProductMapping(const ProductMappingRequest& request,
                                              const CallOptions& options = {}) const;

  /// Removes the rule of a direction, which is a word of `ProductMappingDirection`, e.g. `INBOUND`.
  /// By the contract it takes a body besides. Idempotent: repeated after a failure.
  Result<DeletedResponse> deleteProductMapping(std::string_view direction,
                                               const ProductMappingRequest& request,
                                               const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
