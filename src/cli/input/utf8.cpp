#include "cli/input/utf8.hpp"

#include <algorithm>
#include <array>

namespace kibo::inventory::cli {
namespace {

/// Characters that begin with the same range of bytes.
struct Lead {
  unsigned char first;
  unsigned char last;
  std::size_t size;
  unsigned char secondFirst;  ///< Of the second byte; all others are 80 to BF.
  unsigned char secondLast;
};
constexpr std::array kLeads{
    Lead{0x00, 0x7F, 1, 0, 0},       Lead{0xC2, 0xDF, 2, 0x80, 0xBF},
    Lead{0xE0, 0xE0, 3, 0xA0, 0xBF}, Lead{0xE1, 0xEC, 3, 0x80, 0xBF},
    Lead{0xED, 0xED, 3, 0x80, 0x9F}, Lead{0xEE, 0xEF, 3, 0x80, 0xBF},
    Lead{0xF0, 0xF0, 4, 0x90, 0xBF}, Lead{0xF1, 0xF3, 4, 0x80, 0xBF},
    Lead{0xF4, 0xF4, 4, 0x80, 0x8F},
};

constexpr bool between(char c, unsigned char first, unsigned char last) noexcept {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= first && byte <= last;
}

}  // namespace

bool isUtf8(std::string_view text) noexcept {
  while (!text.empty()) {
    const auto* const lead = std::ranges::find_if(
        kLeads, [&](const Lead& row) { return between(text[0], row.first, row.last); });
    if (lead == kLeads.end() || text.size() < lead->size) return false;
    if (lead->size > 1 && !between(text[1], lead->secondFirst, lead->secondLast)) return false;
    for (std::size_t i = 2; i < lead->size; ++i) {
      if (!between(text[i], 0x80, 0xBF)) return false;
    }
    text.remove_prefix(lead->size);
  }
  return true;
}

}  // namespace kibo::inventory::cli
