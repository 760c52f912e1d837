#pragma once

#include "kibo/inventory/models/order_item.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail::operations {

inline constexpr TypedOperation<std::vector<OrderItemInformation>, OrderItemInformationRequest>
    getOrderItemInformation{
        {.id = "getOrderItemInformation",
         .method = Method::post,
         .path = "/api/commerce/inventory/{inventoryVersion}/inventory/getOrderItemInformation",
         .effect = Effect::read,
         .group = "OrderItemApi",
         .sources = kAllSources}};
inline constexpr TypedOperation<std::vector<OrderItemLogResponse>, OrderItemLogRequest>
    getOrderItemLog{
        {.id = "getOrderItemLog",
         .method = Method::post,
         .path = "/api/commerce/inventory/{inventoryVersion}/inventory/getOrderItemLog/",
         .effect = Effect::read,
         .group = "OrderItemApi",
         .sources = Source::swagger2020,
         .pathAssumed = true}};

inline constexpr const OperationRow* kOrderItemOperations[] = {&getOrderItemInformation,
                                                               &getOrderItemLog};

}  // namespace kibo::inventory::detail::operations
