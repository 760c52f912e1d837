#include "json/number.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace kibo::inventory::detail {
namespace {

TEST(Number, KnowsTheGrammarOfJson) {
  for (const char* good : {"0", "-0", "7", "-12", "1.5", "0.0", "1e5", "1E+5", "-2.50e-30",
                           "123456789012345678901234567890"}) {
    EXPECT_TRUE(isJsonNumber(good)) << good;
  }
  for (const char* bad : {"", "-", "+1", "01", "-01", ".5", "1.", "1.e5", "1e", "1e+", "1 ", " 1",
                          "1x", "0x1", "NaN", "Infinity", "1.5.2", "1e5.0"}) {
    EXPECT_FALSE(isJsonNumber(bad)) << bad;
  }
}

struct Case {
  const char* text;
  IntegerText outcome;
  std::int64_t value = 0;
};

TEST(Number, ReadsIntegersExactlyOrNotAtAll) {
  for (const auto& [text, outcome, value] : {
           Case{"12", IntegerText::integer, 12},
           Case{"12.000", IntegerText::integer, 12},
           Case{"0.0", IntegerText::integer, 0},
           Case{"-100", IntegerText::integer, -100},
           Case{"100", IntegerText::integer, 100},
           Case{"1.5e1", IntegerText::integer, 15},
           Case{"9007199254740993", IntegerText::integer, 9007199254740993},
           Case{"9007199254740993.0", IntegerText::integer, 9007199254740993},
           Case{"9007199254740992e0", IntegerText::integer, 9007199254740992},
           Case{"9.007199254740994e15", IntegerText::outOfRange},
           Case{"9007199254740993e0", IntegerText::outOfRange},
           Case{"-9007199254740993e0", IntegerText::outOfRange},
           Case{"1322303503048306.113558412061404e0", IntegerText::fraction},
           Case{"53e-1", IntegerText::fraction},
           Case{"-53.000e+2", IntegerText::integer, -5300},
           Case{"530000e-4", IntegerText::integer, 53},
           Case{"0.00053e5", IntegerText::integer, 53},
           Case{"-0.0e99999999999999999999", IntegerText::integer, 0},
           Case{"1e-99999999999999999999", IntegerText::fraction},
           Case{"1e9223372036854775807", IntegerText::outOfRange},
           Case{"9223372036854775807.0", IntegerText::integer, INT64_MAX},
           Case{"9223372036854775808.0", IntegerText::outOfRange},
           Case{"-9223372036854775808.0", IntegerText::integer, INT64_MIN},
           Case{"1e19", IntegerText::outOfRange},
           Case{"1e400", IntegerText::outOfRange},
           Case{"12.5", IntegerText::fraction},
           Case{"12.50", IntegerText::fraction},
           Case{"12.05", IntegerText::fraction},
           Case{"1e-1", IntegerText::fraction},
           Case{"01", IntegerText::notANumber},
           Case{"", IntegerText::notANumber},
       }) {
    std::int64_t read = 0;
    EXPECT_EQ(readInteger(text, read), outcome) << text;
    if (outcome == IntegerText::integer) {
      EXPECT_EQ(read, value) << text;
    }
  }
}

std::string written(double number) {
  std::string text;
  appendNumber(number, text);
  return text;
}

TEST(Number, IsWrittenAsJavaScriptDoes) {
  const std::vector<std::pair<double, std::string>> expected = {
      {0.0, "0"},
      {5.0, "5"},
      {0.1, "0.1"},
      {100000.0, "100000"},
      {123456.789, "123456.789"},
      {9007199254740993.0, "9007199254740992"},
      {123456789012345678.0, "123456789012345680"},
      {1e20, "100000000000000000000"},
      {123456789012345680000.0, "123456789012345680000"},
      {1e21, "1e+21"},
      {1.5e300, "1.5e+300"},
      {0.001, "0.001"},
      {0.000001, "0.000001"},
      {0.00000123, "0.00000123"},
      {1e-7, "1e-7"},
      {1.25e-9, "1.25e-9"},
      {std::numeric_limits<double>::max(), "1.7976931348623157e+308"},
      {std::numeric_limits<double>::denorm_min(), "5e-324"},
      {std::numeric_limits<double>::min(), "2.2250738585072014e-308"},
  };
  for (const auto& [number, text] : expected) {
    EXPECT_EQ(written(number), text);
    EXPECT_EQ(written(-number), number == 0 ? text : "-" + text);
  }
}

TEST(Number, IsReadBackAsTheSame) {
  std::mt19937_64 random(5);
  for (int i = 0; i < 20000; ++i) {
    const auto number = std::bit_cast<double>(random());
    if (!std::isfinite(number)) continue;
    const std::string text = written(number);
    EXPECT_TRUE(isJsonNumber(text)) << text;
    double read = 0;
    std::from_chars(text.data(), text.data() + text.size(), read);
    EXPECT_EQ(read, number) << text;
  }
}

TEST(Number, IsNamedForPeopleWhenJsonCannotHoldIt) {
  EXPECT_EQ(written(std::numeric_limits<double>::quiet_NaN()), "NaN");
  EXPECT_EQ(written(std::numeric_limits<double>::infinity()), "Infinity");
  EXPECT_EQ(written(-std::numeric_limits<double>::infinity()), "-Infinity");
}

TEST(ReadNumber, RoundsToTheNearestDouble) {
  for (const auto& [text, expected] : std::vector<std::pair<std::string, double>>{
           {"0", 0.0},
           {"-0.5e1", -5.0},
           {"0.1", 0.1},
           {"123456789012345678901234567890", 123456789012345678901234567890.0},
           {"1.7976931348623157e308", 1.7976931348623157e308},
           {"4.9e-324", 4.9e-324},
           {"9007199254740993", 9007199254740992.0}}) {
    double number = -1;
    EXPECT_TRUE(readNumber(text, number)) << text;
    EXPECT_EQ(number, expected) << text;
  }
}

TEST(ReadNumber, TakesWhatIsTooSmallForZeroAndRefusesWhatIsTooLarge) {
  const std::string zeros(400, '0');
  for (const std::string& text :
       {std::string("1e-400"), std::string("0.1e-400"), "0." + zeros + "1", "1" + zeros + "e-900",
        std::string("1e-99999999999999999999")}) {
    double number = -1;
    EXPECT_TRUE(readNumber(text, number)) << text;
    EXPECT_EQ(number, 0.0) << text;
    number = 1;
    EXPECT_TRUE(readNumber("-" + text, number)) << text;
    EXPECT_TRUE(number == 0.0 && std::signbit(number)) << text;
  }
  for (const std::string& text : {std::string("1e999"), "1" + zeros, "0." + zeros + "1e900",
                                  std::string("1e+400"), std::string("1E99999999999999999999"),
                                  std::string("NaN"), std::string("1."), std::string("")}) {
    double number = -1;
    EXPECT_FALSE(readNumber(text, number)) << text;
  }
}

}  // namespace
}  // namespace kibo::inventory::detail
