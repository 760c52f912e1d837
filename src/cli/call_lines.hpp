#pragma once

#include "cli/caller.hpp"

namespace kibo::inventory::cli {

/// Reads a call a line from standard input, and answers each with an object in a line of standard
/// output before it reads the next. A line that cannot be read does not end it; input that
/// cannot be read, or output that cannot be written, does. Returns the exit code.
int callLines(const Caller& caller, bool dryRun);

}  // namespace kibo::inventory::cli
