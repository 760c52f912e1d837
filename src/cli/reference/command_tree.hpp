#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace kibo::inventory::cli {

/// An option or an argument, as it was declared.
struct TreeOption {
  std::vector<std::string> names{};    ///< `--output`, `-h`; of an argument its own, `FILE`.
  std::string value{};                 ///< What it takes, e.g. `FILE`; empty: nothing.
  std::vector<std::string> choices{};  ///< All values, when they are known.
  std::string help{};
  bool positional = false;
};

/// A command with its subcommands: what completion and manual are written from.
struct TreeCommand {
  std::string path{};  ///< The words after the program, e.g. `jobs list`; empty: the program.
  std::string name{};
  std::string summary{};
  std::string footer{};
  std::vector<TreeOption> options{};
  std::vector<TreeCommand> commands{};
};

/// What is declared on `app` and below it.
[[nodiscard]] TreeCommand commandTree(const CLI::App& app);

/// The program that a command is part of.
[[nodiscard]] const CLI::App& rootOf(const CLI::App& app);

}  // namespace kibo::inventory::cli
