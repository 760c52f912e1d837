#include "cli/sync/sync_options.hpp"

#include <charconv>
#include <string_view>
#include <system_error>
#include <utility>

namespace kibo::inventory::cli {
namespace {

Error wrongOption(std::string message) {
  return {.kind = ErrorKind::configuration,
          .delivery = Delivery::notSent,
          .message = std::move(message)};
}

std::optional<int> numberOf(std::string_view text) {
  int number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = fault == std::errc{} && end == text.data() + text.size();
  return whole && number > 0 ? std::optional(number) : std::nullopt;
}

}  // namespace

void declareFile(CLI::App& app, FileOptions& into) {
  app.add_option("file", into.file,
                 "CSV with a header, or JSON lines; plain or gzip; - is standard input")
      ->type_name("FILE")
      ->required();
  app.add_option("--format", into.format, "Of the file; .jsonl names are JSON lines if not given")
      ->check(CLI::IsMember({"csv", "jsonl"}));
  app.add_option("--delimiter", into.delimiter, "Between the fields of CSV; tab is one too")
      ->type_name("CHARACTER")
      ->capture_default_str();
  app.add_option(
         "--column", into.columns,
         "The column that has a field, as upc=Article; a column that has a field's name has "
         "it, and upc= says that there is none. Fields: location, upc, partNumber, sku, "
         "quantity, safetyStock, floor, LTD, tags")
      ->type_name("FIELD=COLUMN")
      ->allow_extra_args(false);
  app.add_option("--location", into.location, "Of rows without one")->type_name("CODE");
}

Result<InputOptions> inputOf(const FileOptions& options) {
  InputOptions input{.file = options.file, .location = options.location};
  if (!options.format.empty()) {
    input.format = options.format == "csv" ? InputFormat::csv : InputFormat::jsonLines;
  }
  const bool tab = options.delimiter == "tab" || options.delimiter == "\\t";
  if (!tab && options.delimiter.size() != 1) {
    return wrongOption("--delimiter wants one character, or tab, not " + options.delimiter);
  }
  input.delimiter = tab ? '\t' : options.delimiter.front();
  for (const std::string& column : options.columns) {
    const std::size_t equals = column.find('=');
    if (equals == std::string::npos) {
      return wrongOption("--column wants FIELD=COLUMN, not " + column);
    }
    input.columns.emplace_back(column.substr(0, equals), column.substr(equals + 1));
  }
  return input;
}

void declareSyncOptions(CLI::App& app, SyncOptions& into) {
  declareFile(app, into.input);
  app.add_option("--reject", into.rejectFile,
                 "Where bad rows go, as CSV with line, reason and text; FILE.rejects.csv if not "
                 "given")
      ->type_name("FILE");
  app.add_flag("--strict", into.strict,
               "Send nothing when a row is bad: a file is read twice; of standard input the first "
               "bad row ends the run");
  CLI::Option* const dryRun =
      app.add_flag("--dry-run", into.dryRun, "Send nothing, and print what would be sent");
  app.add_flag("--only-changes", into.onlyChanges,
               "Read the stock there is and send only rows that differ from it");
  app.add_option("--checkpoint", into.checkpointFile,
                 "A journal of the run; with the same file and journal a run that was stopped goes "
                 "on where it was")
      ->type_name("FILE")
      ->excludes(dryRun);
  app.add_option("--report", into.reportFile, "Where to write how each request ended, as JSON")
      ->type_name("FILE")
      ->excludes(dryRun);
  app.add_option("--rate", into.rate,
                 "The most changes a minute, and an hour: 50,200 suits a sandbox")
      ->type_name("PER_MINUTE[,PER_HOUR]");
  app.add_option("--in-flight", into.inFlight, "Requests under way at once, of one location one")
      ->check(CLI::Range(1, 64))
      ->capture_default_str();
  app.add_option("--items-per-request", into.itemsPerRequest, "At most 12,000; 3,000 if not given")
      ->check(CLI::Range(std::size_t{1}, std::size_t{12'000}));
  app.add_flag("--quiet", into.quiet, "Show no progress");
  declareCommon(app, into.common);
}

std::optional<RateLimit> rateOf(const std::string& text) {
  const std::string_view all = text;
  const std::size_t comma = all.find(',');
  const auto perMinute = numberOf(all.substr(0, comma));
  if (!perMinute) return std::nullopt;
  RateLimit rate{.perMinute = *perMinute};
  if (comma == std::string_view::npos) return rate;
  rate.perHour = numberOf(all.substr(comma + 1));
  return rate.perHour ? std::optional(rate) : std::nullopt;
}

}  // namespace kibo::inventory::cli
