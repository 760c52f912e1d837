#include "base/cron_rules.hpp"

#include <algorithm>

namespace kibo::inventory::detail {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year_month_day;

bool has(const CronValues& values, int value) noexcept {
  return std::ranges::binary_search(values, value);
}

int number(std::chrono::day day) noexcept { return static_cast<int>(unsigned{day}); }
int number(weekday day) noexcept { return static_cast<int>(day.c_encoding()); }

int lengthOfMonth(const year_month_day& date) noexcept {
  return number((date.year() / date.month() / std::chrono::last).day());
}

/// The weekday nearest to a day of the month, which is from 1 to `length`, and in the same month.
int nearestWeekday(const year_month_day& date, int wanted, int length) noexcept {
  const sys_days day = sys_days(date.year() / date.month() / 1) + days(wanted - 1);
  if (weekday(day) == std::chrono::Saturday) return wanted > 1 ? wanted - 1 : wanted + 2;
  if (weekday(day) == std::chrono::Sunday) return wanted < length ? wanted + 1 : wanted - 2;
  return wanted;
}

bool matches(const CronMonthDays& rule, const year_month_day& date) {
  const int day = number(date.day());
  const int length = lengthOfMonth(date);
  switch (rule.kind) {
    case CronMonthDays::Kind::listed:
      return has(rule.values, day);
    case CronMonthDays::Kind::last:
      return day == length - rule.number;
    case CronMonthDays::Kind::lastWeekday:
      return day == nearestWeekday(date, length, length);
    case CronMonthDays::Kind::nearestWeekday:
      return rule.number <= length && day == nearestWeekday(date, rule.number, length);
  }
  return false;
}

bool matches(const CronWeekDays& rule, const year_month_day& date) {
  const int day = number(date.day());
  const int ofWeek = number(weekday(sys_days(date)));
  switch (rule.kind) {
    case CronWeekDays::Kind::listed:
      return has(rule.values, ofWeek);
    case CronWeekDays::Kind::last:
      return ofWeek == rule.weekday && day + 7 > lengthOfMonth(date);
    case CronWeekDays::Kind::nth:
      return ofWeek == rule.weekday && (day + 6) / 7 == rule.number;
  }
  return false;
}

}  // namespace

bool runsOn(const CronRules& rules, sys_days day) {
  const year_month_day date(day);
  if (!rules.years.empty() && !has(rules.years, static_cast<int>(date.year()))) return false;
  if (!has(rules.months, static_cast<int>(unsigned{date.month()}))) return false;
  const bool ofMonth = matches(rules.monthDays, date);
  const bool ofWeek = matches(rules.weekDays, date);
  return rules.eitherDay ? ofMonth || ofWeek : ofMonth && ofWeek;
}

}  // namespace kibo::inventory::detail
