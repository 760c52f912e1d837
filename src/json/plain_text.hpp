#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace kibo::inventory::detail {

/// Eight characters at once: whether all are ASCII that stands in a JSON string as it is.
[[nodiscard]] inline bool arePlain(std::uint64_t characters) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101;
  constexpr std::uint64_t tops = 0x80 * ones;
  // The top bit of a byte is set where it is zero: a borrow can set more, but only above such one.
  const auto zeros = [](std::uint64_t word) { return (word - ones) & ~word; };
  const std::uint64_t controls = characters - 0x20 * ones;
  return ((characters | controls | zeros(characters ^ '"' * ones) |
           zeros(characters ^ '\\' * ones)) &
          tops) == 0;
}

/// Copies `text` to `to` if it is ASCII without quotes, backslashes and control characters: it is
/// UTF-8 then, and stands in a JSON string as it is. False: what is at `to` is of no use.
[[nodiscard]] inline bool copyPlain(std::string_view text, char* to) noexcept {
  constexpr std::size_t block = sizeof(std::uint64_t);
  const auto copyBlock = [&](std::size_t place) {
    std::uint64_t characters = 0;
    std::memcpy(&characters, text.data() + place, block);
    std::memcpy(to + place, &characters, block);
    return arePlain(characters);
  };
  if (text.size() < block) {
    char padded[block] = {' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '};
    for (std::size_t i = 0; i < text.size(); ++i) to[i] = padded[i] = text[i];
    std::uint64_t characters = 0;
    std::memcpy(&characters, padded, block);
    return arePlain(characters);
  }
  for (std::size_t place = 0; place + block < text.size(); place += block) {
    if (!copyBlock(place)) return false;
  }
  return copyBlock(text.size() - block);  // some of it twice
}

}  // namespace kibo::inventory::detail
