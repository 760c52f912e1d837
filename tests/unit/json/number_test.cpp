#include "json/number.hpp"

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace kibo::inventory::detail
