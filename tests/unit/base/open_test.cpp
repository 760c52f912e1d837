#include "kibo/inventory/open.hpp"

#include <gtest/gtest.h>

#include <optional>

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

TEST(Open, HasNoWordAtFirst) {
  EXPECT_EQ(Open<Color>().word(), "");
  EXPECT_EQ(Open<Color>(""), Open<Color>());
  EXPECT_EQ(Open<Color>("").value(), Color::unknown);
}

TEST(Open, ComparesInsideAnOptional) {
  std::optional<Open<Color>> color;
  EXPECT_FALSE(color == Color::red);
  color = Color::red;
  EXPECT_TRUE(color == Color::red);
  EXPECT_FALSE(color == Color::darkGreen);
}

}  // namespace
}  // namespace kibo::inventory
