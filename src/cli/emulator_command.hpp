#pragma once

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// `kibo-inventory emulator`: serves the emulated service until SIGINT or SIGTERM.
Run declareEmulator(CLI::App& app);

}  // namespace kibo::inventory::cli
