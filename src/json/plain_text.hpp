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

/// Whether `text` is ASCII without quotes, backslashes and control characters: it is UTF-8, and
/// stands in a JSON string as it is.
[[nodiscard]] inline bool isPlain(std::string_view text) noexcept {
  constexpr std::size_t block = sizeof(std::uint64_t);
  const auto load = [](const char* at) {
    std::uint64_t characters = 0;
    std::memcpy(&characters, at, block);
    return characters;
  };
  const char* at = text.data();
  const char* const end = at + text.size();
  if (text.size() < block) {
    char padded[block] = {' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '};
    for (char* to = padded; at != end; ++at, ++to) *to = *at;
    return arePlain(load(padded));
  }
  for (; end - at > static_cast<std::ptrdiff_t>(block); at += block) {
    if (!arePlain(load(at))) return false;
  }
  return arePlain(load(end - block));
}

}  // namespace kibo::inventory::detail
