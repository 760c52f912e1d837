#include "kibo/inventory/order_item_api.hpp"

#include <string>

#include "api/order_item_operations.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::refer;
namespace operations = detail::operations;

Result<std::vector<OrderItemInformation>> OrderItemApi::getOrderItemInformation(
    const OrderItemInformationRequest& request, const CallOptions& options) const {
  return call(*core_, operations::getOrderItemInformation, {.body = refer(request)}, options);
}

Result<std::vector<OrderItemLogResponse>> OrderItemApi::getOrderItemLog(
    const OrderItemLogRequest& request, const CallOptions& options) const {
  return call(*core_, operations::getOrderItemLog, {.body = refer(request)}, options);
}

}  // namespace kibo::inventory
