#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/diff/product_index.hpp"
#include "kibo/inventory/bulk.hpp"

namespace kibo::inventory::cli {

/// How a file names a product.
struct ProductName {
  std::string_view kind{};  ///< `upc`, `partNumber` or `sku`.
  std::string name{};
};
[[nodiscard]] ProductName productNameOf(const RefreshItem& item);

/// What a file says of one record of stock; the members are those of `RefreshItem`.
struct FileRow {
  ProductName product{};
  std::optional<std::int64_t> quantity{};
  std::optional<std::int64_t> safetyStock{};
  std::optional<std::int64_t> floor{};
  std::optional<double> LTD{};
  Tags tags{};
};

/// The rows of one location; of rows for one record the last.
class LocationRows {
 public:
  /// False when the row took the place of an earlier one.
  bool add(const RefreshItem& item);

  [[nodiscard]] const std::vector<FileRow>& rows() const noexcept { return rows_; }

  /// Calls `found` with the number of each row of the record's product.
  template <class Found>
  void find(const InventoryResponse& record, const Found& found) const {
    index_.find(record, [&](std::size_t product) {
      for (const std::size_t row : rowsOf_[product]) found(row);
    });
  }

 private:
  ProductIndex index_{};
  std::vector<std::vector<std::size_t>> rowsOf_{};  // of each product: one for each set of tags
  std::vector<FileRow> rows_{};
};

/// A file in memory, some 300 bytes a row: what the service has is read location by location, in an
/// order of its own.
struct FileStock {
  std::map<std::string, LocationRows> locations{};
  std::uint64_t replaced = 0;

  void add(const BulkRefreshItem& row) {
    if (!locations[row.locationCode].add(row.item)) ++replaced;
  }
};

}  // namespace kibo::inventory::cli
