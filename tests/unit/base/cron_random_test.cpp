#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "kibo/inventory/cron_expression.hpp"

namespace kibo::inventory {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year;

std::size_t below(std::mt19937& random, std::size_t end) { return random() % end; }

/// Text that looks much like an expression, or like nothing.
std::string randomText(std::mt19937& random) {
  constexpr std::array<std::string_view, 34> pieces{
      " ",    " ",   " ",   " ",   " ", "\t",    "*",           "*",  "?",    "/",  "-",  ",",
      "#",    "L",   "W",   "0",   "1", "2",     "5",           "7",  "9",    "15", "31", "59",
      "2027", "JAN", "mon", "SUN", "@", "daily", "99999999999", "\n", "\xff", "x"};
  std::string text;
  const std::size_t length = below(random, 24);
  for (std::size_t i = 0; i < length; ++i) text += pieces[below(random, pieces.size())];
  return text;
}

/// Fields from which an expression is put together that is likely to be right.
std::string likelyText(std::mt19937& random) {
  constexpr std::array<std::string_view, 12> fields{"*",   "*/2", "1",   "3-5", "1,7", "?",
                                                    "JAN", "MON", "15W", "L-3", "6#3", "5L"};
  std::string text;
  const std::size_t count = 5 + below(random, 3);
  for (std::size_t i = 0; i < count; ++i) {
    text.append(i == 0 ? "" : " ").append(fields[below(random, fields.size())]);
  }
  return text;
}

TEST(CronRandom, AnyTextIsRefusedOrHasTimesInOrder) {
  std::mt19937 random(20'260'101);
  int accepted = 0;
  for (int round = 0; round < 200'000; ++round) {
    const std::string text = round % 2 == 0 ? randomText(random) : likelyText(random);
    const auto expression = CronExpression::parse(text);
    if (!expression) {
      ASSERT_NE(expression.error().message.find("character "), std::string::npos) << text;
      continue;
    }
    ++accepted;
    const sys_seconds after =
        sys_days(year(2026) / 1 / 1) + minutes(below(random, 60 * 24 * 365 * 4));
    sys_seconds last = after;
    for (const sys_seconds time : expression->next(after, 3)) {
      ASSERT_LT(last, time) << text;
      last = time;
    }
  }
  EXPECT_GT(accepted, 500);
}

/// Some values of a field, written as a list.
struct Field {
  std::set<int> values;
  std::string text;
};

Field randomField(std::mt19937& random, int least, int most) {
  Field field;
  const std::size_t count = 1 + below(random, 4);
  while (field.values.size() < count) {
    field.values.insert(
        least + static_cast<int>(below(random, static_cast<std::size_t>(most - least + 1))));
  }
  for (const int value : field.values) {
    field.text.append(field.text.empty() ? "" : ",").append(std::to_string(value));
  }
  return field;
}

TEST(CronRandom, TimesAreThoseThatAMinuteByMinuteSearchFinds) {
  std::mt19937 random(20'280'229);
  constexpr auto begin = sys_days(year(2028) / 2 / 20);
  constexpr auto end = begin + days(40);
  for (int round = 0; round < 40; ++round) {
    const Field minute = randomField(random, 0, 59);
    const Field hour = randomField(random, 0, 23);
    const Field monthDay = randomField(random, 1, 31);
    const Field weekDay = randomField(random, 0, 6);
    std::vector<sys_seconds> expected;
    for (sys_seconds time = begin; time < end; time += minutes(1)) {
      const auto day = std::chrono::floor<days>(time);
      const std::chrono::hh_mm_ss clock(time - day);
      const auto date = unsigned{std::chrono::year_month_day(day).day()};
      const auto ofWeek = std::chrono::weekday(day).c_encoding();
      if (minute.values.contains(static_cast<int>(clock.minutes().count())) &&
          hour.values.contains(static_cast<int>(clock.hours().count())) &&
          (monthDay.values.contains(static_cast<int>(date)) ||
           weekDay.values.contains(static_cast<int>(ofWeek)))) {
        expected.push_back(time);
      }
    }
    const std::string text =
        minute.text + " " + hour.text + " " + monthDay.text + " * " + weekDay.text;
    const auto expression = CronExpression::parse(text).value();
    ASSERT_EQ(expression.next(begin - minutes(1), expected.size()), expected) << text;
    const auto further = expression.next(begin - minutes(1), expected.size() + 1);
    ASSERT_GE(further.back(), sys_seconds(end)) << text;
  }
}

}  // namespace
}  // namespace kibo::inventory
