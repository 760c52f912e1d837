#include "json/check.hpp"

#include <gtest/gtest.h>

namespace kibo::inventory::detail {
namespace {

TEST(CheckJson, AcceptsOneValueOfAnyKind) {
  for (const char* json : {"1", "-0.5e3", "\"a\\u0000\"", "true", "false", "null", "[]", "{}",
                           "[1,[2],{\"a\":null}]", " {\"a\" : 1 } "}) {
    EXPECT_TRUE(checkJson(json).has_value()) << json;
  }
}

TEST(CheckJson, SaysWhatIsWrong) {
  EXPECT_EQ(checkJson("1,2").error().message, "expected one JSON value");
  EXPECT_EQ(checkJson("").error().message, "expected one JSON value");
  EXPECT_EQ(checkJson(R"({"a":{"b":[1,x]}})").error().message, "a.b[1]: not valid JSON");
  EXPECT_EQ(checkJson("1").has_value(), true);
}

TEST(TextOf, UnquotesStringsOnly) {
  EXPECT_EQ(textOf(R"("a\n\u0041")"), "a\nA");
  EXPECT_EQ(textOf("12"), "12");
  EXPECT_EQ(textOf(R"({"a":1})"), R"({"a":1})");
}

}  // namespace
}  // namespace kibo::inventory::detail
