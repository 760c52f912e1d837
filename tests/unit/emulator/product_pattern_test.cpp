#include "emulator/product_pattern.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::testing::detail {
namespace {

struct Case {
  const char* pattern;
  const char* identifier;
  bool finds;
};

TEST(TextPattern, FindsWithTheOperatorsOfTheService) {
  for (const Case& one :
       {Case{"TENT", "TENT", true}, Case{"TENT", "TENT-2", false}, Case{"TENT.*", "TENT-2", true},
        Case{"^TENT", "TENT-2", true}, Case{"^TENT", "A-TENT", false}, Case{"NT.", "TENT-2", true},
        Case{"^TENT-[24]$", "TENT-4", true}, Case{"^TENT-[24]$", "TENT-3", false},
        Case{"TE?N+T", "TNNT", true}, Case{"", "anything", true}, Case{".*", "", false},
        Case{"a(b)", "a(b)", true}, Case{"a(b).", "a(b)c", true}, Case{"a|b$", "b", false},
        Case{"x{2}.", "xx1", false}, Case{"\\d+", "\\dd", true}}) {
    EXPECT_EQ(TextPattern(one.pattern).finds(one.identifier), one.finds)
        << one.pattern << " in " << one.identifier;
  }
}

TEST(TextPattern, CanBeTakenAsItIs) {
  EXPECT_TRUE(TextPattern::exactly("A.C").finds("A.C"));
  EXPECT_FALSE(TextPattern::exactly("A.C").finds("ABC"));
}

TEST(ReadPattern, NeedsEachIdentifierThatIsGiven) {
  const auto pattern = std::get<ProductPattern>(readPattern({{"upc", "A"}, {"sku", "S.*"}}));
  EXPECT_TRUE(pattern.finds({.upc = "A", .sku = "S1"}));
  EXPECT_FALSE(pattern.finds({.upc = "A", .sku = "T"}));
  EXPECT_FALSE(pattern.finds({.upc = "A"}));
  EXPECT_FALSE(pattern.empty());
  EXPECT_TRUE(std::get<ProductPattern>(readPattern(Json::object())).empty());
}

TEST(ReadPattern, NamesTheFieldThatIsNoExpression) {
  const auto wrong = readPattern({{"upc", "A"}, {"partNumber", "[A"}});
  ASSERT_TRUE(std::holds_alternative<Problem>(wrong));
  EXPECT_EQ(std::get<Problem>(wrong).field, "partNumber");
}

TEST(ExactPattern, KnowsNoOperators) {
  EXPECT_FALSE(exactPattern({{"upc", "A."}}).finds({.upc = "AB"}));
  EXPECT_TRUE(exactPattern({{"upc", "A."}}).finds({.upc = "A."}));
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
