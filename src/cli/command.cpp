#include "cli/command.hpp"

#include <cerrno>
#include <iostream>
#include <utility>

namespace kibo::inventory::cli {

Run runChosen(CLI::App& app, Runs runs) {
  app.require_subcommand(1);
  return [&app, runs = std::move(runs)] { return runs.at(app.get_subcommands().front())(); };
}

Run declareCommands(CLI::App& app, std::span<const Command> commands) {
  Runs runs;
  for (const Command& command : commands) {
    CLI::App* const declared =
        app.add_subcommand(std::string(command.name), std::string(command.summary));
    runs.emplace(declared, command.declare(*declared));
  }
  return runChosen(app, std::move(runs));
}

void complain(const std::string& line) {
  std::string text = "kibo-inventory: " + line;
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == '\x7f') c = ' ';
  }
  std::cerr << text << std::endl;
}

bool show(const std::string& lines) {
  errno = 0;
  std::cout << lines << std::endl;
  if (std::cout) return true;
  if (errno != EPIPE) complain("cannot write to standard output");
  return false;
}

}  // namespace kibo::inventory::cli
