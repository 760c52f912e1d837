#include "kibo/inventory/open.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory {
namespace {

enum class Color { unknown, red, darkGreen };

detail::Words wordsOf(Color) noexcept {
  static constexpr std::string_view kWords[] = {"", "RED", "DARK_GREEN"};
  return {kWords, 3};
}

TEST(Open, HoldsAnEnumerator) {
  const Open<Color> color = Color::darkGreen;
  EXPECT_EQ(color.value(), Color::darkGreen);
  EXPECT_EQ(color.word(), "DARK_GREEN");
}

TEST(Open, RecognisesWordsInAnyCaseAndKeepsTheSpelling) {
  const Open<Color> color("Dark_Green");
  EXPECT_EQ(color.value(), Color::darkGreen);
  EXPECT_EQ(color.word(), "Dark_Green");
  EXPECT_EQ(color, Color::darkGreen);
  EXPECT_EQ(color, Open<Color>("DARK_GREEN"));
}

TEST(Open, KeepsAnUnknownWord) {
  const Open<Color> color("BLUE");
  EXPECT_EQ(color.value(), Color::unknown);
  EXPECT_EQ(color.word(), "BLUE");
  EXPECT_EQ(color, Color::unknown);
  EXPECT_EQ(color, Open<Color>("BLUE"));
  EXPECT_NE(color, Open<Color>("blue"));
  EXPECT_NE(color, Open<Color>());
}

TEST(Open, IsUnsetAtFirst) {
  for (const auto& color : {Open<Color>(), Open<Color>(""), Open<Color>(Color::unknown)}) {
    EXPECT_FALSE(color.has_value());
    EXPECT_FALSE(color);
    EXPECT_EQ(color.value(), Color::unknown);
    EXPECT_EQ(color.word(), "");
    EXPECT_EQ(color, Open<Color>());
    EXPECT_EQ(color, Color::unknown);
    EXPECT_NE(color, Color::red);
  }
}

TEST(Open, HasAValueOnceItHasAWord) {
  for (const auto& color : {Open<Color>(Color::red), Open<Color>("red"), Open<Color>("BLUE")}) {
    EXPECT_TRUE(color.has_value());
    EXPECT_TRUE(color);
    EXPECT_NE(color, Open<Color>());
  }
}

TEST(Open, CanBeUnsetAgain) {
  Open<Color> color("BLUE");
  color = {};
  EXPECT_FALSE(color);
  color = Color::red;
  EXPECT_EQ(color, Color::red);
}

}  // namespace
}  // namespace kibo::inventory
