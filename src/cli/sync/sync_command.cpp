#include "cli/sync/sync_command.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <utility>

#include "cli/failure.hpp"
#include "cli/stop_on_signal.hpp"
#include "cli/sync/changed_rows.hpp"
#include "cli/sync/checkpoint.hpp"
#include "cli/sync/file_rows.hpp"
#include "cli/sync/plan_view.hpp"
#include "cli/sync/progress.hpp"
#include "cli/sync/sync_options.hpp"
#include "cli/sync/sync_report.hpp"

namespace kibo::inventory::cli {
namespace {

/// A run's parts, once its arguments make sense.
struct SyncRun {
  const SyncOptions& options;
  InputOptions input{};
  Settings settings{};
  std::optional<RateLimit> rate{};
};

Result<SyncRun> prepare(const SyncOptions& options) {
  SyncRun run{.options = options};
  auto input = inputOf(options.input);
  if (!input) return std::move(input).error();
  run.input = *std::move(input);
  if (!options.rate.empty()) {
    run.rate = rateOf(options.rate);
    if (!run.rate) {
      return Error{
          .kind = ErrorKind::configuration,
          .message = "--rate wants PER_MINUTE or PER_MINUTE,PER_HOUR, not " + options.rate};
    }
  }
  const bool asksNobody = options.dryRun && !options.onlyChanges;
  if (asksNobody) return run;
  auto settings = commandSettings(options.common.configFile);
  if (!settings) return std::move(settings).error();
  run.settings = *std::move(settings);
  run.settings.rateLimits.stockChanges = run.rate;
  return run;
}

std::string rejectFileOf(const SyncOptions& options) {
  if (!options.rejectFile.empty()) return options.rejectFile;
  return (options.input.file == "-" ? "stdin" : options.input.file) + ".rejects.csv";
}

/// Reads a file to its end, for `--strict`. What is wrong with a row is thrown.
void readThrough(const InputOptions& input) {
  auto rows = FileRows::open(input, BadRows::end, {});
  if (!rows) throw std::runtime_error(rows.error().message);
  BulkRefreshItem row;
  while (rows->next(row)) {
  }
}

RunFacts factsOf(const SyncRun& run) {
  RunFacts facts{{"tenant", std::to_string(run.settings.tenantId)},
                 {"service", run.settings.apiHost},
                 {"items per request", std::to_string(run.options.itemsPerRequest)},
                 {"only changes", run.options.onlyChanges ? "yes" : "no"},
                 {"location", run.options.input.location},
                 {"format", run.options.input.format},
                 {"delimiter", run.options.input.delimiter}};
  for (const std::string& column : run.options.input.columns) facts["columns"] += column + " ";
  struct stat about {};
  if (run.input.file == "-" || ::stat(run.input.file.c_str(), &about) != 0) return facts;
  facts["size"] = std::to_string(about.st_size);
  facts["time of change"] =
      std::to_string(about.st_mtim.tv_sec) + "." + std::to_string(about.st_mtim.tv_nsec);
  return facts;
}

BulkOptions bulkOptionsOf(const SyncOptions& options, std::stop_token stop) {
  return {.itemsPerRequest = options.itemsPerRequest,
          .inFlight = options.inFlight,
          .stop = std::move(stop)};
}

std::optional<double> partRead(const StockFile& file) {
  const auto bytes = file.bytes();
  if (!bytes || *bytes == 0) return std::nullopt;
  return static_cast<double>(file.bytesRead()) / static_cast<double>(*bytes);
}

/// The rows that are to be sent: all of the file, or what differs from the stock there is.
class Source {
 public:
  Source(const SyncRun& run, FileRows& rows, std::set<std::string> whole,
         const std::stop_token& stop)
      : rows_(rows) {
    if (!run.options.onlyChanges) return;
    changed_.emplace(
        Configuration(run.settings), [this](BulkRefreshItem& row) { return rows_.next(row); },
        std::move(whole), stop);
  }

  bool next(BulkRefreshItem& row) {
    if (!changed_) return rows_.next(row);
    if (changed_->next(row)) return true;
    if (changed_->failure()) throw std::runtime_error(changed_->failure()->describe());
    return false;
  }

  [[nodiscard]] std::optional<std::uint64_t> unchanged() const {
    return changed_ ? std::optional(changed_->unchanged()) : std::nullopt;
  }

 private:
  FileRows& rows_;
  std::optional<ChangedRows> changed_{};
};

int showPlan(const SyncRun& run, FileRows& rows, const std::stop_token& stop) {
  Source source(run, rows, {}, stop);
  const Plan plan = planOf([&](BulkRefreshItem& row) { return source.next(row); },
                           bulkOptionsOf(run.options, stop));
  if (plan.error) return fail(*plan.error, kFailure);
  const PlanCounts counts{.goodRows = rows.file().goodRows(),
                          .badRows = rows.file().badRows(),
                          .duplicateRows = rows.countDuplicates(),
                          .unchangedRows = source.unchanged()};
  const bool shown = run.options.common.output == OutputFormat::json
                         ? show(jsonOf(plan, counts, run.rate))
                         : print(tableOf(plan, counts, run.rate), run.options.common.output);
  if (!shown) return kFailure;
  return counts.badRows == 0 ? kSuccess : kFailure;
}

int showOutcome(const SyncOptions& options, const SyncOutcome& outcome) {
  int code = exitCodeOf(outcome);
  if (!options.reportFile.empty()) {
    if (const auto written = writeReport(options.reportFile, reportOf(outcome)); !written) {
      complain(written.error().message);
      code = worseExitCode(code, kFailure);
    }
  }
  if (outcome.bulk.error) complain(outcome.bulk.error->message);
  bool shown = true;
  if (options.common.output == OutputFormat::json) {
    shown = show(reportOf(outcome).dump());
  } else {
    shown = print(summaryOf(outcome), options.common.output);
    const Table unfinished = unfinishedOf(outcome.bulk);
    if (!unfinished.rows.empty()) shown = shown && print(unfinished, options.common.output);
  }
  return shown ? code : worseExitCode(code, kFailure);
}

SyncOutcome send(const SyncRun& run, FileRows& rows, Checkpoint* checkpoint,
                 const std::stop_token& stop) {
  const bool resumes = checkpoint != nullptr && !run.options.onlyChanges;
  // What differs depends on the stock, so a second run cuts its rows in another way.
  if (checkpoint != nullptr && run.options.onlyChanges) checkpoint->writeNewCut();
  Source source(run, rows,
                checkpoint == nullptr ? std::set<std::string>() : checkpoint->unsettled(), stop);
  BulkOptions options = bulkOptionsOf(run.options, stop);
  if (resumes) options.resume = &checkpoint->earlier();
  if (checkpoint != nullptr) {
    options.onChunk = [checkpoint](const BulkChunk& chunk) { checkpoint->write(chunk); };
  }
  std::optional<ProgressView> view;
  if (!run.options.quiet) {
    view.emplace(Terminal::of(STDERR_FILENO));
    options.onProgress = [&](const BulkProgress& progress) {
      view->show({.bulk = progress, .read = partRead(rows.file())});
    };
  }
  SyncOutcome outcome;
  outcome.bulk = BulkApi(Configuration(run.settings))
                     .refresh([&](BulkRefreshItem& row) { return source.next(row); }, options);
  outcome.goodRows = rows.file().goodRows();
  outcome.badRows = rows.file().badRows();
  outcome.duplicateRows = rows.countDuplicates();
  outcome.unchangedRows = source.unchanged();
  outcome.rejectFile = rows.rejectFile();
  if (checkpoint != nullptr && outcome.bulk.complete()) checkpoint->writeEnd();
  return outcome;
}

int sync(const SyncOptions& options) {
  const auto run = prepare(options);
  if (!run) return fail(run.error(), kWrongUsage);
  const bool isPipe = options.input.file == "-";
  const StopOnSignal signals;
  std::optional<Checkpoint> checkpoint;
  if (!options.checkpointFile.empty()) {
    auto opened = Checkpoint::open(options.checkpointFile, factsOf(*run));
    if (!opened) return fail(opened.error(), kWrongUsage);
    checkpoint.emplace(*std::move(opened));
    if (checkpoint->finished()) {
      complain("nothing to do: the checkpoint says that this file was sent and all its jobs ended");
      return kSuccess;
    }
  }
  try {
    if (options.strict && !isPipe) readThrough(run->input);
  } catch (const std::runtime_error& bad) {
    complain(std::string("nothing was sent: ") + bad.what());
    return kNothingSent;
  }
  auto rows = FileRows::open(run->input, options.strict ? BadRows::end : BadRows::keep,
                             rejectFileOf(options));
  if (!rows) return fail(rows.error(), kWrongUsage);
  if (options.dryRun) return showPlan(*run, *rows, signals.token());
  return showOutcome(options,
                     send(*run, *rows, checkpoint ? &*checkpoint : nullptr, signals.token()));
}

}  // namespace

Run declareSync(CLI::App& app) {
  const auto options = std::make_shared<SyncOptions>();
  declareSyncOptions(app, *options);
  app.footer(
      "Ends with 0 when all is done, 1 when rows were rejected or a job failed, 2 when the "
      "arguments or the file cannot be used, 3 when it is not known what became of a request, 4 "
      "when nothing was sent.\n"
      "Example: kibo-inventory sync stock.csv --column upc=Article --checkpoint stock.journal");
  return [options] { return sync(*options); };
}

}  // namespace kibo::inventory::cli
