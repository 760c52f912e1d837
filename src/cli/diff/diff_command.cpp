#include "cli/diff/diff_command.hpp"

#include <unistd.h>

#include <iostream>
#include <memory>
#include <utility>

#include "cli/confirm.hpp"
#include "cli/diff/drift_view.hpp"
#include "cli/diff/repair.hpp"
#include "cli/failure.hpp"
#include "cli/stop_on_signal.hpp"
#include "cli/sync/sync_options.hpp"
#include "cli/sync/sync_report.hpp"

namespace kibo::inventory::cli {
namespace {

struct Arguments {
  CommonOptions common{};
  FileOptions input{};
  std::size_t top = 10;
  bool fix = false;
  bool apply = false;
  bool zeroExtra = false;
  bool yes = false;
};

/// Reads the whole file. A bad row is an error: what it would have said is not known.
Result<FileStock> readFile(const InputOptions& input) {
  std::optional<Error> bad;
  auto file = StockFile::open(input, [&](const BadRow& row) {
    if (bad) return;
    bad = Error{.kind = ErrorKind::configuration,
                .delivery = Delivery::notSent,
                .message = "line " + std::to_string(row.line) + ": " + row.reason};
  });
  if (!file) return std::move(file).error();
  FileStock stock;
  BulkRefreshItem row;
  while (!bad && file->next(row)) stock.add(row);
  if (bad) return *std::move(bad);
  if (file->failure()) return *file->failure();
  return stock;
}

bool showDrift(const DriftReport& report, const Arguments& arguments) {
  switch (arguments.common.output) {
    case OutputFormat::json:
      return show(driftJson(report));
    case OutputFormat::csv:
      return print(driftTable(report), OutputFormat::csv);
    case OutputFormat::table:
      break;
  }
  bool shown = print(locationTable(report), OutputFormat::table);
  if (report.drifts.empty()) return shown;
  for (const Table& table :
       {productTable(report, arguments.top), largestTable(report, arguments.top)}) {
    shown = shown && show("") && print(table, OutputFormat::table);
  }
  return shown;
}

int apply(const Repair& repair, const Configuration& configuration, const Arguments& arguments,
          const std::stop_token& stop) {
  const std::string question = "set the stock of " + std::to_string(repair.size()) + " records";
  switch (askConsent(question + "?", arguments.yes, Terminal::of(STDIN_FILENO).interactive,
                     std::cin, std::cerr)) {
    case Consent::given:
      break;
    case Consent::refused:
      complain("nothing was sent");
      return kNothingSent;
    case Consent::nobodyToAsk:
      complain("nothing was sent: give --yes to " + question);
      return kWrongUsage;
  }
  const SyncOutcome outcome{.bulk = repair.apply(configuration, {.stop = stop}),
                            .goodRows = repair.size()};
  if (outcome.bulk.error) complain(outcome.bulk.error->message);
  bool shown = print(summaryOf(outcome), OutputFormat::table);
  const Table unfinished = unfinishedOf(outcome.bulk);
  if (!unfinished.rows.empty()) shown = shown && print(unfinished, OutputFormat::table);
  return shown ? exitCodeOf(outcome) : worseExitCode(exitCodeOf(outcome), kFailure);
}

int diff(const Arguments& arguments) {
  const auto input = inputOf(arguments.input);
  if (!input) return fail(input.error(), kWrongUsage);
  const auto file = readFile(*input);
  if (!file) return fail(file.error(), kWrongUsage);
  auto settings = commandSettings(arguments.common.configFile);
  if (!settings) return fail(settings.error(), kWrongUsage);
  const auto configuration = Configuration::create(*std::move(settings));
  if (!configuration) return fail(configuration.error(), kWrongUsage);
  const StopOnSignal signals;
  const auto report = compareStock(*file, CurrentStock(*configuration), {.stop = signals.token()});
  if (!report) return fail(report.error(), exitCodeOf(report.error(), Effect::read));
  if (!arguments.fix) {
    return !showDrift(*report, arguments) || !report->drifts.empty() ? kFailure : kSuccess;
  }
  const Repair repair(*file, *report, arguments.zeroExtra);
  if (!arguments.apply) return print(repair.table(), OutputFormat::csv) ? kSuccess : kFailure;
  if (repair.size() == 0) {
    complain("nothing to repair");
    return kSuccess;
  }
  return apply(repair, *configuration, arguments, signals.token());
}

}  // namespace

Run declareDiff(CLI::App& app) {
  const auto arguments = std::make_shared<Arguments>();
  declareFile(app, arguments->input);
  app.add_option("--top", arguments->top, "How many products, and differences, the table shows")
      ->capture_default_str();
  CLI::Option* const fix = app.add_flag(
      "--fix", arguments->fix,
      "Print the refresh that repairs what is missing or different, as a file for sync");
  CLI::Option* const apply =
      app.add_flag("--apply", arguments->apply, "Send that refresh instead; asks before")
          ->needs(fix);
  app.add_flag("--zero-extra", arguments->zeroExtra,
               "Set records that the file does not have to 0 as well")
      ->needs(fix);
  app.add_flag("--yes", arguments->yes, "Do not ask")->needs(apply);
  declareCommon(app, arguments->common);
  app.footer(
      "Compares quantity with what is on hand, and safetyStock, floor and LTD where the file has "
      "them, at the locations that the file names. Ends with 0 when they agree, 1 when they do "
      "not. The file is held in memory.\n"
      "Example: kibo-inventory diff stock.csv --top 20");
  return [arguments] { return diff(*arguments); };
}

}  // namespace kibo::inventory::cli
