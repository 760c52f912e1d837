#include "kibo/inventory/open.hpp"

#include <algorithm>

namespace kibo::inventory::detail {
namespace {

constexpr char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalIgnoringCase(std::string_view left, std::string_view right) noexcept {
  return std::ranges::equal(left, right, {}, lower, lower);
}

}  // namespace

std::size_t findWord(Words table, std::string_view word) noexcept {
  const auto* const first = table.words;
  const auto* const last = first + table.count;
  // The empty word of `unknown` is part of the table: an empty word is found there.
  const auto* found = std::find(first, last, word);
  if (found == last) {
    found = std::find_if(first, last, [word](auto each) { return equalIgnoringCase(each, word); });
  }
  return found == last ? 0 : static_cast<std::size_t>(found - first);
}

}  // namespace kibo::inventory::detail
