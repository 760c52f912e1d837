#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <string_view>

namespace kibo::inventory::cli {

/// What a command does once its arguments were read; returns the exit code of the program.
using Run = std::function<int()>;

/// One row of the table of commands.
struct Command {
  std::string_view name;
  std::string_view summary;
  Run (*declare)(CLI::App& app);  ///< Declares its options on `app`.
};

/// The exit codes of every command.
inline constexpr int kSuccess = 0;
inline constexpr int kFailure = 1;     ///< The command could not do its work.
inline constexpr int kWrongUsage = 2;  ///< The arguments, or what they name, are wrong.

/// One line on standard error.
void complain(const std::string& line);

}  // namespace kibo::inventory::cli
