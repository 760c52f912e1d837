#include "json/text.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace kibo::inventory::detail {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  appendQuoted(text, out);
  return out;
}

TEST(Text, EscapesWhatJsonNeedsAndNoMore) {
  EXPECT_EQ(escaped(""), R"("")");
  EXPECT_EQ(escaped("plain"), R"("plain")");
  EXPECT_EQ(escaped("a\"b\\c/d"), R"("a\"b\\c/d")");
  EXPECT_EQ(escaped("\b\f\n\r\t"), R"("\b\f\n\r\t")");
  EXPECT_EQ(escaped(std::string("\0\x0b\x1f", 3)), R"("\u0000\u000b\u001f")");
  EXPECT_EQ(escaped("\x7f\u20ac\u2028\U0001F600<&>'"), "\"\x7f\u20ac\u2028\U0001F600<&>'\"");
}

TEST(Text, IsReadBackByAnotherLibraryForEveryCharacter) {
  for (int c = 0; c < 0x80; ++c) {
    const std::string text = {'x', static_cast<char>(c), 'y'};
    EXPECT_EQ(nlohmann::json::parse(escaped(text)).get<std::string>(), text) << c;
  }
}

TEST(Text, LosesTheWhiteSpaceBetweenTokensOnly) {
  EXPECT_EQ(compactJson(" { \"a b\" :\t[ 1 ,\r\n true ] } "), R"({"a b":[1,true]})");
  EXPECT_EQ(compactJson(R"( [ "\" ,  \\" , " " ] )"), R"(["\" ,  \\"," "])");
  EXPECT_EQ(compactJson("12"), "12");
}

TEST(Text, TellsUtf8FromOtherBytes) {
  for (const char* good : {"", "ascii", "\u00e9", "\u20ac", "\U0001F600"}) {
    EXPECT_TRUE(isUtf8(good)) << good;
  }
  for (const char* bad :
       {"\x80", "a\xff", "\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf5\x80\x80\x80"}) {
    EXPECT_FALSE(isUtf8(bad));
  }
}

}  // namespace
}  // namespace kibo::inventory::detail
