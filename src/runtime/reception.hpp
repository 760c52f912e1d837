#pragma once

#include "json/reader.hpp"
#include "kibo/inventory/models/inventory_views.hpp"
#include "runtime/row_receiver.hpp"
#include "runtime/typed_operation.hpp"

namespace kibo::inventory::detail {

struct Core;

/// What becomes of the body of a 2xx answer. Refers to what it was made of.
struct Reception {
  /// Takes the answer. Its body may be another one afterwards, of which only the memory counts.
  Result<void> (*take)(void* target, Core& core, const OperationRow& row,
                       HttpResponse& response) = nullptr;
  void* target = nullptr;
  RowReceiver* rows = nullptr;  ///< Takes the body while it arrives, if it is not null.

  /// How many rows the caller has seen already.
  [[nodiscard]] std::size_t handedOver() const noexcept {
    return rows == nullptr ? 0 : rows->rows();
  }
};

/// The answer is read into `out`, an object of the row's type of answer; null when it has none.
[[nodiscard]] Reception intoModel(void* out) noexcept;

/// The body is kept by `views`, which are read from it.
[[nodiscard]] Reception intoViews(InventoryViews& views) noexcept;

[[nodiscard]] Reception intoRows(RowReceiver& rows) noexcept;

}  // namespace kibo::inventory::detail
