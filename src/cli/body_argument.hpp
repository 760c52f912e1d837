#pragma once

#include <string>

#include "kibo/inventory/result.hpp"

namespace kibo::inventory::cli {

/// Whether the argument is the body itself, which everybody on the machine can read then.
[[nodiscard]] bool isJsonArgument(const std::string& argument);

/// The text of a body that is given as `-` (standard input), as JSON (it starts with `{` or `[`),
/// or as the name of a file. At most 64 MiB. The error says which file, and why not;
/// it does not repeat what looks like JSON with a slip: that may hold a password.
[[nodiscard]] Result<std::string> readBodyArgument(const std::string& argument);

}  // namespace kibo::inventory::cli
