#pragma once

#include <string>

#include "cli/reference/command_tree.hpp"

namespace kibo::inventory::cli {

/// A script for bash that completes the commands, their options, and values that are words of a
/// list or names of files.
[[nodiscard]] std::string bashCompletion(const TreeCommand& program);

}  // namespace kibo::inventory::cli
