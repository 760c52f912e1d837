#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "emulator/bin_contents.hpp"
#include "emulator/holds.hpp"
#include "emulator/product_pattern.hpp"
#include "emulator/stock.hpp"

namespace kibo::inventory::testing::detail {

/// What the deletions of stock work on.
struct StockBooks {
  Stock& stock;
  HoldBook& holds;
  BinContents& bins;
};

/// An entry that a deletion finds.
struct FoundEntry {
  Product product{};
  std::string locationCode{};
  std::int64_t inventoryID = 0;
  std::string externalID{};  ///< Of expected stock.
};

/// Records, or the tagged parts of records, to delete.
struct RecordDeletion {
  struct Item {
    ProductPattern product;
    Tags tags{};  ///< Set: only the parts that carry them.
  };
  std::vector<Item> items{};

  [[nodiscard]] std::vector<FoundEntry> find(const Location& location) const;

  /// Deletes what `find` finds, with what is held of it and what lies in bins.
  void erase(Location& location, StockBooks books, Clock::WallTimePoint now) const;
};

/// Expected stock to delete.
struct FutureDeletion {
  ProductPattern product;
  std::chrono::sys_seconds start{};
  std::chrono::sys_seconds end{};
  std::set<std::string> externalIDs{};  ///< Empty: whatever the id.

  [[nodiscard]] bool wants(const FutureStock& future) const;
  [[nodiscard]] std::vector<FoundEntry> find(const Location& location) const;
  void erase(Location& location, StockBooks books, Clock::WallTimePoint now) const;
};

/// Deletes the records of all locations that did not change since. Returns how many.
std::size_t eraseUnchangedSince(Clock::WallTimePoint time, StockBooks books,
                                Clock::WallTimePoint now);

/// Puts the record in the place of the one of the same product, of which nothing is held any more.
void putRecord(StockRecord record, StockBooks books, Clock::WallTimePoint now);

/// The same time of day, that many months earlier; the last day of the month where it is shorter.
[[nodiscard]] Clock::WallTimePoint monthsBefore(Clock::WallTimePoint time, int months);

}  // namespace kibo::inventory::testing::detail
