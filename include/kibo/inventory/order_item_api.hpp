#pragma once

#include <memory>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/order_item.hpp"

namespace kibo::inventory {

/// DOC. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API OrderItemApi {
 public:
  explicit OrderItemApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// DOC read.
  Result<std::vector<OrderItemInformation>> getOrderItemInformation(
      const OrderItemInformationRequest& request, const CallOptions& options = {}) const;

  /// DOC read.
  Result<std::vector<OrderItemLogResponse>> getOrderItemLog(const OrderItemLogRequest& request,
                                                            const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
