#pragma once

#include <CLI/CLI.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/common_options.hpp"
#include "cli/input/stock_file.hpp"
#include "kibo/inventory/rate_limits.hpp"

namespace kibo::inventory::cli {

/// How a file of stock is read; `sync` and `diff` take the same.
struct FileOptions {
  std::string file{};
  std::string format{};
  std::string delimiter = ",";
  std::vector<std::string> columns{};  ///< FIELD=COLUMN.
  std::string location{};
};
void declareFile(CLI::App& app, FileOptions& into);

/// What to open. The error names the option that is wrong.
[[nodiscard]] Result<InputOptions> inputOf(const FileOptions& options);

struct SyncOptions {
  CommonOptions common{};
  FileOptions input{};
  std::string rejectFile{};
  std::string checkpointFile{};
  std::string reportFile{};
  std::string rate{};
  std::size_t itemsPerRequest = 0;
  int inFlight = 4;
  bool strict = false;
  bool dryRun = false;
  bool onlyChanges = false;
  bool quiet = false;
};
void declareSyncOptions(CLI::App& app, SyncOptions& into);

/// A rate as PER_MINUTE or PER_MINUTE,PER_HOUR. Nothing when it is neither.
[[nodiscard]] std::optional<RateLimit> rateOf(const std::string& text);

}  // namespace kibo::inventory::cli
