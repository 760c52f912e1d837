#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kibo::inventory::detail {

/// An item in the text of a body: it ends there, and begins behind the comma of the one before.
struct WrittenItem {
  std::size_t end = 0;
  std::uint64_t identity = 0;  ///< A hash of the record of stock that it names.
};

/// Whether two items, as JSON, name one record of stock.
using NameOneRecord = std::function<bool(std::string_view left, std::string_view right)>;

/// Overwrites with spaces each item, and the comma behind it, of which a later one names the same
/// record. Equal hashes alone prove nothing: `same` decides. The first item begins at `start`.
/// Returns how many items went.
class ReplacedItems {
 public:
  std::uint64_t blank(std::string& text, std::size_t start, std::span<const WrittenItem> items,
                      const NameOneRecord& same);

 private:
  std::vector<std::uint32_t> slots_{};  ///< Kept for its memory: number of an item + 1, 0 is free.
};

}  // namespace kibo::inventory::detail
