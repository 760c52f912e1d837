#include "runtime/reception.hpp"

#include <string>
#include <utility>

#include "json/inventory_views_access.hpp"
#include "runtime/core.hpp"

namespace kibo::inventory::detail {

Reception intoModel(void* out) noexcept {
  return {.take =
              [](void* model, Core& core, const OperationRow& row, HttpResponse& response) {
                if (row.answer.ops == nullptr) return Result<void>();
                return core.json.read(response.body, *row.answer.ops, model, row.answerLeniency);
              },
          .target = out};
}

Reception intoViews(InventoryViews& views) noexcept {
  return {.take =
              [](void* target, Core& core, const OperationRow&, HttpResponse& response) {
                auto& out = *static_cast<InventoryViews*>(target);
                std::string last = out.release();
                auto read = InventoryViewsAccess::read(out, std::move(response.body),
                                                       core.settings.maxJsonDepth);
                response.body = std::move(last);  // its memory can take the next answer
                return read;
              },
          .target = &views};
}

Reception intoRows(RowReceiver& rows) noexcept {
  return {.take =
              [](void* target, Core&, const OperationRow&, HttpResponse& response) {
                return static_cast<RowReceiver*>(target)->finish(response.body);
              },
          .target = &rows,
          .rows = &rows};
}

}  // namespace kibo::inventory::detail
