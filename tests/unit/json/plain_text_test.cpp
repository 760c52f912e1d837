#include "json/plain_text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kibo::inventory::detail {
namespace {

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
