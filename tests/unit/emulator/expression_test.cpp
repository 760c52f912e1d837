#include "emulator/expression.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <stdexcept>
#include <string>

namespace kibo::inventory::testing::detail {
namespace {

/// The standard library's expression with the operators of `Expression` and no others.
std::regex reference(std::string_view text) {
  std::string expression;
  for (const char c : text) {
    if (std::string_view("(){}|\\").find(c) != std::string_view::npos) expression += '\\';
    expression += c;
  }
  return std::regex(expression);
}

TEST(Expression, FindsWhatTheStandardLibraryFinds) {
  constexpr const char* expressions[] = {
      "a",           "ab",     ".",        "a.c",      "a*",         "a+",       "a?",
      "ba*c",        "ba+c",   "ba?c",     "^a",       "a$",         "^a$",      "^a*$",
      "^a+b?$",      "^.*$",   "^.+-.+$",  "^",        "$",          "^$",       "a^b",
      "a$b",         "a*^b",   "b$c*",     "[abc]",    "^[abc]$",    "^[^abc]$", "[a-c]+$",
      "^[a-c0-9]+$", "[^a-z]", "[-a]",     "^[a-]+$",  "[a^]",       "^[.*]$",   "[]",
      "a[]*",        "^[^]$",  "]",        "a]+",      "^[a-c-e]+$", "a*?b",     "^a+?$",
      "^a??b$",      "^a**$",  "^a+*$",    "^a?+$",    "^a+??$",     "(a)+",     "a|b+",
      "a{2}.",       "\\d+",   "^[\\d]+$", "^[(|)]+$", "a.*b.*c",    "^.$"};
  constexpr const char* texts[] = {
      "",    "a",   "b",   "c",    "aa",  "ab",   "ba",    "bc",  "bac",  "baac", "abc",    "aab",
      "a-c", "x-y", "-",   "^",    ".",   "*",    "]",     "a]]", "e-a",  "A1",   "a1c9",   "a\nb",
      "\n",  "\r",  "a|b", "a|bb", "(a)", "(a))", "a{2}x", "\\d", "\\dd", "(|)",  "xaybzc", "\xe9"};
  for (const std::string text : expressions) {
    const std::regex expected = reference(text);
    const Expression expression(text);
    for (const std::string identifier : texts) {
      EXPECT_EQ(expression.finds(identifier), std::regex_search(identifier, expected))
          << text << " in " << identifier;
    }
  }
}

TEST(Expression, RefusesWhatTheStandardLibraryRefuses) {
  for (const char* text :
       {"[", "[a", "[^", "a[b-", "[z-a]", "*", "+a", "?", "^*", "a$+", "^?a", "[a-z]b["}) {
    EXPECT_THROW(Expression{text}, std::invalid_argument) << text;
    EXPECT_THROW(reference(text), std::regex_error) << text;
  }
}

TEST(Expression, NeedsNoStackForALongText) {
  const std::string text(60'000, 'a');
  EXPECT_TRUE(Expression("^a*$").finds(text));
  EXPECT_TRUE(Expression("^.*a$").finds(text));
  EXPECT_FALSE(Expression(".*b").finds(text));
}

/// One that goes back and tries again would still run long after the test's time.
TEST(Expression, NeverGoesBack) {
  EXPECT_FALSE(Expression(".*.*.*.*.*b").finds(std::string(400, 'a')));
  std::string text;
  for (int i = 0; i < 200; ++i) text += "a?";
  EXPECT_TRUE(Expression(text + std::string(200, 'a')).finds(std::string(200, 'a')));
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
