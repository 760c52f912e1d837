#pragma once

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// `kibo-inventory query`: the stock of products at locations.
Run declareQuery(CLI::App& app);

}  // namespace kibo::inventory::cli
