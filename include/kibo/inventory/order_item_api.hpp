#pragma once

#include <memory>
#include <vector>

#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/models/order_item.hpp"

namespace kibo::inventory {

/// Tells what happened to the stock behind the items of orders: the place to look after an
/// allocation whose outcome is unknown. A cheap handle on the core of a `Configuration`.
///
/// Thread safety: all functions may be called concurrently, on one object or on copies.
/// Exceptions: none of the calls throws for what the service or the network does; they return the
/// error. `std::bad_alloc` may leave any of them.
class KIBO_INVENTORY_API OrderItemApi {
 public:
  explicit OrderItemApi(const Configuration& configuration) : core_(configuration.core()) {}

  /// The items of an order, each with its events and with the stock of its product. Reads; repeated
  /// after a failure.
  Result<std::vector<OrderItemInformation>> getOrderItemInformation(
      const OrderItemInformationRequest& request, const CallOptions& options = {}) const;

  /// The log of what was allocated, deallocated, fulfilled and picked. Only the service's own
  /// document of 2020 has the call, and prints its path without the service's prefix; it is assumed
  /// here. Reads; repeated after a failure.
  Result<std::vector<OrderItemLogResponse>> getOrderItemLog(const OrderItemLogRequest& request,
                                                            const CallOptions& options = {}) const;

 private:
  std::shared_ptr<detail::Core> core_;
};

}  // namespace kibo::inventory
