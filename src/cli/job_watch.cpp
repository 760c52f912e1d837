#include "cli/job_watch.hpp"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <utility>

#include "cli/common_options.hpp"
#include "cli/failure.hpp"
#include "cli/json_object.hpp"
#include "cli/stop_on_signal.hpp"
#include "kibo/inventory/job_api.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr const char* kHomeAndClear = "\x1b[H\x1b[2J";

struct Arguments {
  CommonOptions common{};
  double intervalSeconds = 2;
  std::int64_t limit = 20;
};

template <class Value>
Cell cellOf(const std::optional<Value>& value) {
  return value ? Cell(*value) : Cell();
}

Table tableOf(std::span<const JobQueueResponse> jobs) {
  Table table{.columns = {{.name = "jobID", .align = Align::right},
                          {.name = "status"},
                          {.name = "type"},
                          {.name = "locationCode"},
                          {.name = "itemCount", .align = Align::right}}};
  for (const JobQueueResponse& job : jobs) {
    const Tone tone = job.succeeded() ? Tone::good : job.failed() ? Tone::bad : Tone::warning;
    table.rows.push_back({cellOf(job.jobID), Cell(job.status.word()).in(tone), job.type.word(),
                          cellOf(job.locationCode), cellOf(job.itemCount)});
  }
  return table;
}

/// One line for a job: an object, a record of CSV, or words.
std::string lineOf(const JobQueueResponse& job, OutputFormat format) {
  const Table table = tableOf(std::span(&job, 1));
  const std::string text = render(table, format, {});
  switch (format) {
    case OutputFormat::json:
      return text.substr(1, text.size() - 2);
    case OutputFormat::csv:
      return text.substr(text.find('\n') + 1);
    case OutputFormat::table:
      break;
  }
  std::string words;
  for (const Cell& cell : table.rows.front()) {
    words.append(words.empty() ? "" : " ").append(printable(cell.text()));
  }
  return words;
}

/// False when it was asked to stop.
bool pauseFor(std::chrono::milliseconds time, const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any never;
  std::unique_lock lock(mutex);
  never.wait_for(lock, stop, time, [] { return false; });
  return !stop.stop_requested();
}

bool showJobs(std::span<const JobQueueResponse> jobs, SeenJobs& seen, OutputFormat format,
              const Terminal& terminal) {
  if (terminal.decorated && format == OutputFormat::table) {
    return show(kHomeAndClear + render(tableOf(jobs), format, terminal));
  }
  return std::ranges::all_of(takeChanges(jobs, seen), [format](const JobQueueResponse& job) {
    return show(lineOf(job, format));
  });
}

int watch(const Arguments& arguments) {
  auto settings = commandSettings(arguments.common.configFile);
  if (!settings) return fail(settings.error(), kWrongUsage);
  const auto configuration = Configuration::create(*std::move(settings));
  if (!configuration) return fail(configuration.error(), kWrongUsage);
  const auto interval = std::chrono::ceil<std::chrono::milliseconds>(
      std::chrono::duration<double>(arguments.intervalSeconds));
  const Terminal terminal = Terminal::of(STDOUT_FILENO);
  const StopOnSignal signals;
  SeenJobs seen;
  do {
    const auto jobs =
        JobApi(*configuration).getJobs({.limit = arguments.limit}, {.stop = signals.token()});
    if (!jobs) {
      return signals.token().stop_requested()
                 ? kSuccess
                 : fail(jobs.error(), exitCodeOf(jobs.error(), Effect::read));
    }
    if (!showJobs(*jobs, seen, arguments.common.output, terminal)) return kFailure;
  } while (pauseFor(interval, signals.token()));
  return kSuccess;
}

}  // namespace

std::vector<JobQueueResponse> takeChanges(std::span<const JobQueueResponse> jobs, SeenJobs& seen) {
  std::vector<JobQueueResponse> changed;
  SeenJobs now;
  for (const JobQueueResponse& job : jobs) {
    const std::int64_t id = job.jobID.value_or(0);
    const auto before = seen.find(id);
    if (before == seen.end() || before->second != job.status.word()) changed.push_back(job);
    now.insert_or_assign(id, std::string(job.status.word()));
  }
  seen = std::move(now);
  std::ranges::sort(changed, {}, [](const JobQueueResponse& job) { return job.jobID; });
  return changed;
}

Run declareJobWatch(CLI::App& app) {
  const auto arguments = std::make_shared<Arguments>();
  app.add_option("--interval", arguments->intervalSeconds, "Between two looks")
      ->type_name("SECONDS")
      ->check(CLI::Range(0.1, 3600.0))
      ->capture_default_str();
  app.add_option("--limit", arguments->limit, "The most jobs looked at, the newest")
      ->type_name("JOBS")
      ->check(CLI::Range(std::int64_t{1}, std::int64_t{1000}))
      ->capture_default_str();
  declareCommon(app, arguments->common);
  app.footer(
      "A table that is drawn anew on a terminal, otherwise a line for each change. Example: "
      "kibo-inventory jobs watch --interval 5");
  return [arguments] { return watch(*arguments); };
}

}  // namespace kibo::inventory::cli
