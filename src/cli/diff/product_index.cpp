#include "cli/diff/product_index.hpp"

namespace kibo::inventory::cli {

std::size_t ProductIndex::add(const RefreshItem& item, std::size_t number) {
  std::string key;
  if (item.upc) {
    key = 'u' + *item.upc;
  } else if (item.partNumber) {
    key = 'p' + *item.partNumber;
  } else {
    key = 's' + item.sku.value_or("");
  }
  return numbers_.try_emplace(std::move(key), number).first->second;
}

}  // namespace kibo::inventory::cli
