#pragma once

#include "cli/command.hpp"

namespace kibo::inventory::cli {

/// `kibo-inventory describe OPERATION`: its parameters and a skeleton of its body, as JSON.
Run declareDescribe(CLI::App& app);

}  // namespace kibo::inventory::cli
