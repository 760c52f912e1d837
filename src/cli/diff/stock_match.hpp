#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "cli/diff/file_stock.hpp"
#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/models/stock_change.hpp"

namespace kibo::inventory::cli {

/// For each item the record of its product, or null when the service has none. An item names its
/// product by upc, partNumber or sku; records are of one location. Points into `records`.
[[nodiscard]] std::vector<const InventoryResponse*> matchRecords(
    std::span<const RefreshItem> items, std::span<const InventoryResponse> records);

/// A count that a refresh with the item would change.
struct Difference {
  std::string_view field{};         ///< `quantity`, `safetyStock`, `floor` or `LTD`.
  double wanted = 0;                ///< By the item.
  std::optional<double> current{};  ///< Not set: the service has no such count.

  bool operator==(const Difference&) const = default;
};

/// What a refresh with the row would change of its product's record. Counts that the row does not
/// have are left out. With tags, `quantity` is that of the part with exactly these tags.
[[nodiscard]] std::vector<Difference> differences(const FileRow& row,
                                                  const InventoryResponse& record);

/// Whether a refresh with the item would change anything.
[[nodiscard]] bool isDifferent(const RefreshItem& item, const InventoryResponse& record);

}  // namespace kibo::inventory::cli
