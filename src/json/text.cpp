#include "json/text.hpp"

#include <simdjson.h>

#include <algorithm>
#include <array>

namespace kibo::inventory::detail {
namespace {

/// The character after the backslash; 0 for one that needs none, 'u' for `\u00XX`.
constexpr std::array<char, 256> kEscapes = [] {
  std::array<char, 256> table{};
  for (std::size_t control = 0; control < 0x20; ++control) table[control] = 'u';
  table['"'] = '"';
  table['\\'] = '\\';
  table['\b'] = 'b';
  table['\f'] = 'f';
  table['\n'] = 'n';
  table['\r'] = 'r';
  table['\t'] = 't';
  return table;
}();

constexpr std::string_view kHex = "0123456789abcdef";

}  // namespace

bool isUtf8(std::string_view text) noexcept {
  // Most texts are short, and then to look at each byte costs less than the call.
  constexpr std::size_t shortText = 32;
  const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  return (text.size() <= shortText && std::ranges::all_of(text, isAscii)) ||
         simdjson::validate_utf8(text.data(), text.size());
}

void appendQuoted(std::string_view text, std::string& out) {
  out.push_back('"');
  std::size_t written = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const char escape = kEscapes[byte];
    if (escape == 0) continue;
    out.append(text, written, i - written);
    written = i + 1;
    out.push_back('\\');
    out.push_back(escape);
    if (escape == 'u') {
      out.append("00");
      out.push_back(kHex[byte >> 4U]);
      out.push_back(kHex[byte & 0xFU]);
    }
  }
  out.append(text, written);
  out.push_back('"');
}

std::string compactJson(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  bool quoted = false;
  bool escaped = false;
  for (const char c : json) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (space && !quoted) continue;
    if (c == '"' && !escaped) quoted = !quoted;
    escaped = c == '\\' && !escaped;
    out.push_back(c);
  }
  return out;
}

}  // namespace kibo::inventory::detail
