#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace kibo::inventory::detail {

/// 64 bits of what was added, in its order. The same on every machine, so it may be kept in a file;
/// not for keeping anybody out.
class BulkHash {
 public:
  void add(std::uint64_t word) noexcept { mix(state_, word); }

  void add(std::string_view text) noexcept {
    const std::size_t size = text.size();
    add(std::uint64_t{size});
    if (size < kWord) {
      add(loadShort(text));
      return;
    }
    const char* const last = text.data() + size - kWord;  // hashed whole, some of it twice
    if (size >= kBlock) addBlocks(text);
    for (const char* at = text.data(); at < last; at += kWord) add(load(at));
    add(load(last));
  }

  [[nodiscard]] std::uint64_t value() const noexcept {
    std::uint64_t value = state_;
    mix(value, 0);  // the last word has not come to all bits yet
    return value;
  }

 private:
  static constexpr std::size_t kWord = sizeof(std::uint64_t);
  static constexpr std::size_t kLanes = 4;
  static constexpr std::size_t kBlock = kLanes * kWord;

  static void mix(std::uint64_t& state, std::uint64_t word) noexcept {
    constexpr std::uint64_t odd = 0x9e3779b97f4a7c15;
    state = (state ^ word) * odd;
    state ^= state >> 32U;
  }

  static std::uint64_t load(const char* bytes) noexcept {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, kWord);
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    return word;
  }

  static std::uint64_t loadShort(std::string_view text) noexcept {
    std::uint64_t word = 0;
    for (const char c : text) word = word << 8U | static_cast<unsigned char>(c);
    return word;
  }

  /// Whole blocks off the front: each word of one goes its own way, so that none waits for another.
  void addBlocks(std::string_view& text) noexcept {
    std::array<std::uint64_t, kLanes> lanes{1, 2, 3, 4};
    for (; text.size() >= kBlock; text.remove_prefix(kBlock)) {
      for (std::size_t i = 0; i < kLanes; ++i) mix(lanes[i], load(text.data() + i * kWord));
    }
    for (const std::uint64_t lane : lanes) add(lane);
  }

  std::uint64_t state_ = 0x243f6a8885a308d3;
};

}  // namespace kibo::inventory::detail
