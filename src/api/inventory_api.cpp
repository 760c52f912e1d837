#include "kibo/inventory/inventory_api.hpp"

#include <utility>

#include "api/inventory_operations.hpp"
#include "runtime/call.hpp"

namespace kibo::inventory {

using detail::call;
using detail::execute;
using detail::intoViews;
using detail::refer;
using detail::stream;
namespace operations = detail::operations;

namespace {

Result<InventoryRows> rows(Result<std::vector<InventoryResponse>> answer) {
  return std::move(answer).transform(
      [](std::vector<InventoryResponse>&& list) { return InventoryRows(std::move(list)); });
}

template <class Operation>
Result<void> readViews(detail::Core& core, const Operation& operation,
                       const InventoryRequest& request, InventoryViews& rows,
                       const CallOptions& options) {
  auto done = execute(core, operation, {.body = refer(request)}, options, intoViews(rows));
  if (!done) (void)rows.release();  // rows of an earlier answer must not be taken for this one's
  return done;
}

/// A row of a location query: the product in all its names, its location, and what the library
/// does not know, which tells granular rows (by lot, condition ...) apart.
std::string rowKey(const InventoryResponse& row) {
  std::string key;
  for (const auto* part : {&row.locationCode, &row.upc, &row.partNumber, &row.sku, &row.externalID,
                           &row.inventoryLocatorName}) {
    key.append(part->value_or("")).push_back('\n');
  }
  for (const auto& [name, json] : row.extras) key.append(name).append(json).push_back('\n');
  return key;
}

}  // namespace

Result<InventoryRows> InventoryApi::postQueryInventory(const InventoryRequest& request,
                                                       const CallOptions& options) const {
  return rows(call(*core_, operations::postQueryInventory, {.body = refer(request)}, options));
}

Result<InventoryRows> InventoryApi::postQueryRealTimeInventory(const InventoryRequest& request,
                                                               const CallOptions& options) const {
  return rows(
      call(*core_, operations::postQueryRealTimeInventory, {.body = refer(request)}, options));
}

Result<std::size_t> InventoryApi::postQueryInventory(const InventoryRequest& request,
                                                     RowVisitor visit,
                                                     const CallOptions& options) const {
  return stream(*core_, operations::postQueryInventory, {.body = refer(request)}, options, visit);
}

Result<std::size_t> InventoryApi::postQueryRealTimeInventory(const InventoryRequest& request,
                                                             RowVisitor visit,
                                                             const CallOptions& options) const {
  return stream(*core_, operations::postQueryRealTimeInventory, {.body = refer(request)}, options,
                visit);
}

Result<void> InventoryApi::postQueryInventory(const InventoryRequest& request, InventoryViews& rows,
                                              const CallOptions& options) const {
  return readViews(*core_, operations::postQueryInventory, request, rows, options);
}

Result<void> InventoryApi::postQueryRealTimeInventory(const InventoryRequest& request,
                                                      InventoryViews& rows,
                                                      const CallOptions& options) const {
  return readViews(*core_, operations::postQueryRealTimeInventory, request, rows, options);
}

Result<InventoryRows> InventoryApi::getInventory(const InventoryQuery& query,
                                                 const CallOptions& options) const {
  return rows(call(*core_, operations::getInventory, {.query = refer(query)}, options));
}

Pager<InventoryResponse> InventoryApi::queryPages(InventoryRequest request,
                                                  CallOptions options) const {
  constexpr std::int64_t defaultPageSize = 200;
  if (!request.pageSize) request.pageSize = defaultPageSize;
  const std::int64_t first = request.pageNum.value_or(1);
  return {[api = *this, request = std::move(request),
           options = std::move(options)](std::int64_t position) mutable {
            request.pageNum = position;
            return api.postQueryInventory(request, options).transform([](InventoryRows&& page) {
              return std::move(page).rows();
            });
          },
          rowKey, first, 1};
}

Result<std::vector<AggregateResponse>> InventoryApi::aggregate(const AggregateRequest& request,
                                                               const CallOptions& options) const {
  return call(*core_, operations::aggregate, {.body = refer(request)}, options);
}

Result<JobIDResponse> InventoryApi::adjust(const AdjustRequest& request,
                                           const CallOptions& options) const {
  return call(*core_, operations::adjust, {.body = refer(request)}, options);
}

Result<JobIDResponse> InventoryApi::refresh(const RefreshRequest& request,
                                            const CallOptions& options) const {
  return call(*core_, operations::refresh, {.body = refer(request)}, options);
}

Result<SmartInventoryResponse> InventoryApi::smartAdjustInventory(
    const AdjustRequest& request, const CallOptions& options) const {
  return call(*core_, operations::smartAdjustInventory, {.body = refer(request)}, options);
}

Result<SmartInventoryResponse> InventoryApi::smartRefreshInventory(
    const RefreshRequest& request, const CallOptions& options) const {
  return call(*core_, operations::smartRefreshInventory, {.body = refer(request)}, options);
}

Result<DeleteItemResponse> InventoryApi::deleteInventory(const DeleteItemRequest& request,
                                                         const CallOptions& options) const {
  return call(*core_, operations::deleteInventory, {.body = refer(request)}, options);
}

Result<DeleteItemResponse> InventoryApi::deleteItems(const DeleteItemsRequest& request,
                                                     const CallOptions& options) const {
  return call(*core_, operations::deleteItems, {.body = refer(request)}, options);
}

Result<std::vector<JobQueueResponse>> InventoryApi::redistributeInventoryAcrossTags(
    const CallOptions& options) const {
  return call(*core_, operations::redistributeInventoryAcrossTags, {}, options);
}

}  // namespace kibo::inventory
