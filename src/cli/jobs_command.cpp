#include "cli/jobs_command.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "cli/action/action.hpp"
#include "cli/common_options.hpp"
#include "cli/failure.hpp"
#include "cli/job_wait.hpp"
#include "cli/job_watch.hpp"

namespace kibo::inventory::cli {
namespace {

constexpr std::array<std::string_view, 7> kColumns{"jobID",     "status", "type",    "locationCode",
                                                   "itemCount", "added",  "finished"};
constexpr std::array kFilters{
    Parameter{"--type", "types", Place::query, "Only of this type, e.g. REFRESH; may be repeated"},
    Parameter{"--location", "locationCode", Place::query, "Only of this location"},
    Parameter{"--limit", "limit", Place::query, "The most jobs, 100 if not given"}};
constexpr std::array kJobInPath{Parameter{"ID", "jobID", Place::path, "Of the job"}};

constexpr std::array kActions{
    Action{.name = "list",
           .summary = "List the jobs",
           .operation = "getJobs",
           .example = "--type REFRESH --limit 10",
           .parameters = kFilters,
           .columns = kColumns},
    Action{.name = "show",
           .summary = "Show a job",
           .operation = "getJob",
           .example = "12",
           .parameters = kJobInPath},
};

struct WaitArguments {
  CommonOptions common{};
  std::vector<std::int64_t> jobIDs{};
  int timeoutSeconds = 300;
};

int wait(const WaitArguments& arguments) {
  auto settings = commandSettings(arguments.common.configFile);
  if (!settings) return fail(settings.error(), kWrongUsage);
  const auto configuration = Configuration::create(*std::move(settings));
  if (!configuration) return fail(configuration.error(), kWrongUsage);
  return waitForJobs(*configuration, arguments.jobIDs,
                     std::chrono::seconds(arguments.timeoutSeconds), arguments.common.output,
                     kNothingSent);
}

Run declareWait(CLI::App& app) {
  const auto arguments = std::make_shared<WaitArguments>();
  constexpr int oneDay = 86'400;
  app.add_option("ID", arguments->jobIDs, "The jobs")->type_name("")->required();
  app.add_option("--timeout", arguments->timeoutSeconds, "How long to wait")
      ->type_name("SECONDS")
      ->check(CLI::Range(1, oneDay))
      ->capture_default_str();
  declareCommon(app, arguments->common);
  app.footer(
      "Exit codes: 0 all succeeded, 1 one failed, 4 one had not ended. Example: kibo-inventory "
      "jobs wait 12 13");
  return [arguments] { return wait(*arguments); };
}

constexpr std::array kCommands{
    Command{"wait", "Wait until jobs have ended", declareWait},
    Command{"watch", "Show the jobs as they change, until interrupted", declareJobWatch},
};

}  // namespace

Run declareJobs(CLI::App& app) {
  Runs runs;
  for (const Action& action : kActions) runs.insert(declareAction(app, action));
  for (const Command& command : kCommands) {
    CLI::App* const declared =
        app.add_subcommand(std::string(command.name), std::string(command.summary));
    runs.emplace(declared, command.declare(*declared));
  }
  return runChosen(app, std::move(runs));
}

}  // namespace kibo::inventory::cli
