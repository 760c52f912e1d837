#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "emulator/bins.hpp"
#include "emulator/stock.hpp"

namespace kibo::inventory::testing::detail {

/// What lies in a bin of a product, under these tags.
struct BinStock {
  std::int64_t binID = 0;
  std::string locationCode{};
  Product product{};
  Tags tags{};
  std::int64_t quantity = 0;
};

using BinContents = std::vector<BinStock>;

/// The product is to lie in the bin in this quantity.
struct BinLoadItem {
  std::string binName{};
  Product product{};
  Tags tags{};
  std::int64_t quantity = 0;
};

/// What a load has done.
struct BinLoad {
  std::vector<std::string> binsCreated{};
  std::vector<Product> productsCreated{};
  std::int64_t unitsAdded = 0;
  std::int64_t unitsRemoved = 0;
};

/// Sets what lies in the bins of a location. The stock of the location becomes more or less by what
/// is added and removed; bins and records that do not exist are created.
BinLoad loadBins(const std::string& locationCode, const std::vector<BinLoadItem>& items,
                 BinBook& bins, BinContents& contents, Stock& stock,
                 std::chrono::system_clock::time_point now);

}  // namespace kibo::inventory::testing::detail
