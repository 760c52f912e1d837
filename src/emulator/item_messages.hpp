#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "emulator/stock.hpp"

namespace kibo::inventory::testing::detail {

// What a job says about one of its items.

/// `items[3] <text>`
[[nodiscard]] std::string itemMessage(std::size_t index, std::string_view text);

/// The same, with the code ITEM_NOT_FOUND.
[[nodiscard]] std::string itemNotFound(std::size_t index, std::string_view text);

/// The product is not known at the location, or it is none.
[[nodiscard]] std::string unknownItem(std::size_t index, const Product& product,
                                      std::string_view locationCode);

}  // namespace kibo::inventory::testing::detail
