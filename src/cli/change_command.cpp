#include "cli/change_command.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <memory>
#include <string>

#include "cli/caller.hpp"
#include "cli/common_options.hpp"
#include "cli/failure.hpp"
#include "cli/job_wait.hpp"
#include "cli/output/answer_view.hpp"
#include "cli/product_options.hpp"

namespace kibo::inventory::cli {
namespace {

/// What is different between the two ways to change stock.
struct Change {
  const char* operation;
  const char* sentence;  ///< What will happen, before the number.
  const char* quantity;
  const char* example;
};

constexpr Change kAdjust{.operation = "adjust",
                         .sentence = "adding to the stock at ",
                         .quantity = "What to add to each product; below 0 takes away",
                         .example = "--location WRH01 --upc LAMP-01 --quantity -3 --wait"};
constexpr Change kRefresh{.operation = "refresh",
                          .sentence = "setting the stock at ",
                          .quantity = "What each product is set to",
                          .example = "--location WRH01 --upc LAMP-01 --quantity 70 --wait"};

struct Arguments {
  CommonOptions common{};
  ProductCodes products{};
  std::string location{};
  std::int32_t quantity = 0;
  bool wait = false;
  bool dryRun = false;
};

std::string announcement(const Change& change, const Arguments& arguments) {
  std::string text = change.sentence + arguments.location + ":";
  for (const auto& codes : arguments.products) {
    for (const std::string& code : codes) text += " " + code;
  }
  return printable(text + ", " + std::to_string(arguments.quantity));
}

int run(const Change& change, const Arguments& arguments) {
  AnswerJson items = itemsOf(arguments.products);
  if (items.empty()) {
    complain("name a product: --upc, --part-number or --sku");
    return kWrongUsage;
  }
  for (AnswerJson& item : items) item["quantity"] = arguments.quantity;
  const NamedCall call{
      .operation = change.operation,
      .body = AnswerJson{{"locationCode", arguments.location}, {"items", items}}.dump()};
  const auto caller =
      Caller::create({.dryRun = arguments.dryRun, .configFile = arguments.common.configFile});
  if (!caller) return fail(caller.error(), kWrongUsage);
  if (!arguments.dryRun) std::cerr << announcement(change, arguments) << std::endl;
  const auto answer = caller->call(call);
  if (!answer) return fail(answer.error(), Caller::exitCodeFor(call, answer.error()));
  if (arguments.dryRun) return show(*answer) ? kSuccess : kFailure;
  const AnswerJson job = AnswerJson::parse(*answer);
  if (!arguments.wait || !job.contains("jobID")) {
    return printAnswer(job, {}, arguments.common.output) ? kSuccess : caller->exitCodeUnread(call);
  }
  constexpr std::chrono::minutes longest{30};  // jobs wait in line behind those of others
  const std::array jobIDs{job.at("jobID").get<std::int64_t>()};
  return waitForJobs(caller->configuration(), jobIDs, longest, arguments.common.output,
                     kUnknownOutcome);
}

Run declareChange(CLI::App& app, const Change& change) {
  const auto arguments = std::make_shared<Arguments>();
  app.add_option("--location", arguments->location, "Where")->type_name("CODE")->required();
  declareProducts(app, arguments->products);
  app.add_option("--quantity", arguments->quantity, change.quantity)
      ->type_name("UNITS")
      ->required();
  CLI::Option* const wait =
      app.add_flag("--wait", arguments->wait, "Wait for the job that makes the change");
  app.add_flag("--dry-run", arguments->dryRun, "Send nothing and show the request")->excludes(wait);
  declareCommon(app, arguments->common);
  app.footer(std::string("Example: kibo-inventory ") + change.operation + " " + change.example);
  return [&change, arguments] { return run(change, *arguments); };
}

}  // namespace

Run declareAdjust(CLI::App& app) { return declareChange(app, kAdjust); }
Run declareRefresh(CLI::App& app) { return declareChange(app, kRefresh); }

}  // namespace kibo::inventory::cli
