#include "base/cron_parse.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/cron_days.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::string_view kMonths[] = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                        "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
constexpr std::string_view kDays[] = {"SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"};

constexpr CronFieldRow kCrontab[] = {
    {"minute", 0, 59},
    {"hour", 0, 23},
    {"day-of-month", 1, 31},
    {"month", 1, 12, false, kMonths},
    {"day-of-week", 0, 7, false, kDays},
};

constexpr CronFieldRow kQuartz[] = {
    {"second", 0, 59, true},
    {"minute", 0, 59, true},
    {"hour", 0, 23, true},
    {"day-of-month", 1, 31, true},
    {"month", 1, 12, true, kMonths},
    {"day-of-week", 1, 7, true, kDays},
    {"year", 1970, 2099},
};

struct Macro {
  std::string_view word;
  std::string_view fields;
};

constexpr Macro kMacros[] = {
    {"@YEARLY", "0 0 1 1 *"}, {"@ANNUALLY", "0 0 1 1 *"}, {"@MONTHLY", "0 0 1 * *"},
    {"@WEEKLY", "0 0 * * 0"}, {"@DAILY", "0 0 * * *"},    {"@MIDNIGHT", "0 0 * * *"},
    {"@HOURLY", "0 * * * *"},
};

/// Where a field is in the text.
struct Part {
  std::size_t begin;
  std::size_t end;
};

std::vector<Part> split(std::string_view text) {
  constexpr std::string_view blanks = " \t";
  std::vector<Part> parts;
  for (std::size_t at = 0; (at = text.find_first_not_of(blanks, at)) != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
    parts.push_back({at, end});
    at = end;
  }
  return parts;
}

std::string capitals(std::string_view text) {
  std::string copy(text);
  for (char& c : copy) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return copy;
}

/// Moves what was read into its place, or why it could not be; says which.
template <class T>
bool take(Result<T> from, T& into, Error& error) {
  if (!from) {
    error = std::move(from).error();
    return false;
  }
  into = *std::move(from);
  return true;
}

Result<CronRules> readCrontab(std::string_view text, const std::vector<Part>& parts) {
  const auto field = [&](std::size_t i) {
    return CronField(kCrontab[i], CronDialect::crontab, text, parts[i].begin, parts[i].end);
  };
  CronRules rules{.dialect = CronDialect::crontab, .seconds = {0}};
  rules.eitherDay = !field(2).isAt('*') && !field(4).isAt('*');
  Error error;
  if (take(field(0).list(), rules.minutes, error) && take(field(1).list(), rules.hours, error) &&
      take(readMonthDays(field(2)), rules.monthDays, error) &&
      take(field(3).list(), rules.months, error) &&
      take(readWeekDays(field(4)), rules.weekDays, error)) {
    return rules;
  }
  return error;
}

Result<CronRules> readQuartz(std::string_view text, const std::vector<Part>& parts) {
  const auto field = [&](std::size_t i) {
    return CronField(kQuartz[i], CronDialect::quartz, text, parts[i].begin, parts[i].end);
  };
  CronRules rules{.dialect = CronDialect::quartz};
  Error error;
  if (!(take(field(0).list(), rules.seconds, error) &&
        take(field(1).list(), rules.minutes, error) && take(field(2).list(), rules.hours, error) &&
        take(readMonthDays(field(3)), rules.monthDays, error) &&
        take(field(4).list(), rules.months, error) &&
        take(readWeekDays(field(5)), rules.weekDays, error))) {
    return error;
  }
  if (field(3).isAt('?') == field(5).isAt('?')) {
    return field(5).wrong("one of day-of-month and day-of-week must be '?', and only one");
  }
  const std::string_view everyYear = "*";
  CronField year =
      parts.size() == 7 ? field(6) : CronField(kQuartz[6], CronDialect::quartz, everyYear, 0, 1);
  if (!take(year.list(), rules.years, error)) return error;
  return rules;
}

Result<CronRules> readMacro(std::string_view text, const Part& part) {
  const auto macro =
      std::ranges::find(kMacros, text.substr(part.begin, part.end - part.begin), &Macro::word);
  if (macro == std::end(kMacros)) {
    return cronError("", part.begin,
                     "a word must be one of @yearly, @annually, @monthly, @weekly, @daily, "
                     "@midnight and @hourly");
  }
  return readCrontab(macro->fields, split(macro->fields));
}

}  // namespace

Result<CronRules> parseCron(std::string_view text) {
  const std::string copy = capitals(text);
  const std::vector<Part> parts = split(copy);
  switch (parts.size()) {
    case 5:
      return readCrontab(copy, parts);
    case 6:
    case 7:
      return readQuartz(copy, parts);
    case 1:
      if (copy[parts[0].begin] == '@') return readMacro(copy, parts[0]);
      [[fallthrough]];
    default:
      return cronError("", parts.size() > 7 ? parts[7].begin : copy.size(),
                       "an expression has 5 fields (Unix) or 6 or 7 (Quartz), and this has " +
                           std::to_string(parts.size()));
  }
}

}  // namespace kibo::inventory::detail
