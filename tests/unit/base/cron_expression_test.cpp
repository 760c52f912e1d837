#include "kibo/inventory/cron_expression.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <iomanip>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

namespace kibo::inventory {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const sys_seconds kNewYear = sys_days(year(2026) / 1 / 1);

std::string text(sys_seconds time) {
  const auto day = std::chrono::floor<days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(time - day);
  std::ostringstream out;
  out << std::setfill('0') << int{date.year()};
  for (const auto& [mark, number] :
       {std::pair{'-', static_cast<long>(unsigned{date.month()})},
        std::pair{'-', static_cast<long>(unsigned{date.day()})},
        std::pair{' ', clock.hours().count()}, std::pair{':', clock.minutes().count()},
        std::pair{':', clock.seconds().count()}}) {
    out << mark << std::setw(2) << number;
  }
  return out.str();
}

std::vector<std::string> texts(std::string_view expression, std::size_t count,
                               sys_seconds after = kNewYear) {
  std::vector<std::string> list;
  for (const sys_seconds time : CronExpression::parse(expression).value().next(after, count)) {
    list.push_back(text(time));
  }
  return list;
}

struct Row {
  std::string expression;
  std::vector<std::string> times;  ///< After the beginning of 2026; the seconds are 0.
};

class CronTimes : public ::testing::TestWithParam<Row> {};

TEST_P(CronTimes, AreThoseOfTheExpression) {
  std::vector<std::string> expected;
  for (const std::string& time : GetParam().times) expected.push_back(time + ":00");
  EXPECT_EQ(texts(GetParam().expression, expected.size()), expected) << GetParam().expression;
}

// What the manuals of both dialects give as examples, and the corners of their rules.
INSTANTIATE_TEST_SUITE_P(
    Unix, CronTimes,
    ::testing::Values(
        Row{"* * * * *", {"2026-01-01 00:01", "2026-01-01 00:02"}},
        Row{"5 0 * * *", {"2026-01-01 00:05", "2026-01-02 00:05"}},
        Row{"15 14 1 * *", {"2026-01-01 14:15", "2026-02-01 14:15", "2026-03-01 14:15"}},
        Row{"0 22 * * 1-5", {"2026-01-01 22:00", "2026-01-02 22:00", "2026-01-05 22:00"}},
        Row{"23 0-23/2 * * *", {"2026-01-01 00:23", "2026-01-01 02:23", "2026-01-01 04:23"}},
        Row{"5 4 * * sun", {"2026-01-04 04:05", "2026-01-11 04:05"}},
        Row{"5 4 * * 0", {"2026-01-04 04:05", "2026-01-11 04:05"}},
        Row{"5 4 * * 7", {"2026-01-04 04:05", "2026-01-11 04:05"}},
        Row{"0 0 * * 5-7",
            {"2026-01-02 00:00", "2026-01-03 00:00", "2026-01-04 00:00", "2026-01-09 00:00"}},
        // Either day is enough; a field that begins with a star does not count as one.
        Row{"30 4 1,15 * 5",
            {"2026-01-01 04:30", "2026-01-02 04:30", "2026-01-09 04:30", "2026-01-15 04:30",
             "2026-01-16 04:30"}},
        Row{"0 0 13 * FRI",
            {"2026-01-02 00:00", "2026-01-09 00:00", "2026-01-13 00:00", "2026-01-16 00:00"}},
        Row{"0 0 */2 * MON", {"2026-01-05 00:00", "2026-01-19 00:00", "2026-02-09 00:00"}},
        Row{"*/20 9-10 * JAN,MAR 7",
            {"2026-01-04 09:00", "2026-01-04 09:20", "2026-01-04 09:40", "2026-01-04 10:00"}},
        Row{"0 0 29 2 *", {"2028-02-29 00:00", "2032-02-29 00:00"}},
        Row{"0 0 31 * *", {"2026-01-31 00:00", "2026-03-31 00:00", "2026-05-31 00:00"}},
        Row{" \t0 3  1 1\t* ", {"2026-01-01 03:00", "2027-01-01 03:00"}},
        Row{"@daily", {"2026-01-02 00:00", "2026-01-03 00:00"}},
        Row{"@Midnight", {"2026-01-02 00:00"}},
        Row{"@hourly", {"2026-01-01 01:00", "2026-01-01 02:00"}},
        Row{"@weekly", {"2026-01-04 00:00", "2026-01-11 00:00"}},
        Row{"@monthly", {"2026-02-01 00:00", "2026-03-01 00:00"}},
        Row{"@yearly", {"2027-01-01 00:00"}}, Row{"@annually", {"2027-01-01 00:00"}}));

INSTANTIATE_TEST_SUITE_P(
    Quartz, CronTimes,
    ::testing::Values(
        Row{"0 0 12 * * ?", {"2026-01-01 12:00", "2026-01-02 12:00"}},
        Row{"0 15 10 ? * *", {"2026-01-01 10:15", "2026-01-02 10:15"}},
        Row{"0 15 10 * * ? *", {"2026-01-01 10:15", "2026-01-02 10:15"}},
        Row{"0 15 10 * * ? 2027", {"2027-01-01 10:15", "2027-01-02 10:15"}},
        Row{"0 * 14 * * ?", {"2026-01-01 14:00", "2026-01-01 14:01"}},
        Row{"0 0/5 14,18 * * ?", {"2026-01-01 14:00", "2026-01-01 14:05", "2026-01-01 14:10"}},
        Row{"0 50/5 14,18 * * ?", {"2026-01-01 14:50", "2026-01-01 14:55", "2026-01-01 18:50"}},
        Row{"0 0-5 14 * * ?", {"2026-01-01 14:00", "2026-01-01 14:01"}},
        Row{"0 10,44 14 ? 3 WED", {"2026-03-04 14:10", "2026-03-04 14:44", "2026-03-11 14:10"}},
        Row{"0 15 10 ? * MON-FRI", {"2026-01-01 10:15", "2026-01-02 10:15", "2026-01-05 10:15"}},
        Row{"0 15 10 15 * ?", {"2026-01-15 10:15", "2026-02-15 10:15"}},
        Row{"0 0 0 ? * 1", {"2026-01-04 00:00", "2026-01-11 00:00"}},
        Row{"0 15 10 L * ?", {"2026-01-31 10:15", "2026-02-28 10:15", "2026-03-31 10:15"}},
        Row{"0 15 10 L-2 * ?", {"2026-01-29 10:15", "2026-02-26 10:15", "2026-03-29 10:15"}},
        Row{"0 0 0 L-30 * ?", {"2026-03-01 00:00", "2026-05-01 00:00", "2026-07-01 00:00"}},
        Row{"0 0 0 L 2 ?", {"2026-02-28 00:00", "2027-02-28 00:00", "2028-02-29 00:00"}},
        Row{"0 15 10 ? * L", {"2026-01-03 10:15", "2026-01-10 10:15"}},
        Row{"0 15 10 ? * 6L", {"2026-01-30 10:15", "2026-02-27 10:15", "2026-03-27 10:15"}},
        Row{"0 0 0 ? 7 6L", {"2026-07-31 00:00", "2027-07-30 00:00"}},
        Row{"0 15 10 ? * friL", {"2026-01-30 10:15", "2026-02-27 10:15"}},
        Row{"0 15 10 ? * 6#3", {"2026-01-16 10:15", "2026-02-20 10:15", "2026-03-20 10:15"}},
        Row{"0 0 0 ? * MON#5", {"2026-03-30 00:00", "2026-06-29 00:00", "2026-08-31 00:00"}},
        Row{"0 0 12 1/5 * ?", {"2026-01-01 12:00", "2026-01-06 12:00", "2026-01-11 12:00"}},
        Row{"0 11 11 11 11 ?", {"2026-11-11 11:11", "2027-11-11 11:11"}},
        Row{"0 0 0 15W * ?", {"2026-01-15 00:00", "2026-02-16 00:00", "2026-03-16 00:00"}},
        Row{"0 0 0 1W * ?", {"2026-02-02 00:00", "2026-03-02 00:00", "2026-04-01 00:00"}},
        Row{"0 0 0 1W 8 ?", {"2026-08-03 00:00", "2027-08-02 00:00"}},
        Row{"0 0 0 31W * ?", {"2026-01-30 00:00", "2026-03-31 00:00", "2026-05-29 00:00"}},
        Row{"0 0 0 LW * ?", {"2026-01-30 00:00", "2026-02-27 00:00", "2026-03-31 00:00"}},
        // Ranges over the end.
        Row{"0 0 22-2 * * ?", {"2026-01-01 01:00", "2026-01-01 02:00", "2026-01-01 22:00"}},
        Row{"0 0 22-2/2 * * ?", {"2026-01-01 02:00", "2026-01-01 22:00", "2026-01-02 00:00"}},
        Row{"0 0 0 1 NOV-FEB ?", {"2026-02-01 00:00", "2026-11-01 00:00", "2026-12-01 00:00"}},
        Row{"0 0 0 ? * FRI-SUN",
            {"2026-01-02 00:00", "2026-01-03 00:00", "2026-01-04 00:00", "2026-01-09 00:00"}}));

TEST(CronExpression, SaysItsDialect) {
  EXPECT_EQ(CronExpression::parse("0 2 * * *").value().dialect(), CronDialect::crontab);
  EXPECT_EQ(CronExpression::parse("@daily").value().dialect(), CronDialect::crontab);
  EXPECT_EQ(CronExpression::parse("0 0 2 * * ?").value().dialect(), CronDialect::quartz);
  EXPECT_EQ(CronExpression::parse("0 0 2 * * ? *").value().dialect(), CronDialect::quartz);
}

TEST(CronExpression, QuartzHasSeconds) {
  EXPECT_THAT(texts("*/20 0 0 * * ?", 3),
              ElementsAre("2026-01-01 00:00:20", "2026-01-01 00:00:40", "2026-01-02 00:00:00"));
  EXPECT_THAT(texts("59 59 23 ? * *", 1), ElementsAre("2026-01-01 23:59:59"));
}

TEST(CronExpression, NextIsStrictlyAfter) {
  const auto noon = kNewYear + std::chrono::hours(12);
  EXPECT_THAT(texts("0 12 * * *", 1, noon - std::chrono::seconds(1)),
              ElementsAre("2026-01-01 12:00:00"));
  EXPECT_THAT(texts("0 12 * * *", 1, noon), ElementsAre("2026-01-02 12:00:00"));
  EXPECT_THAT(texts("0 12 * * *", 1, noon + std::chrono::seconds(1)),
              ElementsAre("2026-01-02 12:00:00"));
}

TEST(CronExpression, NextOfNoneIsEmpty) { EXPECT_THAT(texts("* * * * *", 0), IsEmpty()); }

TEST(CronExpression, CenturiesAreNoLeapYearsButEveryFourthIs) {
  const sys_seconds after = sys_days(year(2096) / 3 / 1);
  EXPECT_THAT(texts("0 0 29 2 *", 2, after),
              ElementsAre("2104-02-29 00:00:00", "2108-02-29 00:00:00"));
}

TEST(CronExpression, FindsWhatComesSeldom) {
  // 1 or 29 February on a Monday: both must match, because a field of the days begins with a star.
  EXPECT_THAT(texts("0 0 */28 2 1", 2, sys_days(year(2039) / 1 / 1)),
              ElementsAre("2044-02-01 00:00:00", "2044-02-29 00:00:00"));
}

TEST(CronExpression, WhatNeverComesIsEmpty) {
  EXPECT_THAT(texts("0 0 30 2 *", 5), IsEmpty());
  EXPECT_THAT(texts("0 0 0 31 2,4,6,9,11 ?", 5), IsEmpty());
  EXPECT_THAT(texts("0 0 0 ? 2 7#5 2026-2027", 5), IsEmpty());
  EXPECT_THAT(texts("0 0 0 31W 2,4,6,9,11 ?", 5), IsEmpty());
}

TEST(CronExpression, QuartzYearsEnd) {
  EXPECT_THAT(texts("0 0 0 1 1 ? 2025,2027-2028", 5),
              ElementsAre("2027-01-01 00:00:00", "2028-01-01 00:00:00"));
  EXPECT_THAT(texts("0 0 0 1 1 ? 2020/4", 2),
              ElementsAre("2028-01-01 00:00:00", "2032-01-01 00:00:00"));
  EXPECT_THAT(texts("0 0 0 1 1 ? 1970-2025", 5), IsEmpty());
  EXPECT_THAT(texts("0 0 0 1 1 ?", 5, sys_days(year(2097) / 6 / 1)), SizeIs(2));
}

TEST(CronExpression, AnyTimeMayBeGiven) {
  using Seconds = std::chrono::seconds;
  constexpr auto earliest = sys_seconds(Seconds(std::numeric_limits<std::int64_t>::min()));
  constexpr auto latest = sys_seconds(Seconds(std::numeric_limits<std::int64_t>::max()));
  EXPECT_THAT(texts("0 0 1 1 *", 1, earliest), SizeIs(1));
  EXPECT_THAT(texts("0 0 0 1 1 ?", 1, earliest), ElementsAre("1970-01-01 00:00:00"));
  EXPECT_THAT(texts("* * * * *", 1, latest), IsEmpty());
  EXPECT_THAT(texts("0 0 1 1 *", 5, sys_days(year(9998) / 6 / 1)),
              ElementsAre("9999-01-01 00:00:00"));
}

}  // namespace
}  // namespace kibo::inventory
