#include "helpers/bulk_body.hpp"

#include <algorithm>
#include <bit>

namespace kibo::inventory::detail {

std::uint64_t ReplacedItems::blank(std::string& text, std::size_t start,
                                   std::span<const WrittenItem> items, const NameOneRecord& same) {
  const auto beginOf = [&](std::size_t i) { return i == 0 ? start : items[i - 1].end + 1; };
  const auto item = [&](std::size_t i) {
    return std::string_view(text).substr(beginOf(i), items[i].end - beginOf(i));
  };
  slots_.assign(std::bit_ceil(2 * items.size() + 1), 0);
  const std::size_t mask = slots_.size() - 1;

  /// The slot of a later item of the same record, else the free one where this one belongs.
  const auto slotOf = [&](std::size_t i) -> std::uint32_t& {
    for (std::size_t place = items[i].identity & mask;; place = (place + 1) & mask) {
      std::uint32_t& slot = slots_[place];
      if (slot == 0) return slot;
      const std::size_t later = slot - 1;
      if (items[later].identity == items[i].identity && same(item(i), item(later))) return slot;
    }
  };

  std::uint64_t replaced = 0;
  for (std::size_t i = items.size(); i-- > 0;) {
    std::uint32_t& slot = slotOf(i);
    if (slot == 0) {
      slot = static_cast<std::uint32_t>(i + 1);
    } else {
      std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(beginOf(i)),
                  items[i].end + 1 - beginOf(i), ' ');
      ++replaced;
    }
  }
  return replaced;
}

}  // namespace kibo::inventory::detail
