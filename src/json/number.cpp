#include "json/number.hpp"

#include <charconv>
#include <cmath>

namespace kibo::inventory::detail {
namespace {

constexpr double kExactBelow = 9007199254740992.0;  // 2^53: doubles above it skip integers

bool isDigit(char c) noexcept { return c >= '0' && c <= '9'; }

std::string_view withoutDigits(std::string_view text) noexcept {
  while (!text.empty() && isDigit(text.front())) text.remove_prefix(1);
  return text;
}

/// Without one digit or more; false when there is none.
bool takeDigits(std::string_view& text) noexcept {
  const std::string_view rest = withoutDigits(text);
  const bool some = rest.size() < text.size();
  text = rest;
  return some;
}

}  // namespace

bool isJsonNumber(std::string_view text) noexcept {
  if (text.starts_with('-')) text.remove_prefix(1);
  if (text.starts_with('0')) {
    text.remove_prefix(1);
  } else if (!takeDigits(text)) {
    return false;
  }
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    if (!takeDigits(text)) return false;
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    if (!takeDigits(text)) return false;
  }
  return text.empty();
}

IntegerText readInteger(std::string_view text, std::int64_t& out) noexcept {
  if (!isJsonNumber(text)) return IntegerText::notANumber;
  if (text.find_first_of("eE") == std::string_view::npos) {
    const auto point = text.find('.');
    if (text.find_last_not_of('0') != point && point != std::string_view::npos) {
      return IntegerText::fraction;
    }
    const std::string_view whole = text.substr(0, point);
    const auto read = std::from_chars(whole.data(), whole.data() + whole.size(), out);
    return read.ec == std::errc{} ? IntegerText::integer : IntegerText::outOfRange;
  }
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc{} || std::abs(value) > kExactBelow) return IntegerText::outOfRange;
  if (value != std::trunc(value)) return IntegerText::fraction;
  out = static_cast<std::int64_t>(value);
  return IntegerText::integer;
}

}  // namespace kibo::inventory::detail
