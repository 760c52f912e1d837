#include "json/assign.hpp"

#include <gmock/gmock.h>

#include "kibo/inventory/models/job.hpp"
#include "thing.hpp"

namespace kibo::inventory::detail {
namespace {

using testing::Thing;

std::string assign(Thing& thing, std::string_view name, std::string_view text) {
  for (const FieldRow& field : recordOf(&thing).fields) {
    if (field.name == name) return assignText(field, &thing, text);
  }
  return "no such field";
}

TEST(Assign, ReadsTextByTheShapeOfTheMember) {
  Thing thing;
  EXPECT_EQ(assign(thing, "count", "9007199254740993"), "");
  EXPECT_EQ(assign(thing, "ratio", "-0.5e1"), "");
  EXPECT_EQ(assign(thing, "flag", "true"), "");
  EXPECT_EQ(assign(thing, "name", "a b&=é"), "");
  EXPECT_EQ(assign(thing, "password", "geheim"), "");
  EXPECT_EQ(assign(thing, "words", "one"), "");
  EXPECT_EQ(assign(thing, "words", ""), "");
  EXPECT_EQ(thing.count, 9007199254740993);
  EXPECT_EQ(thing.ratio, -5.0);
  EXPECT_EQ(thing.flag, true);
  EXPECT_EQ(thing.name, "a b&=é");
  EXPECT_EQ(thing.password->reveal(), "geheim");
  EXPECT_EQ(thing.words, (std::vector<std::string>{"one", ""}));
}

TEST(Assign, TakesWordsThatAreNotKnown) {
  JobListQuery query;
  const FieldRow& types = recordOf(&query).fields[0];
  ASSERT_EQ(types.name, "types");
  EXPECT_EQ(assignText(types, &query, "REFRESH"), "");
  EXPECT_EQ(assignText(types, &query, "NEW_TYPE"), "");
  ASSERT_EQ(query.types.size(), 2U);
  EXPECT_EQ(query.types[0].value(), JobType::refresh);
  EXPECT_EQ(query.types[1].word(), "NEW_TYPE");
  EXPECT_EQ(assignText(types, &query, ""), "a word is wanted");
}

TEST(Assign, SaysWhatIsWrong) {
  struct Case {
    const char* name;
    const char* text;
    const char* problem;
  };
  for (const Case& wrong : {
           Case{"count", "", "a whole number is wanted"},
           Case{"count", "1.5", "a whole number is wanted"},
           Case{"count", "0x10", "a whole number is wanted"},
           Case{"count", "9223372036854775808", "the number is out of range"},
           Case{"ratio", "NaN", "a number is wanted"},
           Case{"ratio", "1e999", "the number is out of range"},
           Case{"flag", "yes", "true or false is wanted"},
           Case{"name", "\xff", "it is not UTF-8 text"},
           Case{"tags", "Color", "it has no form as plain text"},
           Case{"items", "{}", "it has no form as plain text"},
       }) {
    Thing thing;
    EXPECT_EQ(assign(thing, wrong.name, wrong.text), wrong.problem) << wrong.name;
  }
}

TEST(Assign, SetsWhatIsNoListOnce) {
  Thing thing;
  EXPECT_EQ(assign(thing, "count", "1"), "");
  EXPECT_EQ(assign(thing, "count", "2"), "it is given twice");
  EXPECT_EQ(thing.count, 1);
}

}  // namespace
}  // namespace kibo::inventory::detail
