#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "kibo/inventory/export.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory {

namespace detail {
struct CronRules;
}  // namespace detail

/// Which rules a cron expression follows. The number of its fields tells.
enum class CronDialect : std::uint8_t {
  crontab,  ///< Unix: minute, hour, day-of-month, month, day-of-week; or a word such as `@daily`.
  quartz,   ///< Second, minute, hour, day-of-month, month, day-of-week and, if wanted, year.
};

/// A schedule, such as `30 2 * * MON-FRI` (Unix) or `0 30 2 ? * 6L` (Quartz).
///
/// In both dialects a field is `*`, a value, a range (`1-5`), a step (`*/15`, `10-40/5`), or a list
/// of these with commas; months and days of the week have names of three letters, in any case.
///
/// * Unix: days of the week are 0 to 7, where 0 and 7 are Sunday. A day matches when either the day
///   of the month or the day of the week does, or both when one of the two fields begins with `*`.
///   `@yearly`, `@annually`, `@monthly`, `@weekly`, `@daily`, `@midnight` and `@hourly` stand for
///   five fields.
/// * Quartz: days of the week are 1 (Sunday) to 7; years are 1970 to 2099. One of the two day
///   fields is `?`. A step may follow a value (`5/15`: from 5 on), and a range may run over the end
///   (`22-2`). Day of the month: `L` (last), `L-3` (three days earlier), `15W` (the weekday nearest
///   to the 15th, in the same month), `LW` (the last weekday). Day of the week: `L` (Saturday),
///   `6L` (the last Friday), `6#3` (the third Friday). These stand alone, not in a list.
///
/// Thread safety: an immutable value; may be read concurrently.
class KIBO_INVENTORY_API CronExpression {
 public:
  /// The expression of `text`; blanks and tabs around it are ignored. What is wrong is an error of
  /// kind `invalidRequest` whose message names the field, the position in `text` (characters,
  /// counted from 1) and the reason: `hour, character 4: 24 is not from 0 to 23`.
  static Result<CronExpression> parse(std::string_view text);

  [[nodiscard]] CronDialect dialect() const noexcept;

  /// The first `count` times of the schedule strictly after `after`, in order. All times are UTC;
  /// a service may run schedules in another time zone. Fewer than `count` when the schedule ends
  /// (Quartz years, or the year 9999), and none when it never comes (30 February).
  [[nodiscard]] std::vector<std::chrono::sys_seconds> next(std::chrono::sys_seconds after,
                                                           std::size_t count) const;

 private:
  explicit CronExpression(std::shared_ptr<const detail::CronRules> rules) noexcept;

  std::shared_ptr<const detail::CronRules> rules_;
};

}  // namespace kibo::inventory
