#include "cli/diff/current_stock.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace kibo::inventory::cli {
namespace {

constexpr std::size_t kProductsPerRequest = 1'000;
constexpr std::int64_t kRowsPerPage = 1'000;

InventoryRequest requestAt(std::string_view locationCode) {
  return {.type = InventoryRequestType::any,
          .requestLocation = RequestLocation{.locationCode = std::string(locationCode)},
          .includeNegativeInventory = true};
}

bool isUnknownLocation(const Error& error) { return error.code == error_code::locationNotFound; }

}  // namespace

Result<std::vector<InventoryResponse>> CurrentStock::ofProducts(
    std::string_view locationCode, std::span<const RefreshItem> products,
    const CallOptions& options) const {
  std::vector<InventoryResponse> records;
  while (!products.empty()) {
    const auto asked = products.first(std::min(products.size(), kProductsPerRequest));
    products = products.subspan(asked.size());
    InventoryRequest request = requestAt(locationCode);
    for (const RefreshItem& product : asked) {
      request.items.push_back(
          {.upc = product.upc, .partNumber = product.partNumber, .sku = product.sku});
    }
    // There is one record a product; the service's own limit is not known to be enough.
    request.limit = static_cast<std::int64_t>(asked.size());
    auto answer = inventory_.postQueryInventory(request, options);
    if (!answer && isUnknownLocation(answer.error())) return records;
    if (!answer) return std::move(answer).error();
    std::ranges::move((*std::move(answer)).rows(), std::back_inserter(records));
  }
  return records;
}

Result<std::size_t> CurrentStock::ofLocation(
    std::string_view locationCode, const std::function<void(const InventoryResponse&)>& visit,
    const CallOptions& options) const {
  InventoryRequest request = requestAt(locationCode);
  request.pageSize = kRowsPerPage;
  // Pages of an order that a sale in between does not change.
  request.sortByEnum = InventorySort::productId;
  std::size_t count = 0;
  for (const auto& record : inventory_.queryPages(std::move(request), options)) {
    if (!record && isUnknownLocation(record.error())) return count;
    if (!record) return record.error();
    visit(*record);
    ++count;
  }
  return count;
}

}  // namespace kibo::inventory::cli
