#pragma once

#include <cstddef>
#include <string>

#include "kibo/inventory/models/stock_change.hpp"

namespace kibo::inventory::benchmarks {

/// An answer to an inventory query, with the fields, in the order, and spelled as the service
/// writes them. Two rows of three carry tagged and future inventory.
[[nodiscard]] std::string inventoryAnswer(std::size_t rows);

/// The stock of one location to set, with a product and a quantity an item.
[[nodiscard]] RefreshRequest refreshRequest(std::size_t items);

}  // namespace kibo::inventory::benchmarks
