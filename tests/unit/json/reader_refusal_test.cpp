#include <gtest/gtest.h>

#include "json/reader.hpp"
#include "thing.hpp"

namespace kibo::inventory::testing {
namespace {

struct Refusal {
  std::string json;
  std::string problem;
};

class ReaderRefuses : public ::testing::TestWithParam<Refusal> {};

TEST_P(ReaderRefuses, WithThePathAndTheReason) {
  EXPECT_EQ(problemOf<std::vector<Thing>>(GetParam().json), GetParam().problem) << GetParam().json;
}

INSTANTIATE_TEST_SUITE_P(
    Types, ReaderRefuses,
    ::testing::Values(Refusal{R"([{},{"count":"7"}])", "[1].count: expected integer, got string"},
                      Refusal{R"([{"count":true}])", "[0].count: expected integer, got boolean"},
                      Refusal{R"([{"count":3.5}])", "[0].count: expected integer, got 3.5"},
                      Refusal{R"([{"count":3e-1}])", "[0].count: expected integer, got 3e-1"},
                      Refusal{R"([{"count":9223372036854775808}])",
                              "[0].count: 9223372036854775808 is out of range"},
                      Refusal{R"([{"count":-9223372036854775809}])",
                              "[0].count: -9223372036854775809 is out of range"},
                      Refusal{R"([{"count":18446744073709551616}])",
                              "[0].count: 18446744073709551616 is out of range"},
                      Refusal{R"([{"count":1e300}])", "[0].count: 1e300 is out of range"},
                      Refusal{R"([{"count":1e999}])", "[0].count: 1e999 is out of range"},
                      Refusal{R"([{"ratio":1e999}])", "[0].ratio: not a number, or out of range"},
                      Refusal{R"([{"ratio":"1"}])", "[0].ratio: expected number, got string"},
                      Refusal{R"([{"flag":1}])", "[0].flag: expected boolean, got number"},
                      Refusal{R"([{"flag":"true"}])", "[0].flag: expected boolean, got string"},
                      Refusal{R"([{"name":5}])", "[0].name: expected string, got number"},
                      Refusal{R"([{"password":{}}])", "[0].password: expected string, got object"},
                      Refusal{R"([{"words":"x"}])", "[0].words: expected array, got string"},
                      Refusal{R"([{"words":{}}])", "[0].words: expected array, got object"},
                      Refusal{R"([{"words":["a",null]}])",
                              "[0].words[1]: expected string, got null"},
                      Refusal{R"([{"tags":[]}])", "[0].tags: expected object, got array"},
                      Refusal{R"([{"items":[{},{"tags":{"b":"","a b":1}}]}])",
                              "[0].items[1].tags.a b: expected string, got number"},
                      Refusal{R"([{"tags":{"a":{}}}])", "[0].tags.a: expected string, got object"},
                      Refusal{"[null]", "[0]: expected object, got null"},
                      Refusal{"[[]]", "[0]: expected object, got array"},
                      Refusal{"12", "expected array, got number"},
                      Refusal{"\"x\"", "expected array, got string"},
                      Refusal{"{}", "expected array, got object"},
                      Refusal{R"({"items":{}})", "expected array, got object"},
                      Refusal{R"({"items":[1]})", "items[0]: expected object, got number"}));

INSTANTIATE_TEST_SUITE_P(
    Text, ReaderRefuses,
    ::testing::Values(
        Refusal{"", "expected JSON, got an empty body"},
        Refusal{"  \n", "expected JSON, got an empty body"},
        Refusal{"[] []", "not valid JSON: text after the end"},
        Refusal{"[]]", "not valid JSON: text after the end"},
        Refusal{"[{\"name\":\"\xff\"}]", "not valid UTF-8"},
        Refusal{"[{\"name\":\"\xed\xa0\x80\"}]", "not valid UTF-8"},
        Refusal{"[{\"x\":\"\xc3\"}]", "not valid UTF-8"},
        Refusal{R"([{"name":"\ud800"}])", "[0].name: not valid JSON: a wrong escape in a string"},
        Refusal{R"([{"name":"\x41"}])", "[0].name: not valid JSON: a wrong escape in a string"},
        Refusal{R"([{"x":"\ud800"}])", "[0].x: not valid JSON: a wrong escape in a string"},
        Refusal{"[{\"name\":\"a\nb\"}]", "not valid JSON: a control character in a string"},
        Refusal{R"([{"name":"a)", "not valid JSON: it is cut off"},
        Refusal{R"([{"count":1})", "not valid JSON: it is cut off"},
        Refusal{R"([{"count":1})" + std::string("\0\0", 2), "not valid JSON: it is cut off"},
        Refusal{R"([{"words":[])", "not valid JSON: it is cut off"},
        Refusal{R"([{"count":1,"count":1}])", "[0].count: occurs twice"},
        Refusal{R"([{"count":null,"c\u006funt":1}])", "[0].count: occurs twice"},
        // In an order that was learned from the rows before.
        Refusal{R"([{"count":1,"flag":true},{"flag":true,"count":2},)"
                R"({"count":1,"flag":true,"count":3}])",
                "[2].count: occurs twice"},
        Refusal{R"([{"x":1,"y":2,"x":1}])", "[0].x: occurs twice"},
        Refusal{R"([{"x":{"a":1,"b":2,"a":3}}])", "[0].x.a: occurs twice"},
        Refusal{R"([{"tags":{"g":"","a":"","g":"x"}}])", "[0].tags.g: occurs twice"},
        Refusal{R"([{"tags":{"a\u0062":"1","ab":"1"}}])", "[0].tags.ab: occurs twice"},
        Refusal{R"([{"tags":{"a":"\x"}}])",
                "[0].tags.a: not valid JSON: a wrong escape in a string"},
        Refusal{R"({"items":[],"items":[]})", "items: occurs twice"},
        Refusal{R"([{"count":01}])", "[0].count: not a JSON number"},
        Refusal{R"([{"count":1x}])", "[0].count: not a JSON number"},
        Refusal{R"([{"ratio":1.}])", "[0].ratio: not a number, or out of range"},
        Refusal{R"([{"flag":tru}])", "[0].flag: not valid JSON"},
        Refusal{R"([{"count":nul}])", "[0].count: not valid JSON"},
        Refusal{R"([{"x":01}])", "[0].x: not a JSON number"},
        Refusal{R"([{"x":[1,]}])", "[0].x[1]: not valid JSON"},
        Refusal{R"([{"x":falsey}])", "[0].x: not valid JSON"},
        Refusal{R"([{"count":1,}])", "[0]: not valid JSON"},
        Refusal{R"([{"count" 1}])", "[0]: not valid JSON"},
        Refusal{R"([{count:1}])", "[0]: not valid JSON"},
        Refusal{R"([{"count":}])", "[0].count: not valid JSON"},
        Refusal{R"([{"count":1]])", "[0]: not valid JSON"}, Refusal{"[{},]", "[1]: not valid JSON"},
        Refusal{"<html>", "not valid JSON"}));

std::string nested(std::size_t levels, std::string_view open, std::string_view close) {
  std::string text;
  for (std::size_t i = 0; i < levels; ++i) text += open;
  for (std::size_t i = 0; i < levels; ++i) text += close;
  return text;
}

TEST(ReaderLimits, AllowsSixtyFourLevelsAndNoMore) {
  const auto wrapped = [](std::size_t levels) {
    return R"([{"x":)" + nested(levels - 2, "[", "]") + "}]";
  };
  EXPECT_EQ(problemOf<std::vector<Thing>>(wrapped(64)), "none");
  EXPECT_TRUE(problemOf<std::vector<Thing>>(wrapped(65)).ends_with("nested deeper than 64 levels"));
  const std::string hostile = R"([{"x":)" + std::string(200000, '[');
  EXPECT_NE(problemOf<std::vector<Thing>>(hostile), "none");
  EXPECT_TRUE(problemOf<std::vector<Thing>>(R"([{"x":)" + nested(100000, "[", "]") + "}]")
                  .ends_with("nested deeper than 64 levels"));
}

// A list, an object, and lists in it.
std::string levelsOf(int levels) {
  if (levels == 1) return "[]";
  if (levels == 2) return "[{}]";
  return R"([{"x":)" + nested(static_cast<std::size_t>(levels) - 2, "[", "]") + "}]";
}

TEST(ReaderLimits, AllowsAsManyLevelsAsItIsTold) {
  for (const int depth : {1, 2, 10, 200, 1024}) {
    detail::JsonReader reader(depth);
    std::vector<Thing> things;
    std::string allowed = levelsOf(depth);
    EXPECT_TRUE(reader.read(allowed, detail::typeOf<std::vector<Thing>>(), &things)) << depth;
    std::string refused = levelsOf(depth + 1);
    const auto result = reader.read(refused, detail::typeOf<std::vector<Thing>>(), &things);
    ASSERT_FALSE(result) << depth;
    EXPECT_TRUE(
        result.error().message.ends_with("nested deeper than " + std::to_string(depth) + " levels"))
        << result.error().message;
  }
}

TEST(ReaderLimits, RefusesEveryTruncationWhateverTheMemoryBehindHolds) {
  const std::string whole =
      R"([{"count":1,"name":"ab","words":["x"],"tags":{"g":"v"},"items":[{"upc":"u"}],"x":{"y":[true]}}])";
  ASSERT_EQ(problemOf<std::vector<Thing>>(whole), "none");
  for (const char behind : {']', '}', '"', ',', '1'}) {
    for (std::size_t size = 0; size < whole.size(); ++size) {
      std::string body = whole + std::string(64, behind);
      body.resize(size);
      std::vector<Thing> things;
      EXPECT_FALSE(detail::readJson(body, detail::typeOf<std::vector<Thing>>(), &things))
          << body << " before " << behind;
    }
  }
}

}  // namespace
}  // namespace kibo::inventory::testing
