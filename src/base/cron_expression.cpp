#include "kibo/inventory/cron_expression.hpp"

#include <algorithm>
#include <utility>

#include "base/cron_parse.hpp"
#include "base/cron_rules.hpp"

namespace kibo::inventory {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year;

constexpr sys_days kFirstDay = year(1) / 1 / 1;
constexpr sys_days kLastDay = year(9999) / 12 / 31;

/// The calendar repeats after 400 years: what does not come in so many days never comes.
constexpr days kCycle{146'097};

sys_days firstDay(const detail::CronRules& rules) {
  return rules.years.empty() ? kFirstDay : sys_days(year(rules.years.front()) / 1 / 1);
}

sys_days lastDay(const detail::CronRules& rules) {
  return rules.years.empty() ? kLastDay : sys_days(year(rules.years.back()) / 12 / 31);
}

/// Adds the times of a day from `from` on, until there are `count`.
void addTimes(const detail::CronRules& rules, sys_seconds from, std::size_t count,
              std::vector<sys_seconds>& times) {
  const auto day = std::chrono::floor<days>(from);
  for (const int hour : rules.hours) {
    if (day + hours(hour + 1) <= from) continue;
    for (const int minute : rules.minutes) {
      for (const int second : rules.seconds) {
        const sys_seconds time = day + hours(hour) + minutes(minute) + seconds(second);
        if (times.size() == count) return;
        if (time >= from) times.push_back(time);
      }
    }
  }
}

}  // namespace

CronExpression::CronExpression(std::shared_ptr<const detail::CronRules> rules) noexcept
    : rules_(std::move(rules)) {}

Result<CronExpression> CronExpression::parse(std::string_view text) {
  return detail::parseCron(text).transform([](detail::CronRules&& rules) {
    return CronExpression(std::make_shared<const detail::CronRules>(std::move(rules)));
  });
}

CronDialect CronExpression::dialect() const noexcept { return rules_->dialect; }

std::vector<sys_seconds> CronExpression::next(sys_seconds after, std::size_t count) const {
  std::vector<sys_seconds> times;
  const sys_days end = lastDay(*rules_);
  if (after >= end + days(1)) return times;
  sys_seconds from = std::max<sys_seconds>(firstDay(*rules_), after + seconds(1));
  sys_days last = std::chrono::floor<days>(from);
  while (times.size() < count) {
    const auto day = std::chrono::floor<days>(from);
    if (day > end || day - last > kCycle) break;
    if (runsOn(*rules_, day)) {
      addTimes(*rules_, from, count, times);
      last = day;
    }
    from = day + days(1);
  }
  return times;
}

}  // namespace kibo::inventory
