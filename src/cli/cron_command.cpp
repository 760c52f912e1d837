#include "cli/cron_command.hpp"

#include <array>
#include <chrono>
#include <cstdio>
#include <memory>

#include "kibo/inventory/cron_expression.hpp"

namespace kibo::inventory::cli {
namespace {

struct Arguments {
  std::string expression{};
  std::size_t count = 5;
};

/// `2026-11-23T02:30:00Z`
std::string isoText(std::chrono::sys_seconds time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(time - day);
  std::array<char, 32> text{};
  // Any year fits, so the length says nothing.
  static_cast<void>(std::snprintf(
      text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
      static_cast<int>(clock.seconds().count())));
  return text.data();
}

int run(const Arguments& arguments) {
  const auto expression = CronExpression::parse(arguments.expression);
  if (!expression) {
    complain(expression.error().message);
    return kWrongUsage;
  }
  const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  const auto times = expression->next(now, arguments.count);
  if (times.empty()) complain("the schedule does not come again");
  for (const std::chrono::sys_seconds time : times) {
    if (!show(isoText(time))) return kFailure;
  }
  return kSuccess;
}

}  // namespace

Run declareCron(CLI::App& app) {
  const auto arguments = std::make_shared<Arguments>();
  constexpr std::size_t most = 10'000;
  app.add_option("EXPRESSION", arguments->expression,
                 "5 fields (Unix) or 6 to 7 (Quartz), in quotes, e.g. '30 2 * * MON-FRI'")
      ->required();
  app.add_option("--count", arguments->count, "How many times to show, in UTC")
      ->check(CLI::Range(std::size_t{1}, most))
      ->capture_default_str();
  return [arguments] { return run(*arguments); };
}

}  // namespace kibo::inventory::cli
