#pragma once

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// `kibo-inventory call`: one operation, or one for each line of standard input.
Run declareCall(CLI::App& app);

}  // namespace kibo::inventory::cli
