#pragma once

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// `kibo-inventory operations`: every operation that the library has, as a table or as JSON.
Run declareOperations(CLI::App& app);

}  // namespace kibo::inventory::cli
