#include "cli/action/action.hpp"

#include <unistd.h>

#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "cli/action/action_call.hpp"
#include "cli/body_argument.hpp"
#include "cli/caller.hpp"
#include "cli/common_options.hpp"
#include "cli/confirm.hpp"
#include "cli/failure.hpp"
#include "cli/output/answer_view.hpp"

namespace kibo::inventory::cli {
namespace {

struct Arguments {
  CommonOptions common{};
  ActionValues values{};
  std::string file{};
  bool yes = false;
};

/// False after a complaint.
bool mayRun(const Action& action, const Arguments& arguments) {
  std::string question = std::string(action.summary) + ":";
  for (const auto& values : arguments.values.parameters) {
    for (const std::string& value : values) question += " " + value;
  }
  switch (askConsent(question + "?", arguments.yes, Terminal::of(STDIN_FILENO).interactive,
                     std::cin, std::cerr)) {
    case Consent::given:
      return true;
    case Consent::refused:
      complain("nothing was done");
      return false;
    case Consent::nobodyToAsk:
      break;
  }
  complain("this cannot be undone, and there is nobody to ask: give --yes to have it done");
  return false;
}

/// Takes what is shown out of what it is wrapped in.
void unwrap(AnswerJson& list, std::string_view member) {
  for (AnswerJson& element : list) {
    if (!element.is_object() || !element.contains(member)) continue;
    AnswerJson inner = std::move(element.at(member));
    element = std::move(inner);
  }
}

/// What is to be shown for what the service answered.
Result<AnswerJson> askService(const Caller& caller, const Action& action,
                              const Arguments& arguments, const NamedCall& call) {
  auto answer = caller.call(call);
  if (!answer) return std::move(answer).error();
  auto picked = pickedOf(action, arguments.values, *std::move(answer));
  if (!picked) return std::move(picked).error();
  AnswerJson json = AnswerJson::parse(*picked);
  if (!action.answerMember.empty() && json.is_array()) unwrap(json, action.answerMember);
  if (!action.columns.empty() || !json.is_array()) return json;
  if (!json.empty()) return json.front();
  return Error{.kind = ErrorKind::notFound,
               .delivery = Delivery::rejected,
               .message = "there is none",
               .operation = std::string(action.operation)};
}

int run(const Action& action, Arguments& arguments) {
  if (action.takesBody) {
    if (isJsonArgument(arguments.file)) {
      complain("give the JSON as a file, or as - for standard input: arguments are seen by all");
      return kWrongUsage;
    }
    auto body = readBodyArgument(arguments.file);
    if (!body) return fail(body.error(), kWrongUsage);
    arguments.values.body = *std::move(body);
  }
  const auto call = callOf(action, arguments.values);
  if (!call) return fail(call.error(), kWrongUsage);
  const auto caller = Caller::create({.configFile = arguments.common.configFile});
  if (!caller) return fail(caller.error(), kWrongUsage);
  if (isDestructive(action) && !mayRun(action, arguments)) return kWrongUsage;
  const auto answer = askService(*caller, action, arguments, *call);
  if (!answer) return fail(answer.error(), Caller::exitCodeFor(*call, answer.error()));
  return printAnswer(*answer, action.columns, arguments.common.output)
             ? kSuccess
             : caller->exitCodeUnread(*call);
}

}  // namespace

std::pair<const CLI::App*, Run> declareAction(CLI::App& app, const Action& action) {
  CLI::App& declared = *app.add_subcommand(std::string(action.name), std::string(action.summary));
  const auto arguments = std::make_shared<Arguments>();
  arguments->values.parameters.resize(action.parameters.size());
  for (std::size_t at = 0; at < action.parameters.size(); ++at) {
    const Parameter& parameter = action.parameters[at];
    const bool positional = !parameter.name.starts_with('-');
    CLI::Option* const option = declared.add_option(
        std::string(parameter.name), arguments->values.parameters[at], std::string(parameter.help));
    option->required(positional)->type_name(positional ? "" : "VALUE");
    // One value each time, so that what follows goes to the next argument. Only what the query has
    // as a list may be given more than once.
    if (positional || parameter.place != Place::query) option->expected(1);
    option->allow_extra_args(false);
  }
  if (action.takesBody) {
    declared.add_option("FILE", arguments->file, "JSON, or - for standard input")
        ->type_name("FILE")
        ->required();
  }
  if (isDestructive(action)) declared.add_flag("--yes", arguments->yes, "Do not ask");
  declareCommon(declared, arguments->common);
  declared.footer("Example: kibo-inventory " + app.get_name() + " " + std::string(action.name) +
                  (action.example.empty() ? "" : " ") + std::string(action.example));
  return {&declared, [&action, arguments] { return run(action, *arguments); }};
}

Run declareActions(CLI::App& app, std::span<const Action> actions) {
  Runs runs;
  for (const Action& action : actions) runs.insert(declareAction(app, action));
  return runChosen(app, std::move(runs));
}

}  // namespace kibo::inventory::cli
