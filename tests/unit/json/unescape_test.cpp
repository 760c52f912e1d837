#include "json/unescape.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace kibo::inventory::detail {
namespace {

/// Decoded where it stands, as the text of views is.
std::optional<std::string> unescaped(std::string text) {
  const char* const end = unescape(text, text.data());
  if (end == nullptr) return std::nullopt;
  return text.substr(0, static_cast<std::size_t>(end - text.data()));
}

TEST(Unescape, DecodesEveryEscape) {
  EXPECT_EQ(unescaped("plain"), "plain");
  EXPECT_EQ(unescaped(""), "");
  EXPECT_EQ(unescaped(R"(\"\\\/\b\f\n\r\t)"), "\"\\/\b\f\n\r\t");
  EXPECT_EQ(unescaped(R"(a\u0041b\u00e9\u20AC\ud83d\uDE00c)"), "aAb\u00e9\u20ac\U0001F600c");
  EXPECT_EQ(unescaped(R"(\u0000\u007f\u0080\u07ff\u0800\uffff)"),
            std::string("\0\x7f\u0080\u07ff\u0800\uffff", 12));
  EXPECT_EQ(unescaped(R"(\ud800\udc00\udbff\udfff)"), "\U00010000\U0010FFFF");
}

TEST(Unescape, RefusesWrongEscapesAndHalvesOfPairs) {
  for (const char* text : {R"(\)", R"(a\)", R"(\x)", R"(\u)", R"(\u12)", R"(\u12g4)", R"(\U0041)",
                           R"(\ud800)", R"(\ud800x)", R"(\ud800\n)", R"(\ud800A)",
                           R"(\ud800\ud800)", R"(\udc00)", R"(\udc00\ud800)", R"(\ud83d\ude0)"}) {
    EXPECT_EQ(unescaped(text), std::nullopt) << text;
  }
  EXPECT_EQ(unescaped(std::string("\\\0", 2)), std::nullopt);
}

}  // namespace
}  // namespace kibo::inventory::detail
