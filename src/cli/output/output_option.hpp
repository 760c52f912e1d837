#pragma once

#include <CLI/CLI.hpp>

#include "cli/output/table.hpp"

namespace kibo::inventory::cli {

/// Declares `--output table|json|csv`; `into` has the default, and must live as long as `app`.
void declareOutput(CLI::App& app, OutputFormat& into);

}  // namespace kibo::inventory::cli
