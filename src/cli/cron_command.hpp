#pragma once

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// `kibo-inventory cron EXPRESSION`: the times at which a schedule comes next.
Run declareCron(CLI::App& app);

}  // namespace kibo::inventory::cli
