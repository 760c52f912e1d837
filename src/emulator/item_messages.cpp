#include "emulator/item_messages.hpp"

#include "kibo/inventory/error.hpp"

namespace kibo::inventory::testing::detail {

std::string itemMessage(std::size_t index, std::string_view text) {
  return "items[" + std::to_string(index) + "] " + std::string(text);
}

std::string itemNotFound(std::size_t index, std::string_view text) {
  return std::string(error_code::itemNotFound) + ": " + itemMessage(index, text);
}

std::string unknownItem(std::size_t index, const Product& product, std::string_view locationCode) {
  if (!product.identifiable()) return itemNotFound(index, "has none of upc, partNumber and sku");
  return itemNotFound(
      index, product.describe() + " is not known at location \"" + std::string(locationCode) + '"');
}

}  // namespace kibo::inventory::testing::detail
