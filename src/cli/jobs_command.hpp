#pragma once

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// `kibo-inventory jobs`: what the service works at.
Run declareJobs(CLI::App& app);

}  // namespace kibo::inventory::cli
