#include "json/number.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace kibo::inventory::detail {
namespace {

constexpr double kExactBelow = 9007199254740992.0;  // 2^53: doubles above it skip integers

// JavaScript writes numbers without an exponent when the decimal point is not far from the digits.
constexpr int kMostDigitsBeforePoint = 21;
constexpr int kMostZerosBehindPoint = 5;

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

/// Whether a number, which is not zero, is below one.
bool isSmall(std::string_view text) noexcept {
  const std::size_t mark = std::min(text.find_first_of("eE"), text.size());
  const std::size_t point = std::min(text.find('.'), mark);
  const auto first = static_cast<std::ptrdiff_t>(text.find_first_of("123456789"));
  std::ptrdiff_t exponent = 0;
  if (mark < text.size()) {
    const std::string_view digits = text.substr(mark + (text[mark + 1] == '+' ? 2 : 1));
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (read.ec != std::errc{}) return digits.starts_with('-');
  }
  return static_cast<std::ptrdiff_t>(point) - first + exponent <= 0;
}

/// Lays out a number in scientific notation, as `1.5e-07`, again.
void appendAsJavaScript(std::string_view scientific, std::string& out) {
  const std::size_t mark = scientific.find('e');
  const bool isSmall = scientific[mark + 1] == '-';
  int point = 0;
  std::from_chars(scientific.data() + mark + 2, scientific.data() + scientific.size(), point);
  point = 1 + (isSmall ? -point : point);  // behind so many of the digits
  std::string digits(scientific, 0, 1);
  if (mark > 1) digits.append(scientific, 2, mark - 2);
  const int count = static_cast<int>(digits.size());
  if (point > kMostDigitsBeforePoint || point < -kMostZerosBehindPoint) {
    out.append(scientific, 0, mark).append(isSmall ? "e-" : "e+");
    out.append(std::to_string(std::abs(point - 1)));
  } else if (point <= 0) {
    out.append("0.").append(static_cast<std::size_t>(-point), '0').append(digits);
  } else if (point >= count) {
    out.append(digits).append(static_cast<std::size_t>(point - count), '0');
  } else {
    out.append(digits, 0, static_cast<std::size_t>(point)).append(".");
    out.append(digits, static_cast<std::size_t>(point));
  }
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

bool readNumber(std::string_view text, double& out) noexcept {
  if (!isJsonNumber(text)) return false;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), out);
  if (read.ec == std::errc{}) return true;
  if (!isSmall(text)) return false;
  out = text.starts_with('-') ? -0.0 : 0.0;
  return true;
}

void appendNumber(double number, std::string& out) {
  if (!std::isfinite(number)) {
    out.append(std::isnan(number) ? "NaN" : number < 0 ? "-Infinity" : "Infinity");
    return;
  }
  if (number < 0) out.push_back('-');
  const double magnitude = std::abs(number);
  char text[24];  // the longest, as `1.2345678901234567e-300`, has 23 characters
  const char* const begin = text;
  const char* end = std::to_chars(text, text + sizeof text, magnitude).ptr;
  if (magnitude < kExactBelow && std::find(begin, end, 'e') == end) {
    out.append(begin, end);
    return;
  }
  end = std::to_chars(text, text + sizeof text, magnitude, std::chars_format::scientific).ptr;
  appendAsJavaScript({begin, end}, out);
}

}  // namespace kibo::inventory::detail
