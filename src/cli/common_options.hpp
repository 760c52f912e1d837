#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "cli/output/output_option.hpp"
#include "cli/settings/command_settings.hpp"

namespace kibo::inventory::cli {

/// What every command that asks the service takes.
struct CommonOptions {
  std::optional<std::string> configFile{};
  OutputFormat output = OutputFormat::table;
};

/// Declares `--config` and `--output`; `into` must live as long as `app`.
inline void declareCommon(CLI::App& app, CommonOptions& into) {
  declareConfig(app, into.configFile);
  declareOutput(app, into.output);
}

}  // namespace kibo::inventory::cli
