#pragma once

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// `kibo-inventory completion`: a script for the shell.
Run declareCompletion(CLI::App& app);

/// `kibo-inventory man`: the manual page.
Run declareMan(CLI::App& app);

}  // namespace kibo::inventory::cli
