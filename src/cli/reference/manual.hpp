#pragma once

#include <string>

#include "cli/reference/command_tree.hpp"

namespace kibo::inventory::cli {

/// The manual page of the program as troff, for section 1.
[[nodiscard]] std::string manualPage(const TreeCommand& program, const std::string& version);

}  // namespace kibo::inventory::cli
