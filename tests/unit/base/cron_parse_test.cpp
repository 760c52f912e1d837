#include "base/cron_parse.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kibo::inventory::detail {
namespace {

struct Row {
  std::string expression;
  std::string message;
};

class CronRefusal : public ::testing::TestWithParam<Row> {};

TEST_P(CronRefusal, NamesTheFieldThePlaceAndTheReason) {
  const auto rules = parseCron(GetParam().expression);
  ASSERT_FALSE(rules) << GetParam().expression;
  EXPECT_EQ(rules.error().message, GetParam().message) << GetParam().expression;
  EXPECT_EQ(rules.error().kind, ErrorKind::invalidRequest);
  EXPECT_EQ(rules.error().delivery, Delivery::notSent);
}

std::string count(int fields) {
  return "an expression has 5 fields (Unix) or 6 or 7 (Quartz), and this has " +
         std::to_string(fields);
}

INSTANTIATE_TEST_SUITE_P(
    Both, CronRefusal,
    ::testing::Values(Row{"", "character 1: " + count(0)}, Row{"   ", "character 4: " + count(0)},
                      Row{"daily", "character 6: " + count(1)},
                      Row{"* * * *", "character 8: " + count(4)},
                      Row{"0 0 0 1 1 ? 2027 extra more", "character 18: " + count(9)},
                      Row{" @reboot",
                          "character 2: a word must be one of @yearly, @annually, @monthly, "
                          "@weekly, @daily, @midnight and @hourly"},
                      Row{"@daily 1", "character 9: " + count(2)},
                      Row{"0 2 * *\n* *", "month, character 8: this character is not expected"},
                      Row{std::string("0 2 * * *\0", 10),
                          "day-of-week, character 10: this character is not expected"}));

INSTANTIATE_TEST_SUITE_P(
    Unix, CronRefusal,
    ::testing::Values(
        Row{"60 * * * *", "minute, character 1: 60 is not from 0 to 59"},
        Row{"0 24 * * *", "hour, character 3: 24 is not from 0 to 23"},
        Row{"0 0 0 * *", "day-of-month, character 5: 0 is not from 1 to 31"},
        Row{"0 0 32 * *", "day-of-month, character 5: 32 is not from 1 to 31"},
        Row{"0 0 1 13 *", "month, character 7: 13 is not from 1 to 12"},
        Row{"0 0 1 * 8", "day-of-week, character 9: 8 is not from 0 to 7"},
        Row{"99999999999999999999 * * * *", "minute, character 1: the number is not from 0 to 59"},
        Row{"-1 * * * *", "minute, character 1: '-' is not expected"},
        Row{"1.5 * * * *", "minute, character 2: '.' is not expected"},
        Row{"1, * * * *", "minute, character 3: a value is missing"},
        Row{",1 * * * *", "minute, character 1: ',' is not expected"},
        Row{"1- * * * *", "minute, character 3: a value is missing"},
        Row{"30-10 * * * *", "minute, character 1: the range runs backwards"},
        Row{"0 1,22-2 * * *", "hour, character 5: the range runs backwards"},
        Row{"0 0 * * FRI-SUN", "day-of-week, character 9: the range runs backwards"},
        Row{"*/ * * * *", "minute, character 3: a value is missing"},
        Row{"*/0 * * * *", "minute, character 3: 0 is not from 1 to 59"},
        Row{"*/60 * * * *", "minute, character 3: 60 is not from 1 to 59"},
        Row{"*/2/2 * * * *", "minute, character 4: '/' is not expected"},
        Row{"** * * * *", "minute, character 2: '*' is not expected"},
        Row{"*-5 * * * *", "minute, character 2: '-' is not expected"},
        Row{"5/15 * * * *",
            "minute, character 2: a step follows '*' or a range here, as in 5-59/2"},
        Row{"0 0 * foo *", "month, character 7: 'FOO' is not one of JAN to DEC"},
        Row{"0 0 * ja *", "month, character 7: 'J' is not expected"},
        Row{"0 0 * January *", "month, character 10: 'U' is not expected"},
        Row{"MON 0 * * *", "minute, character 1: 'M' is not expected"},
        Row{"0 0 ? * MON",
            "day-of-month, character 5: '?' needs the 6 or 7 fields of Quartz; there are 5"},
        Row{"0 0 L * *",
            "day-of-month, character 5: 'L' needs the 6 or 7 fields of Quartz; there are 5"},
        Row{"0 0 15W * *",
            "day-of-month, character 7: 'W' needs the 6 or 7 fields of Quartz; there are 5"},
        Row{"0 0 * * 6#3",
            "day-of-week, character 10: '#' needs the 6 or 7 fields of Quartz; there are 5"},
        Row{"0 0 * * \xc3\xa4", "day-of-week, character 9: this character is not expected"}));

INSTANTIATE_TEST_SUITE_P(
    Quartz, CronRefusal,
    ::testing::Values(
        Row{"60 0 0 * * ?", "second, character 1: 60 is not from 0 to 59"},
        Row{"0 0 0 ? * 0", "day-of-week, character 11: 0 is not from 1 to 7"},
        Row{"0 0 0 ? * 8", "day-of-week, character 11: 8 is not from 1 to 7"},
        Row{"0 0 2 * * *",
            "day-of-week, character 11: one of day-of-month and day-of-week must be '?', and only "
            "one"},
        Row{"0 0 2 ? * ?",
            "day-of-week, character 11: one of day-of-month and day-of-week must be '?', and only "
            "one"},
        Row{"0 0 2 ? ? 1", "month, character 9: '?' is not for this field, or not in a list"},
        Row{"0 0 L * * ?", "hour, character 5: 'L' is not for this field, or not in a list"},
        Row{"0 0 0 1,L * ?",
            "day-of-month, character 9: 'L' is not for this field, or not in a list"},
        Row{"0 0 0 1,15W * ?",
            "day-of-month, character 11: 'W' is not for this field, or not in a list"},
        Row{"0 0 0 1-15W * ?",
            "day-of-month, character 11: 'W' is not for this field, or not in a list"},
        Row{"0 0 0 15W,20 * ?", "day-of-month, character 10: ',' is not expected"},
        Row{"0 0 0 32W * ?", "day-of-month, character 7: 32 is not from 1 to 31"},
        Row{"0 0 0 L-31 * ?", "day-of-month, character 9: 31 is not from 1 to 30"},
        Row{"0 0 0 L-3W * ?",
            "day-of-month, character 10: 'W' is not for this field, or not in a list"},
        Row{"0 0 0 LL * ?",
            "day-of-month, character 8: 'L' is not for this field, or not in a list"},
        Row{"0 0 0 ? * 6#0", "day-of-week, character 13: 0 is not from 1 to 5"},
        Row{"0 0 0 ? * 6#6", "day-of-week, character 13: 6 is not from 1 to 5"},
        Row{"0 0 0 ? * 6#", "day-of-week, character 13: a value is missing"},
        Row{"0 0 0 ? * 6#3,2#1", "day-of-week, character 14: ',' is not expected"},
        Row{"0 0 0 ? * MON,6L",
            "day-of-week, character 16: 'L' is not for this field, or not in a list"},
        Row{"0 0/60 0 * * ?", "minute, character 5: 60 is not from 1 to 59"},
        Row{"0 0 0 1 1 ? 1969", "year, character 13: 1969 is not from 1970 to 2099"},
        Row{"0 0 0 1 1 ? 2100", "year, character 13: 2100 is not from 1970 to 2099"},
        Row{"0 0 0 1 1 ? 2028-2027", "year, character 13: the range runs backwards"},
        Row{"0 0 0 1 1 ? ?", "year, character 13: '?' is not for this field, or not in a list"}));

TEST(CronParse, NamesAreReadInAnyCase) {
  for (const char* expression : {"0 0 1 jan mon", "0 0 1 JAN MON", "0 0 1 Jan Mon"}) {
    const auto rules = parseCron(expression);
    ASSERT_TRUE(rules) << expression;
    EXPECT_EQ(rules->months, CronValues{1});
    EXPECT_EQ(rules->weekDays.values, CronValues{1});
  }
}

TEST(CronParse, ListsAreInOrderAndEachValueOnce) {
  const auto rules = parseCron("30,10-12,11,*/30 * * * *");
  ASSERT_TRUE(rules);
  EXPECT_EQ(rules->minutes, (CronValues{0, 10, 11, 12, 30}));
}

}  // namespace
}  // namespace kibo::inventory::detail
