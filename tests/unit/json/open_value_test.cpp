#include <gtest/gtest.h>

#include "json/reader.hpp"
#include "json/writer.hpp"
#include "thing.hpp"

namespace kibo::inventory::testing {
namespace {

/// `json` read and written again; the problem when it is refused.
std::string rewritten(std::string_view json) {
  const auto thing = fromJson<Thing>(json);
  return thing ? toJson(*thing) : thing.error().message;
}

TEST(Dictionary, ReadsAndWritesValuesOfOneTypeByName) {
  const auto thing = fromJson<Thing>(
      R"({"groups":{"b":["x","y"],"a":[],"\u0000":["z"]},"products":{"p":{"upc":"u","new":1}}})");
  ASSERT_TRUE(thing.has_value()) << thing.error().message;
  ASSERT_EQ(thing->groups.size(), 3U);
  EXPECT_EQ(thing->groups.at("b"), (std::vector<std::string>{"x", "y"}));
  EXPECT_EQ(thing->products.at("p").upc, "u");
  EXPECT_EQ(
      toJson(*thing),
      R"({"groups":{"\u0000":["z"],"a":[],"b":["x","y"]},"products":{"p":{"upc":"u","new":1}}})");
  EXPECT_EQ(*thing, *thing);
  EXPECT_NE(*thing, Thing{});
}

TEST(Dictionary, TakesEmptyAndNullAsAbsent) {
  EXPECT_EQ(rewritten(R"({"groups":{},"products":null})"), "{}");
  EXPECT_EQ(rewritten(R"({"groups":{"a":null,"b":["x"]}})"), R"({"groups":{"b":["x"]}})");
  EXPECT_EQ(rewritten(R"({"groups":{"a":nul}})"), "groups.a: not valid JSON");
}

TEST(Dictionary, NamesThePathOfAProblem) {
  EXPECT_EQ(rewritten(R"({"groups":[]})"), "groups: expected object, got array");
  EXPECT_EQ(rewritten(R"({"groups":{"a b":[1]}})"), "groups.a b[0]: expected string, got number");
  EXPECT_EQ(rewritten(R"({"groups":{"a":["x"],"b":[],"a":["x"]}})"), "groups.a: occurs twice");
  EXPECT_EQ(rewritten(R"({"products":{"p":{"upc":1}}})"),
            "products.p.upc: expected string, got number");
  EXPECT_EQ(rewritten(R"({"groups":{"a":["x"})"), "groups.a[1]: not valid JSON");
  Thing thing;
  thing.groups["a"] = {"\xff"};
  std::string json;
  EXPECT_EQ(detail::writeJson(detail::typeOf<Thing>(), &thing, json).error().message,
            "groups.a[0]: is not valid UTF-8");
  thing.groups = {{"\xff", {}}};
  EXPECT_EQ(detail::writeJson(detail::typeOf<Thing>(), &thing, json).error().message,
            "groups.\xff: is not valid UTF-8");
}

TEST(Dictionary, CanBeAnAnswer) {
  std::string body = R"({"one":"1","two":"2"})";
  std::map<std::string, std::string> answer;
  const auto& type = detail::typeOf<std::map<std::string, std::string>>();
  ASSERT_TRUE(detail::JsonReader().read(body, type, &answer));
  EXPECT_EQ(answer, (std::map<std::string, std::string>{{"one", "1"}, {"two", "2"}}));
}

TEST(Dictionary, IsPrintedByName) {
  EXPECT_EQ(print(fromJson<Thing>(R"({"groups":{"b":["x"],"a\n":[]}})").value()),
            R"(Thing{groups: {"a\n": [], "b": ["x"]}})");
}

TEST(OpenValue, KeepsAnyValueAsItIsWritten) {
  for (const char* json :
       {R"({"open":1.50})", R"({"open":-0})", R"({"open":1e400})", R"({"open":"a\u0041\n"})",
        R"({"open":true})", R"({"open":{"b":1,"a":[null,{}]}})", R"({"open":[]})",
        R"({"values":[1,"x",null,[],{}]})", R"({"data":{"a":1,"b":null,"c":[true]}})"}) {
    EXPECT_EQ(rewritten(json), json);
  }
}

TEST(OpenValue, IsWithoutWhiteSpaceBetweenTokens) {
  EXPECT_EQ(rewritten("{\"open\": {\n  \"a b\" : [ 1 ,\t2 ]\r\n} ,\"values\":[ 1 , \" \" ] }"),
            R"({"open":{"a b":[1,2]},"values":[1," "]})");
}

TEST(OpenValue, IsAbsentWhenItIsNullAsAMember) {
  EXPECT_EQ(fromJson<Thing>(R"({"open":null})").value(), Thing{});
  EXPECT_EQ(toJson(Thing{.open = JsonText()}), R"({"open":null})");
  EXPECT_EQ(toJson(Thing{.open = JsonText("null")}), R"({"open":null})");
}

TEST(OpenValue, IsCheckedLikeEverythingElse) {
  EXPECT_EQ(rewritten(R"({"open":{"a":1,"b":2,"a":3}})"), "open.a: occurs twice");
  EXPECT_EQ(rewritten(R"({"open":01})"), "open: not a JSON number");
  EXPECT_EQ(rewritten(R"({"values":[1,tru]})"), "values[1]: not valid JSON");
  EXPECT_EQ(rewritten(R"({"data":{"a":1,"a":2}})"), "data.a: occurs twice");
  EXPECT_EQ(rewritten(R"({"open":"\ud800"})"), "open: not valid JSON: a wrong escape in a string");
}

TEST(OpenValue, IsNotPrinted) {
  const auto thing = fromJson<Thing>(R"({"open":"hush","values":[1,2],"data":{"a":"hush"}})");
  EXPECT_EQ(print(thing.value()), R"(Thing{open: ..., values: [..., ...], data: {"a": ...}})");
}

std::string nested(std::size_t levels, std::string_view open, std::string_view close) {
  std::string text;
  for (std::size_t i = 0; i < levels; ++i) text += open;
  for (std::size_t i = 0; i < levels; ++i) text += close;
  return text;
}

TEST(Limits, HoldInListsDictionariesAndOpenValues) {
  const auto openWith = [](std::size_t levels) {
    return R"({"open":)" + nested(levels - 1, "[", "]") + "}";
  };
  EXPECT_EQ(problemOf<Thing>(openWith(64)), "none");
  EXPECT_TRUE(problemOf<Thing>(openWith(65)).ends_with("nested deeper than 64 levels"));
  const auto valuesWith = [](std::size_t levels) {
    return R"({"values":[)" + nested(levels - 2, "[", "]") + "]}";
  };
  EXPECT_EQ(problemOf<Thing>(valuesWith(64)), "none");
  EXPECT_TRUE(problemOf<Thing>(valuesWith(65)).ends_with("nested deeper than 64 levels"));
  const auto dataWith = [](std::size_t levels) {
    return R"({"data":{"a":)" + nested(levels - 2, R"({"b":[)", "]}") + "}}";
  };
  EXPECT_EQ(problemOf<Thing>(dataWith(33)), "none");  // two levels each
  EXPECT_TRUE(problemOf<Thing>(dataWith(34)).ends_with("nested deeper than 64 levels"));
}

}  // namespace
}  // namespace kibo::inventory::testing
