#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "kibo/inventory/result.hpp"

namespace kibo::inventory::cli {

/// Variables by their names.
using Variables = std::map<std::string, std::string, std::less<>>;

/// Reads `KEY=VALUE` lines. White space around both, empty lines, lines that begin with `#`, and
/// one pair of quotes around a value do not count. Keys are the names of the environment variables
/// (`Settings::fromVariables`). The error names the line and what is wrong in it, and never shows a
/// value.
[[nodiscard]] Result<Variables> readVariables(std::string_view text);

/// `readVariables` of a file. The error names the file.
[[nodiscard]] Result<Variables> readSettingsFile(const std::string& file);

/// Why the file should not hold the secret: other users of the machine can read it. Empty when they
/// cannot.
[[nodiscard]] std::string warningOnReaders(const std::string& file);

}  // namespace kibo::inventory::cli
