#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "kibo/inventory/configuration.hpp"

namespace kibo::inventory::cli {

/// Declares `--config FILE`; `into` must live as long as `app`.
void declareConfig(CLI::App& app, std::optional<std::string>& into);

/// The settings of a command: from the environment, and from the file for what the environment does
/// not have. Warns on standard error when the file shows the secret to other users.
[[nodiscard]] Result<Settings> commandSettings(const std::optional<std::string>& file);

}  // namespace kibo::inventory::cli
