#pragma once

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// `kibo-inventory token`: whether the settings are right, with nothing secret in what it shows.
Run declareToken(CLI::App& app);

}  // namespace kibo::inventory::cli
