#include "emulator/validation.hpp"

#include <gmock/gmock.h>

#include "emulator/request_rules.hpp"

namespace kibo::inventory::testing::detail {
namespace {

struct Case {
  const char* body;
  const char* field;
  const char* message;
};

void PrintTo(const Case& wrong, std::ostream* out) { *out << wrong.body; }

class WrongQuery : public ::testing::TestWithParam<Case> {};

TEST_P(WrongQuery, IsRefusedWithItsField) {
  const auto problems = check(Json::parse(GetParam().body), queryRules());
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems.front().field, GetParam().field);
  EXPECT_EQ(problems.front().message, GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Types, WrongQuery,
    ::testing::Values(
        Case{R"([])", "", "expected object, got array"},
        Case{R"({"type":"SOME"})", "type", "expected one of ALL, PARTIAL, ANY, ALL_STORES"},
        Case{R"({"type":1})", "type", "expected string, got number"},
        Case{R"({"limit":1.5})", "limit", "expected integer, got decimal number"},
        Case{R"({"limit":0})", "limit", "expected an integer from 1 to 2147483647, got 0"},
        Case{R"({"limit":18446744073709551615})", "limit",
             "expected an integer from 1 to 2147483647, got 18446744073709551615"},
        Case{R"({"items":{}})", "items", "expected array, got object"},
        Case{R"({"items":[{"upc":"A"},7]})", "items[1]", "expected object, got number"},
        Case{R"({"items":[{"quantity":"1"}]})", "items[0].quantity",
             "expected integer, got string"},
        Case{R"({"requestLocation":{"radius":"9"}})", "requestLocation.radius",
             "expected number, got string"},
        Case{R"({"tags":{"Channel":1}})", "tags.Channel", "expected string, got number"},
        Case{R"({"locationWhitelist":["A",1]})", "locationWhitelist[1]",
             "expected string, got number"},
        Case{R"({"pickup":"true"})", "pickup", "expected boolean, got string"},
        Case{R"({"deliveryDateAfter":"soon"})", "deliveryDateAfter",
             "expected a date such as 2025-06-25T19:59:00-0500"}));

TEST(Check, LetsUnknownFieldsAndNullThrough) {
  const Json body = Json::parse(R"({"type":"ANY","limit":null,"future":{"x":[1]}})");
  EXPECT_TRUE(check(body, queryRules()).empty());
}

TEST(Check, WantsRequiredFields) {
  const auto problems = check(Json::parse(R"({"items":[{"upc":"A"}]})"), adjustRules());
  ASSERT_EQ(problems.size(), 2U);
  EXPECT_EQ(problems[0].field, "locationCode");
  EXPECT_EQ(problems[1].field, "items[0].quantity");
}

constexpr FieldRule kIdRules[] = {{"orderID", Kind::id}, {"siteIDs", Kind::ids}};

TEST(Check, LetsIdentifiersHave64Bits) {
  EXPECT_TRUE(
      check(Json{{"orderID", 9'223'372'036'854'775'807}, {"siteIDs", {-1, 0}}}, kIdRules).empty());
  const auto problems =
      check(Json::parse(R"({"orderID":9223372036854775808,"siteIDs":[1,2.5]})"), kIdRules);
  ASSERT_EQ(problems.size(), 2U);
  EXPECT_EQ(problems[0].message, "expected an integer of 64 bits, got 9223372036854775808");
  EXPECT_EQ(problems[1].field, "siteIDs[1]");
}

TEST(ReadParameters, ReadsIdentifiers) {
  Json body;
  ASSERT_FALSE(
      readParameters({{"orderID", "7"}, {"siteIDs", "1"}, {"siteIDs", "2"}}, kIdRules, body));
  EXPECT_EQ(body, (Json{{"orderID", 7}, {"siteIDs", {1, 2}}}));
  EXPECT_TRUE(readParameters({{"siteIDs", "one"}}, kIdRules, body));
}

TEST(ReadBody, SaysWhereTheJsonBreaks) {
  Json body;
  const auto refusal = readBody(R"({"type":)", queryRules(), body);
  ASSERT_TRUE(refusal);
  EXPECT_EQ(refusal->status, 400);
  EXPECT_THAT(refusal->body, ::testing::HasSubstr("the body is not valid JSON, at byte 9"));
}

std::string nested(std::size_t levels) {
  return R"({"unknown":)" + std::string(levels, '[') + std::string(levels, ']') + "}";
}

TEST(ReadBody, RefusesWhatIsNestedTooDeep) {
  Json body;
  EXPECT_FALSE(readBody(nested(63), queryRules(), body));
  for (const std::size_t levels : {std::size_t{64}, std::size_t{100'000}}) {
    const auto refusal = readBody(nested(levels), queryRules(), body);
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->status, 400);
    EXPECT_THAT(refusal->body, ::testing::HasSubstr("nested deeper than 64 levels"));
  }
}

TEST(ReadBody, CountsNoBracketsInTextsAndNoLevelsThatEnded) {
  Json body;
  const std::string brackets(100, '[');
  EXPECT_FALSE(readBody(R"({"unknown":"\")" + brackets + "\"}", queryRules(), body));
  std::string items = "{}";
  for (int i = 0; i < 100; ++i) items += ",{}";
  EXPECT_FALSE(readBody(R"({"unknown":[)" + items + "]}", queryRules(), body));
  EXPECT_TRUE(
      readBody(R"({"a":"\\","b":)" + brackets + std::string(100, ']') + "}", queryRules(), body));
}

TEST(ReadBody, RefusesANumberOutOfRange) {
  Json body;
  const auto refusal = readBody(R"({"unknown":1e999})", queryRules(), body);
  ASSERT_TRUE(refusal);
  EXPECT_EQ(refusal->status, 400);
  EXPECT_THAT(refusal->body, ::testing::HasSubstr("a number that is too large"));
}

TEST(ReadParameters, TakesEachByItsRule) {
  Json body;
  ASSERT_FALSE(readParameters({{"type", "ANY"},
                               {"limit", "7"},
                               {"pickup", "true"},
                               {"locationWhitelist", "1"},
                               {"locationWhitelist", "2"}},
                              queryRules(), body));
  EXPECT_EQ(body, Json::parse(R"({"type":"ANY","limit":7,"locationWhitelist":["1","2"],
                                  "pickup":true})"));
  for (const std::string& limit : {std::string("many"), std::string("1e999"), nested(100'000)}) {
    EXPECT_TRUE(readParameters({{"limit", limit}}, queryRules(), body)) << limit.substr(0, 9);
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
