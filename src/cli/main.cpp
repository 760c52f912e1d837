#include <array>
#include <csignal>
#include <exception>
#include <string>
#include <vector>

#include "cli/action/groups.hpp"
#include "cli/call_command.hpp"
#include "cli/change_command.hpp"
#include "cli/command.hpp"
#include "cli/cron_command.hpp"
#include "cli/describe_command.hpp"
#include "cli/diff/diff_command.hpp"
#include "cli/emulator_command.hpp"
#include "cli/jobs_command.hpp"
#include "cli/operations_command.hpp"
#include "cli/query_command.hpp"
#include "cli/reference/reference_commands.hpp"
#include "cli/sync/sync_command.hpp"
#include "cli/token_command.hpp"
#include "kibo/inventory/version.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr std::array kCommands{
    Command{"query", "Show the stock of products at locations", declareQuery},
    Command{"adjust", "Add to the stock of a product at a location", declareAdjust},
    Command{"refresh", "Set the stock of a product at a location", declareRefresh},
    Command{"sync", "Set the stock that a file has, of any size", declareSync},
    Command{"diff", "Show where a file and the stock disagree, and repair it", declareDiff},
    Command{"jobs", "List, show, await and watch the jobs of the service", declareJobs},
    Command{"export", "Exports of stock to files", declareExport},
    Command{"fetch", "Files with stock that the service fetches", declareFetch},
    Command{"tags", "Categories of tags, by which stock is divided", declareTags},
    Command{"locations", "Locations and their groups", declareLocations},
    Command{"token", "Check the settings", declareToken},
    Command{"operations", "List the operations of the service", declareOperations},
    Command{"describe", "Show what an operation takes and answers", declareDescribe},
    Command{"call", "Call an operation, or show the request", declareCall},
    Command{"cron", "Show when a cron expression comes next", declareCron},
    Command{"completion", "Print the completion of this command for a shell", declareCompletion},
    Command{"man", "Print the manual page", declareMan},
    Command{"emulator", "Serve an emulated Inventory service on this machine", declareEmulator},
};

int runCommand(int argc, char** argv) {
  CLI::App app("Works with the Kibo Commerce Inventory API.", "kibo-inventory");
  app.set_version_flag("--version", "kibo-inventory " + std::string(version));
  const Run run = declareCommands(app, kCommands);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& help) {
    return app.exit(help);
  } catch (const CLI::ParseError& wrong) {
    const CLI::App* read = &app;
    while (!read->get_subcommands().empty()) read = read->get_subcommands().front();
    const std::vector<std::string> unread = app.remaining(true);
    const bool misspelt = !read->get_subcommands({}).empty() && !unread.empty();
    complain((misspelt ? "there is no command or option " + unread.front() : wrong.what()) +
             std::string(" (--help lists what there is)"));
    return kWrongUsage;
  }
  return run();
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
