#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "cli/exit_code.hpp"

namespace kibo::inventory::cli {

/// What a command does once its arguments were read; returns the exit code of the program.
using Run = std::function<int()>;

/// One row of the table of commands.
struct Command {
  std::string_view name;
  std::string_view summary;
  Run (*declare)(CLI::App& app);  ///< Declares its options on `app`.
};

/// What runs the subcommand that was chosen: for each of them what it does.
using Runs = std::map<const CLI::App*, Run>;

/// The `Run` of a command that does nothing but have subcommands, of which one must be chosen.
[[nodiscard]] Run runChosen(CLI::App& app, Runs runs);

/// Declares a subcommand of `app` for each row; the same.
[[nodiscard]] Run declareCommands(CLI::App& app, std::span<const Command> commands);

/// One line on standard error; control characters in it are blanked.
void complain(const std::string& line);

/// One line, or several, on standard output, at once. False when it cannot be written; a reader
/// that has gone is no cause for complaint.
[[nodiscard]] bool show(const std::string& lines);

}  // namespace kibo::inventory::cli
