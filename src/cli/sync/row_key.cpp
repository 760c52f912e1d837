#include "cli/sync/row_key.hpp"

#include <optional>
#include <string>
#include <string_view>

#include "helpers/bulk_hash.hpp"

namespace kibo::inventory::cli {

std::uint64_t recordKey(const BulkRefreshItem& row) noexcept {
  detail::BulkHash hash;
  hash.add(std::string_view(row.locationCode));
  const auto add = [&](std::uint64_t kind, const std::optional<std::string>& name) {
    if (!name || name->empty()) return;
    hash.add(kind);
    hash.add(std::string_view(*name));
  };
  add(1, row.item.upc);
  add(2, row.item.partNumber);
  add(3, row.item.sku);
  for (const auto& [category, value] : row.item.tags) {
    hash.add(std::string_view(category));
    hash.add(std::string_view(value));
  }
  return hash.value();
}

}  // namespace kibo::inventory::cli
