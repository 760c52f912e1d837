#pragma once

#include <charconv>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

/// Reads an argument. Throws `std::invalid_argument` when it is not a whole number and no more.
inline std::int64_t wholeNumber(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc{} || end != text.data() + text.size()) {
    throw std::invalid_argument("a whole number is wanted, not \"" + std::string(text) + '"');
  }
  return number;
}
