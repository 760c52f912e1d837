#pragma once

#include <cstdint>
#include <string_view>

namespace kibo::inventory::detail {

/// Whether `text` is a number by the grammar of JSON, of whatever size.
[[nodiscard]] bool isJsonNumber(std::string_view text) noexcept;

enum class IntegerText : std::uint8_t { integer, fraction, outOfRange, notANumber };

/// Reads a number without a fractional part: `3`, `3.0` and `3e2` are integers, `3.5` is not. One
/// that does not fit, or that is written with an exponent and too large to be exact, is out of
/// range; nothing wraps and nothing is rounded.
[[nodiscard]] IntegerText readInteger(std::string_view text, std::int64_t& out) noexcept;

}  // namespace kibo::inventory::detail
