#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "kibo/inventory/inventory_api.hpp"

namespace kibo::inventory::cli {

/// The stock that the service has, read in requests of a bounded size. Records with nothing
/// available, or less than that, are among it; what one location has is all that is asked at once.
/// A location that the service does not know has no records.
///
/// Thread safety: all functions may be called concurrently.
class CurrentStock {
 public:
  explicit CurrentStock(const Configuration& configuration) : inventory_(configuration) {}

  /// The records of those of the products that the location has. Any number of products; a request
  /// asks for up to 1,000 of them.
  [[nodiscard]] Result<std::vector<InventoryResponse>> ofProducts(
      std::string_view locationCode, std::span<const RefreshItem> products,
      const CallOptions& options = {}) const;

  /// Hands over every record of the location, page by page. How many there were.
  [[nodiscard]] Result<std::size_t> ofLocation(
      std::string_view locationCode, const std::function<void(const InventoryResponse&)>& visit,
      const CallOptions& options = {}) const;

 private:
  InventoryApi inventory_;
};

}  // namespace kibo::inventory::cli
