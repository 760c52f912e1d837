#include "json/plain_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace kibo::inventory::detail {
namespace {

/// Whether it is plain; the copy is that of all of it and no more then.
bool isPlain(std::string_view text) {
  std::vector<char> copy(text.size() + 1, '#');
  if (!copyPlain(text, copy.data())) return false;
  EXPECT_EQ(std::string_view(copy.data(), text.size()), text);
  EXPECT_EQ(copy.back(), '#');
  return true;
}

TEST(PlainText, IsAsciiWithoutWhatIsEscapedWhereverItIs) {
  for (std::size_t size = 0; size < 30; ++size) {
    std::string text(size, 'a');
    EXPECT_TRUE(isPlain(text)) << size;
    for (std::size_t place = 0; place < size; ++place) {
      for (unsigned value = 0; value < 256; ++value) {
        text[place] = static_cast<char>(value);
        const bool plain = value >= 0x20 && value < 0x80 && value != '"' && value != '\\';
        EXPECT_EQ(isPlain(text), plain) << size << ", " << place << ": " << value;
      }
      text[place] = 'a';
    }
  }
}

TEST(PlainText, IsJudgedAloneWhateverStandsBehindIt) {
  const std::string text = "abc\"defghijkl\n";
  EXPECT_TRUE(isPlain(std::string_view(text).substr(0, 3)));
  EXPECT_TRUE(isPlain(std::string_view(text).substr(4, 9)));
}

}  // namespace
}  // namespace kibo::inventory::detail
