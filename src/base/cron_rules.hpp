#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "kibo/inventory/cron_expression.hpp"

namespace kibo::inventory::detail {

/// Values of a field, in order, each once.
using CronValues = std::vector<int>;

/// Which days of a month. For all but `listed` it is one day of each month.
struct CronMonthDays {
  enum class Kind : std::uint8_t {
    listed,          ///< Those of `values`.
    last,            ///< `number` days before the last.
    lastWeekday,     ///< The last one from Monday to Friday.
    nearestWeekday,  ///< The one from Monday to Friday that is nearest to `number`.
  };
  Kind kind = Kind::listed;
  CronValues values{};
  int number = 0;
};

/// Which days of the week, Sunday being 0. For all but `listed` it is one day of each month.
struct CronWeekDays {
  enum class Kind : std::uint8_t {
    listed,  ///< Those of `values`.
    last,    ///< The last `weekday` of the month.
    nth,     ///< The `number`th `weekday` of the month; there may be none.
  };
  Kind kind = Kind::listed;
  CronValues values{};
  int weekday = 0;
  int number = 0;
};

/// A cron expression, read.
struct CronRules {
  CronDialect dialect = CronDialect::crontab;
  CronValues seconds{};
  CronValues minutes{};
  CronValues hours{};
  CronMonthDays monthDays{};
  CronValues months{};
  CronWeekDays weekDays{};
  CronValues years{};  ///< Empty: every year.

  /// One of the two kinds of days is enough; otherwise both must match.
  bool eitherDay = false;
};

/// Whether the schedule has times on this day.
[[nodiscard]] bool runsOn(const CronRules& rules, std::chrono::sys_days day);

}  // namespace kibo::inventory::detail
