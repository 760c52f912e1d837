#pragma once

#include "base/cron_field.hpp"

namespace kibo::inventory::detail {

/// The two fields that say the days of a schedule: lists, and what Quartz has besides.
[[nodiscard]] Result<CronMonthDays> readMonthDays(CronField field);
[[nodiscard]] Result<CronWeekDays> readWeekDays(CronField field);

}  // namespace kibo::inventory::detail
