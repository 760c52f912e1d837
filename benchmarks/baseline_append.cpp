#include <charconv>
#include <cstdint>
#include <string_view>

#include "baselines.hpp"

namespace kibo::inventory::benchmarks {
namespace {

constexpr std::size_t kBytesAnItem = 48;

void appendText(std::string& out, std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  out += '"';
  std::size_t written = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    out.append(text, written, i - written);
    if (byte >= 0x20) {
      out += '\\';
      out += text[i];
    } else {
      out += "\\u00";
      out += hex[byte >> 4];
      out += hex[byte & 15];
    }
    written = i + 1;
  }
  out.append(text, written);
  out += '"';
}

void appendNumber(std::string& out, std::int64_t number) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  out.append(digits, end);
}

}  // namespace

std::string writeByHand(const RefreshRequest& request) {
  std::string out;
  out.reserve(kBytesAnItem * (request.items.size() + 1));
  out += R"({"locationCode":)";
  appendText(out, request.locationCode.value());
  out += R"(,"items":[)";
  bool first = true;
  for (const RefreshItem& item : request.items) {
    if (!first) out += ',';
    first = false;
    out += R"({"upc":)";
    appendText(out, item.upc.value());
    out += R"(,"quantity":)";
    appendNumber(out, item.quantity.value());
    out += '}';
  }
  return out += "]}";
}

}  // namespace kibo::inventory::benchmarks
