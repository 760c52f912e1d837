#include "base/cron_days.hpp"

#include <algorithm>
#include <utility>

namespace kibo::inventory::detail {
namespace {

constexpr int kSaturday = 6;

CronValues allFrom(int first, int last) {
  CronValues values;
  for (int value = first; value <= last; ++value) values.push_back(value);
  return values;
}

/// `days`, when the field was read whole.
template <class Days>
Result<Days> whole(const CronField& field, Days days) {
  if (auto read = field.finish(); !read) return std::move(read).error();
  return days;
}

/// After `L`: nothing, `W`, or how many days earlier.
Result<CronMonthDays> lastOfMonth(CronField field) {
  using Kind = CronMonthDays::Kind;
  if (field.take('W')) return whole(field, CronMonthDays{.kind = Kind::lastWeekday});
  CronMonthDays days{.kind = Kind::last};
  if (field.take('-')) {
    auto earlier = field.number(1, 30);
    if (!earlier) return std::move(earlier).error();
    days.number = *earlier;
  }
  return whole(field, days);
}

/// After `#`: which of them in the month.
Result<CronWeekDays> nthOfMonth(CronField field, int weekday) {
  auto number = field.number(1, 5);
  if (!number) return std::move(number).error();
  return whole(
      field,
      CronWeekDays{
          .kind = CronWeekDays::Kind::nth, .values = {}, .weekday = weekday, .number = *number});
}

}  // namespace

Result<CronMonthDays> readMonthDays(CronField field) {
  using Kind = CronMonthDays::Kind;
  if (field.dialect() == CronDialect::quartz) {
    if (field.take('?')) return whole(field, CronMonthDays{.values = allFrom(1, 31)});
    if (field.take('L')) return lastOfMonth(field);
    CronField ahead = field;
    if (auto day = ahead.value(); day && ahead.take('W')) {
      return whole(ahead, CronMonthDays{.kind = Kind::nearestWeekday, .number = *day});
    }
  }
  return field.list().transform(
      [](CronValues&& values) { return CronMonthDays{.values = std::move(values)}; });
}

Result<CronWeekDays> readWeekDays(CronField field) {
  const bool quartz = field.dialect() == CronDialect::quartz;
  if (quartz) {
    if (field.take('?')) return whole(field, CronWeekDays{.values = allFrom(0, kSaturday)});
    if (field.take('L')) return whole(field, CronWeekDays{.values = {kSaturday}});
    CronField ahead = field;
    if (auto day = ahead.value()) {
      const int weekday = *day - 1;
      if (ahead.take('#')) return nthOfMonth(ahead, weekday);
      if (ahead.take('L')) {
        return whole(ahead, CronWeekDays{.kind = CronWeekDays::Kind::last, .weekday = weekday});
      }
    }
  }
  return field.list().transform([quartz](CronValues&& values) {
    for (int& day : values) day = quartz ? day - 1 : day % 7;
    std::ranges::sort(values);
    return CronWeekDays{.values = std::move(values)};
  });
}

}  // namespace kibo::inventory::detail
