#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/models/inventory_response.hpp"

namespace kibo::inventory {

/// The rows of one location, in the order of the answer. Points into the `InventoryRows` it came
/// from and is valid as long as that is neither changed nor destroyed.
struct LocationRows {
  std::string_view locationCode{};  ///< Empty for rows that came without one.
  std::vector<const InventoryResponse*> rows{};
};

/// The answer to an inventory query: one row for each product at each location, in the order in
/// which the service sent them, with the two ways in which answers are mostly read.
///
/// Thread safety: a value; a shared object may be read concurrently.
class KIBO_INVENTORY_API InventoryRows {
 public:
  using value_type = InventoryResponse;
  using const_iterator = std::vector<InventoryResponse>::const_iterator;

  InventoryRows() noexcept;

  // Implicit: it adds look-ups to the rows and nothing else.
  InventoryRows(std::vector<InventoryResponse> rows) noexcept;

  // In the library, so that a user's compiler need not make them.
  InventoryRows(const InventoryRows& other);
  InventoryRows(InventoryRows&& other) noexcept;
  InventoryRows& operator=(const InventoryRows& other);
  InventoryRows& operator=(InventoryRows&& other) noexcept;
  ~InventoryRows();

  [[nodiscard]] const_iterator begin() const noexcept { return rows_.begin(); }
  [[nodiscard]] const_iterator end() const noexcept { return rows_.end(); }
  [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }
  [[nodiscard]] const InventoryResponse& operator[](std::size_t index) const noexcept {
    return rows_[index];
  }

  /// The rows themselves; `std::move(answer).rows()` moves them out.
  [[nodiscard]] const std::vector<InventoryResponse>& rows() const& noexcept { return rows_; }
  [[nodiscard]] std::vector<InventoryResponse> rows() && noexcept { return std::move(rows_); }

  /// The rows grouped by `locationCode`, locations in the order in which they first appear.
  [[nodiscard]] std::vector<LocationRows> byLocation() const&;
  std::vector<LocationRows> byLocation() const&& = delete;  // would point into a dead object

  /// The first row of `product` at `locationCode`; null when there is none. `product` is compared
  /// with `upc`, `partNumber` and `sku`. Valid as long as this object is neither changed nor
  /// destroyed. Looks at each row: index `byLocation()` yourself for many look-ups.
  [[nodiscard]] const InventoryResponse* find(std::string_view locationCode,
                                              std::string_view product) const& noexcept;
  const InventoryResponse* find(std::string_view, std::string_view) const&& = delete;

  /// All rows of `product`, one for each location that has it, in order; compared and valid as in
  /// `find`.
  [[nodiscard]] std::vector<const InventoryResponse*> at(std::string_view product) const&;
  std::vector<const InventoryResponse*> at(std::string_view) const&& = delete;

  friend KIBO_INVENTORY_API bool operator==(const InventoryRows& left, const InventoryRows& right);

 private:
  std::vector<InventoryResponse> rows_;
};

}  // namespace kibo::inventory
