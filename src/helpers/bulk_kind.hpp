#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "json/record.hpp"
#include "kibo/inventory/call_options.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "kibo/inventory/result.hpp"
#include "runtime/core.hpp"

namespace kibo::inventory::detail {

/// What there is to know of one kind of bulk change. An item is one of its type, behind a pointer.
struct BulkKind {
  std::string_view name;
  std::size_t usualItems;  ///< Of a request.
  std::size_t mostItems;
  bool repeatable;  ///< Carried out twice it is as if once.
  const TypeOps* item;

  /// What an item lacks to be sent; empty: nothing.
  std::string_view (*lack)(const void* item) noexcept;

  /// A hash of the record of stock that an item names. Null: no item takes the place of another.
  std::uint64_t (*identity)(const void* item) noexcept;

  /// Appends the item, as `writeJson` does; false, and nothing was, for one that is not usual.
  /// Null: none is.
  bool (*writeUsual)(const void* item, std::string& out);

  /// Sends a body that was written already. Its location is in it, and told all the same.
  Result<JobIDResponse> (*send)(Core& core, const std::string& location, std::string_view body,
                                const CallOptions& options);
};

extern const BulkKind kBulkRefresh;
extern const BulkKind kBulkAdjust;

/// Whether two items name one record of stock: all members agree that tell records apart, those
/// that the library does not know included.
[[nodiscard]] bool nameOneRecord(const RefreshItem& left, const RefreshItem& right);

}  // namespace kibo::inventory::detail
