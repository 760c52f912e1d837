#pragma once

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// `diff FILE`: where a file of stock and the service disagree.
[[nodiscard]] Run declareDiff(CLI::App& app);

}  // namespace kibo::inventory::cli
