#include "json/number.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace kibo::inventory::detail {
namespace {

constexpr double kExactBelow = 9007199254740992.0;  // 2^53: doubles above it skip integers
constexpr auto kMostScaled = static_cast<std::int64_t>(kExactBelow);

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

/// What the exponent is whose mark is at `mark`, 0 if there is none; one beyond all bounds is
/// larger than any text.
std::ptrdiff_t exponentOf(std::string_view text, std::size_t mark) noexcept {
  std::ptrdiff_t exponent = 0;
  if (mark == text.size()) return exponent;
  const std::string_view digits = text.substr(mark + (text[mark + 1] == '+' ? 2 : 1));
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
  constexpr std::ptrdiff_t beyond = PTRDIFF_MAX / 2;
  if (read.ec != std::errc{}) return digits.starts_with('-') ? -beyond : beyond;
  return std::clamp(exponent, -beyond, beyond);
}

/// Whether a number, which is not zero, is below one.
bool isSmall(std::string_view text) noexcept {
  const std::size_t mark = std::min(text.find_first_of("eE"), text.size());
  const std::size_t point = std::min(text.find('.'), mark);
  const auto first = static_cast<std::ptrdiff_t>(text.find_first_of("123456789"));
  return static_cast<std::ptrdiff_t>(point) - first + exponentOf(text, mark) <= 0;
}

/// Reads a number with an exponent by its digits: a double would lose some.
IntegerText readScaled(std::string_view text, std::size_t mark, std::int64_t& out) noexcept {
  const bool negative = text.starts_with('-');
  const std::string_view digits = text.substr(negative ? 1 : 0, mark - (negative ? 1 : 0));
  auto whole = static_cast<std::ptrdiff_t>(std::min(digits.find('.'), digits.size())) +
               exponentOf(text, mark);  // so many of the digits, and zeros behind them
  std::int64_t value = 0;
  for (const char c : digits) {
    if (c == '.') continue;
    if (whole-- > 0) {
      value = value * 10 + (c - '0');
    } else if (c != '0') {
      return IntegerText::fraction;
    }
    if (value > kMostScaled) return IntegerText::outOfRange;
  }
  for (; whole > 0 && value != 0; --whole) {
    value *= 10;
    if (value > kMostScaled) return IntegerText::outOfRange;
  }
  out = negative ? -value : value;
  return IntegerText::integer;
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
  const std::size_t mark = text.find_first_of("eE");
  if (mark != std::string_view::npos) return readScaled(text, mark, out);
  const auto point = text.find('.');
  if (text.find_last_not_of('0') != point && point != std::string_view::npos) {
    return IntegerText::fraction;
  }
  const std::string_view whole = text.substr(0, point);
  const auto read = std::from_chars(whole.data(), whole.data() + whole.size(), out);
  return read.ec == std::errc{} ? IntegerText::integer : IntegerText::outOfRange;
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
