#include <array>
#include <csignal>
#include <exception>
#include <map>
#include <string>
#include <vector>

#include "cli/call_command.hpp"
#include "cli/command.hpp"
#include "cli/cron_command.hpp"
#include "cli/describe_command.hpp"
#include "cli/emulator_command.hpp"
#include "cli/operations_command.hpp"
#include "kibo/inventory/version.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr std::array kCommands{
    Command{"operations", "List the operations of the service", declareOperations},
    Command{"describe", "Show what an operation takes and answers", declareDescribe},
    Command{"call", "Call an operation, or show the request", declareCall},
    Command{"cron", "Show when a cron expression comes next", declareCron},
    Command{"emulator", "Serve an emulated Inventory service on this machine", declareEmulator},
};

int runCommand(int argc, char** argv) {
  CLI::App app("Works with the Kibo Commerce Inventory API.", "kibo-inventory");
  app.set_version_flag("--version", "kibo-inventory " + std::string(version));
  app.require_subcommand(1);
  std::map<const CLI::App*, Run> runs;
  for (const Command& command : kCommands) {
    CLI::App* declared =
        app.add_subcommand(std::string(command.name), std::string(command.summary));
    runs.emplace(declared, command.declare(*declared));
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& help) {
    return app.exit(help);
  } catch (const CLI::ParseError& wrong) {
    const std::vector<std::string> unread = app.remaining();
    const bool misspelt = app.get_subcommands().empty() && !unread.empty();
    complain((misspelt ? "there is no command or option " + unread.front() : wrong.what()) +
             std::string(" (--help lists what there is)"));
    return kWrongUsage;
  }
  return runs.at(app.get_subcommands().front())();
}

}  // namespace
}  // namespace kibo::inventory::cli

int main(int argc, char** argv) try {
  // Nobody reads our output: an error of the write, not the end. The handler before is of no use.
  static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
  return kibo::inventory::cli::runCommand(argc, argv);
} catch (const std::exception& failure) {
  kibo::inventory::cli::complain(failure.what());
  return kibo::inventory::cli::kFailure;
}
