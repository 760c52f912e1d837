#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/models/stock_change.hpp"

namespace kibo::inventory::cli {

/// Numbers of products, each by the one name that a row of a file gives it: what is called by upc
/// in one row and by sku in another are two.
class ProductIndex {
 public:
  /// The number of the item's product, which is `number` when it is new.
  std::size_t add(const RefreshItem& item, std::size_t number);

  /// Calls `found` with the number of each product that the record may be meant by.
  template <class Found>
  void find(const InventoryResponse& record, Found found) const {
    const auto ask = [&](char kind, const std::optional<std::string>& name) {
      if (!name) return;
      const auto place = numbers_.find(kind + *name);
      if (place != numbers_.end()) found(place->second);
    };
    ask('u', record.upc);
    ask('p', record.partNumber);
    ask('s', record.sku);
  }

 private:
  std::unordered_map<std::string, std::size_t> numbers_{};  // by a letter for the kind and the name
};

}  // namespace kibo::inventory::cli
