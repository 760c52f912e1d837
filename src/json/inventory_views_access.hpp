#pragma once

#include <string>

#include "kibo/inventory/models/inventory_views.hpp"

namespace kibo::inventory::detail {

/// For calls, whose configuration says how deep an answer may be.
struct InventoryViewsAccess {
  /// `views.read(std::move(body))`, with `maxDepth` as for `JsonReader`.
  static Result<void> read(InventoryViews& views, std::string body, int maxDepth);
};

}  // namespace kibo::inventory::detail
