#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "kibo/inventory/models/inventory.hpp"
#include "kibo/inventory/models/inventory_response.hpp"
#include "kibo/inventory/models/stock_change.hpp"

namespace kibo::inventory::benchmarks {

/// An answer to an inventory query, with the fields, in the order, and spelled as the service
/// writes them. Two rows of three carry tagged and future inventory.
[[nodiscard]] std::string inventoryAnswer(std::size_t rows);

/// A query for two products.
[[nodiscard]] InventoryRequest inventoryQuery();

/// The stock of one location to set, with a product and a quantity an item.
[[nodiscard]] RefreshRequest refreshRequest(std::size_t items);

/// Two items to add to the stock of one location.
[[nodiscard]] AdjustRequest adjustRequest();

/// What is in the rows, in one line: ways that read the same come to the same line.
[[nodiscard]] std::string summary(const std::vector<InventoryResponse>& rows);

}  // namespace kibo::inventory::benchmarks
