#pragma once

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// `kibo-inventory adjust`: adds to stock.
Run declareAdjust(CLI::App& app);

/// `kibo-inventory refresh`: sets stock.
Run declareRefresh(CLI::App& app);

}  // namespace kibo::inventory::cli
