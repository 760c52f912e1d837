#pragma once

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// `sync FILE`: sets the stock that a file of any size has.
[[nodiscard]] Run declareSync(CLI::App& app);

}  // namespace kibo::inventory::cli
