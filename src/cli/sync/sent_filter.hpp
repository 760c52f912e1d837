#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "cli/sync/row_key.hpp"

namespace kibo::inventory::cli {

/// Which records of stock a run has sent, in 8 MiB however many there are: a Bloom filter. It never
/// forgets one; of those that were not sent it takes some for sent, 4 in 1,000 after 5 million.
class SentFilter {
 public:
  [[nodiscard]] bool mayHave(const BulkRefreshItem& row) const noexcept {
    bool all = true;
    forEachBit(row, [&](std::size_t word, std::uint64_t bit) { all &= (words_[word] & bit) != 0; });
    return all;
  }
  void add(const BulkRefreshItem& row) noexcept {
    forEachBit(row, [&](std::size_t word, std::uint64_t bit) { words_[word] |= bit; });
  }

 private:
  static constexpr unsigned kBitsOfPlace = 26;
  static constexpr int kProbes = 4;

  template <class Visit>
  static void forEachBit(const BulkRefreshItem& row, const Visit& visit) noexcept {
    const std::uint64_t key = recordKey(row);
    const std::uint64_t step = (key >> 32U) | 1U;
    for (std::uint64_t i = 0; i < kProbes; ++i) {
      const std::uint64_t place = (key + i * step) & ((std::uint64_t{1} << kBitsOfPlace) - 1);
      visit(place / 64, std::uint64_t{1} << (place % 64));
    }
  }

  std::vector<std::uint64_t> words_ = std::vector<std::uint64_t>((1U << kBitsOfPlace) / 64);
};

}  // namespace kibo::inventory::cli
