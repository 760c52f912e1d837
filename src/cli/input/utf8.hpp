#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace kibo::inventory::cli {

/// Whether all of the text is ASCII without a NUL, as nearly all rows are: 8 bytes at a time.
[[nodiscard]] inline bool isPlainAscii(std::string_view text) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  std::uint64_t seen = 0;
  while (text.size() >= sizeof seen) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data(), sizeof bytes);
    seen |= bytes | (bytes - ones);  // the highest bit is set by a high one and by a NUL
    text.remove_prefix(sizeof bytes);
  }
  bool plain = (seen & (ones << 7)) == 0;
  for (const char c : text) plain = plain && static_cast<signed char>(c) > 0;
  return plain;
}

/// Whether the text is UTF-8: no code point too long, beyond U+10FFFF or half of a pair.
[[nodiscard]] bool isUtf8(std::string_view text) noexcept;

}  // namespace kibo::inventory::cli
