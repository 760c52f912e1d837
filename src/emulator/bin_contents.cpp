#include "emulator/bin_contents.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

#include "emulator/stock_change.hpp"

namespace kibo::inventory::testing::detail {
namespace {

BinStock& stockOf(const BinRecord& bin, const BinLoadItem& item, BinContents& contents) {
  const auto found = std::ranges::find_if(contents, [&](const BinStock& stock) {
    return stock.binID == bin.id && stock.tags == item.tags && stock.product.matches(item.product);
  });
  if (found != contents.end()) return *found;
  return contents.emplace_back(BinStock{.binID = bin.id,
                                        .locationCode = bin.locationCode,
                                        .product = item.product,
                                        .tags = item.tags});
}

}  // namespace

BinLoad loadBins(const std::string& locationCode, const std::vector<BinLoadItem>& items,
                 BinBook& bins, BinContents& contents, Stock& stock,
                 std::chrono::system_clock::time_point now) {
  BinLoad load;
  Location& location = stock.open(locationCode);
  for (const BinLoadItem& item : items) {
    StockRecord* record = location.find(item.product);
    if (record == nullptr) {
      record = &location.put(location.blank(item.product));
      record->id = stock.newRecordId();
      load.productsCreated.push_back(item.product);
    }
    const BinRecord* bin = bins.find(locationCode, item.binName);
    if (bin == nullptr) {
      bin = &bins.add({.locationCode = locationCode, .name = item.binName});
      load.binsCreated.push_back(item.binName);
    }
    BinStock& stored = stockOf(*bin, item, contents);
    const std::int64_t more = item.quantity - std::exchange(stored.quantity, item.quantity);
    (more > 0 ? load.unitsAdded : load.unitsRemoved) += std::abs(more);
    addOnHand(*record, item.tags, more, now);
  }
  std::erase_if(contents, [](const BinStock& stored) { return stored.quantity == 0; });
  return load;
}

}  // namespace kibo::inventory::testing::detail
