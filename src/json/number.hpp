#pragma once

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

namespace kibo::inventory::detail {

/// Whether `text` is a number by the grammar of JSON, of whatever size.
[[nodiscard]] bool isJsonNumber(std::string_view text) noexcept;

enum class IntegerText : std::uint8_t { integer, fraction, outOfRange, notANumber };

/// Reads a number without a fractional part: `3`, `3.0` and `3e2` are integers, `3.5` is not. One
/// that does not fit, or that is written with an exponent and too large to be exact, is out of
/// range; nothing wraps and nothing is rounded.
[[nodiscard]] IntegerText readInteger(std::string_view text, std::int64_t& out) noexcept;

/// Reads a number, rounded to the nearest double; one that is too small for any is zero. False for
/// what is no number, and for one that is too large.
[[nodiscard]] bool readNumber(std::string_view text, double& out) noexcept;

inline void appendNumber(std::int64_t number, std::string& out) {
  char text[20];  // the least has 20 characters
  out.append(text, std::to_chars(text, text + sizeof text, number).ptr);
}

/// The shortest text that is read back as the same number, laid out as JavaScript does it: `0.1`,
/// `5`, `1e+21`, `1e-7`; negative zero is `0`. What JSON cannot hold is `NaN`, `Infinity` and
/// `-Infinity`, for people.
void appendNumber(double number, std::string& out);

}  // namespace kibo::inventory::detail
