#pragma once

#include <string>

#include "kibo/inventory/models/stock_change.hpp"

namespace kibo::inventory::detail {

/// Appends the item as `writeJson` does, if it is of the usual kind: the names of a product and the
/// counts alone, and names that stand in JSON as they are. False, and nothing was appended, for any
/// other. It asks for no member one by one, which is most of the time that such an item takes.
[[nodiscard]] bool writePlainItem(const RefreshItem& item, std::string& out);

}  // namespace kibo::inventory::detail
