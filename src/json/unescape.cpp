#include "json/unescape.hpp"

#include <cstdint>
#include <cstring>

namespace kibo::inventory::detail {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;
constexpr std::size_t kUnitSize = 6;  // of `\uXXXX`

/// What a single character behind the backslash stands for; 0 for none.
char single(char c) noexcept {
  switch (c) {
    case '"':
    case '\\':
    case '/':
      return c;
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    default:
      return '\0';
  }
}

std::uint32_t hexDigit(char c) noexcept {
  if (c >= '0' && c <= '9') return static_cast<std::uint32_t>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<std::uint32_t>(c - 'a') + 10;
  if (c >= 'A' && c <= 'F') return static_cast<std::uint32_t>(c - 'A') + 10;
  return kNone;
}

/// The unit of UTF-16 that `text` starts with, as `\uXXXX`.
std::uint32_t unitOf(std::string_view text) noexcept {
  if (text.size() < kUnitSize || !text.starts_with("\\u")) return kNone;
  std::uint32_t unit = 0;
  for (const char c : text.substr(2, 4)) {
    const std::uint32_t digit = hexDigit(c);
    if (digit == kNone) return kNone;
    unit = unit << 4U | digit;
  }
  return unit;
}

bool isHigh(std::uint32_t unit) noexcept { return unit >= 0xD800 && unit < 0xDC00; }
bool isLow(std::uint32_t unit) noexcept { return unit >= 0xDC00 && unit < 0xE000; }

/// Takes the character that `text` starts with, of one unit or a pair.
std::uint32_t takeCharacter(std::string_view& text) noexcept {
  const std::uint32_t unit = unitOf(text);
  if (unit == kNone || isLow(unit)) return kNone;
  text.remove_prefix(kUnitSize);
  if (!isHigh(unit)) return unit;
  const std::uint32_t low = unitOf(text);
  if (low == kNone || !isLow(low)) return kNone;
  text.remove_prefix(kUnitSize);
  return 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
}

char* writeUtf8(std::uint32_t character, char* out) noexcept {
  const auto put = [&out](std::uint32_t byte) { *out++ = static_cast<char>(byte); };
  const auto more = [character](unsigned shift) { return 0x80U | (character >> shift & 0x3FU); };
  if (character < 0x80) {
    put(character);
  } else if (character < 0x800) {
    put(0xC0U | character >> 6U);
    put(more(0));
  } else if (character < 0x10000) {
    put(0xE0U | character >> 12U);
    put(more(6));
    put(more(0));
  } else {
    put(0xF0U | character >> 18U);
    put(more(12));
    put(more(6));
    put(more(0));
  }
  return out;
}

}  // namespace

char* unescape(std::string_view text, char* out) noexcept {
  for (;;) {
    const std::size_t plain = text.substr(0, text.find('\\')).size();
    std::memmove(out, text.data(), plain);
    out += plain;
    text.remove_prefix(plain);
    if (text.empty()) return out;
    if (text.size() < 2) return nullptr;
    if (text[1] == 'u') {
      const std::uint32_t character = takeCharacter(text);
      if (character == kNone) return nullptr;
      out = writeUtf8(character, out);
      continue;
    }
    *out = single(text[1]);
    if (*out++ == '\0') return nullptr;
    text.remove_prefix(2);
  }
}

}  // namespace kibo::inventory::detail
