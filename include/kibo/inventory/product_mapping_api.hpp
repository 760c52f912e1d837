#pragma once

#include <memory>
#include <string_view>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/deleted.hpp"
#include "kibo/inventory/models/product_mapping.hpp"

namespace kibo::inventory {

/// DOC. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API ProductMappingApi {
 public:
  explicit ProductMappingApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// DOC read.
  Result<ProductMappingResponse> getProductMapping(const CallOptions& options = {}) const;

  /// DOC additive.
  Result<ProductMapping> createProductMapping(const ProductMappingRequest& request,
                                              const CallOptions& options = {}) const;

  /// DOC idempotent.
  Result<DeletedResponse> deleteProductMapping(std::string_view direction,
                                               const ProductMappingRequest& request,
                                               const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
