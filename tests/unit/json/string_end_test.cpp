#include "json/string_end.hpp"

#include <gtest/gtest.h>

#include "json/padding.hpp"

namespace kibo::inventory::detail {
namespace {

/// Whether a string in JSON goes on over this byte.
bool goesOn(unsigned char byte) { return byte >= 0x20 && byte != '"' && byte != '\\'; }

TEST(StringEnd, IsTheFirstByteThatMattersWhereverItIs) {
  for (std::size_t place = 0; place < 50; ++place) {
    for (unsigned value = 0; value < 256; ++value) {
      const auto byte = static_cast<unsigned char>(value);
      std::string text(place, 'a');
      text.push_back(static_cast<char>(byte));
      text += "bc\"d";
      pad(text);
      const std::size_t end = goesOn(byte) ? place + 3 : place;
      EXPECT_EQ(stringEnd(text.data()), text.data() + end) << place << ": " << value;
    }
  }
}

TEST(StringEnd, IsTheEndOfATextThatHasNone) {
  for (std::size_t size = 0; size < 50; ++size) {
    std::string text(size, '\x7f');
    pad(text);
    EXPECT_EQ(stringEnd(text.data()), text.data() + size);
  }
}

}  // namespace
}  // namespace kibo::inventory::detail
