#include "cli/call_command.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/body_argument.hpp"
#include "cli/call_lines.hpp"
#include "cli/caller.hpp"
#include "cli/failure.hpp"
#include "cli/settings/command_settings.hpp"

namespace kibo::inventory::cli {
namespace {

struct Arguments {
  std::string operation{};
  std::vector<std::string> path{};
  std::vector<std::string> query{};
  std::optional<std::string> body{};
  std::optional<double> timeoutSeconds{};
  bool lines = false;
  CallerOptions options{};
};

Result<std::vector<NamedValue>> readPairs(const char* option, const std::vector<std::string>& all) {
  std::vector<NamedValue> values;
  for (const std::string& pair : all) {
    const auto sign = pair.find('=');
    if (sign == 0 || sign == std::string::npos) {
      return Error{.kind = ErrorKind::invalidRequest,
                   .delivery = Delivery::notSent,
                   .message = std::string(option) + " wants NAME=VALUE, not " + pair};
    }
    values.push_back({.name = pair.substr(0, sign), .value = pair.substr(sign + 1)});
  }
  return values;
}

Result<NamedCall> readArguments(const Arguments& arguments) {
  NamedCall call{.operation = arguments.operation};
  auto path = readPairs("--path", arguments.path);
  if (!path) return std::move(path).error();
  call.path = *std::move(path);
  auto query = readPairs("--query", arguments.query);
  if (!query) return std::move(query).error();
  call.query = *std::move(query);
  if (!arguments.body) return call;
  return readBodyArgument(*arguments.body).transform([&](std::string body) {
    call.body = std::move(body);
    return call;
  });
}

int callOnce(const Caller& caller, const Arguments& arguments) {
  const auto call = readArguments(arguments);
  if (!call) return fail(call.error(), kWrongUsage);
  if (arguments.body && isJsonArgument(*arguments.body) && caller.holdsPassword(*call)) {
    complain(call->operation +
             ": the body holds a password, and arguments are seen by all users of the machine: "
             "give it as a file, or as - for standard input");
    return kWrongUsage;
  }
  const auto answer = caller.call(*call);
  if (!answer) return fail(answer.error(), Caller::exitCodeFor(*call, answer.error()));
  return show(*answer) ? kSuccess : caller.exitCodeUnread(*call);
}

int run(Arguments& arguments) {
  if (!arguments.lines && arguments.operation.empty()) {
    complain("name an OPERATION, or give --lines (kibo-inventory operations lists what there is)");
    return kWrongUsage;
  }
  if (arguments.timeoutSeconds) {
    if (!std::isfinite(*arguments.timeoutSeconds)) {  // NaN is in every range
      complain("--timeout wants a number of seconds");
      return kWrongUsage;
    }
    arguments.options.call.timeout = std::chrono::ceil<std::chrono::milliseconds>(
        std::chrono::duration<double>(*arguments.timeoutSeconds));
  }
  const auto caller = Caller::create(arguments.options);
  if (!caller) return fail(caller.error(), kWrongUsage);
  return arguments.lines ? callLines(*caller, arguments.options.dryRun)
                         : callOnce(*caller, arguments);
}

constexpr std::array kLogLevels{LogLevel::trace, LogLevel::debug, LogLevel::info, LogLevel::warning,
                                LogLevel::error};

void declareLogLevel(CLI::App& app, std::optional<LogLevel>& into) {
  std::vector<std::string> names;
  names.reserve(kLogLevels.size());
  for (const LogLevel level : kLogLevels) names.emplace_back(toString(level));
  app.add_option_function<std::string>(
         "--log-level",
         [&into](const std::string& name) {
           into =
               *std::ranges::find(kLogLevels, name, [](LogLevel level) { return toString(level); });
         },
         "Tell on standard error what is done; no secret is told")
      ->type_name("LEVEL")
      ->check(CLI::IsMember(names));
}

}  // namespace

Run declareCall(CLI::App& app) {
  const auto arguments = std::make_shared<Arguments>();
  constexpr double oneDay = 86'400;
  const auto pairs = [&app](const char* name, std::vector<std::string>& into, const char* what) {
    return app.add_option(name, into, what)->type_name("NAME=VALUE")->allow_extra_args(false);
  };

  CLI::Option* const operation =
      app.add_option("OPERATION", arguments->operation, "Its name, e.g. refresh");
  CLI::Option* const path = pairs("--path", arguments->path, "A value in the path, e.g. jobID=12");
  CLI::Option* const query =
      pairs("--query", arguments->query, "A parameter; for a list give it once for each element");
  CLI::Option* const body =
      app.add_option("--body", arguments->body,
                     "JSON, a file with it, or - for standard input. One with a password is not "
                     "taken from an argument, which all users of the machine can see")
          ->type_name("FILE|-|JSON");
  app.add_flag("--lines", arguments->lines,
               "Read a call a line from standard input, and write a line for each: "
               R"({"operation":...,"path":{...},"query":{...},"body":...})")
      ->excludes(operation)
      ->excludes(path)
      ->excludes(query)
      ->excludes(body);
  app.add_flag("--dry-run", arguments->options.dryRun,
               "Send nothing and show the request; needs no tenant, credentials or network");
  app.add_flag("--allow-unknown", arguments->options.allowUnknown,
               "Send fields of the body that its model does not have, and unknown parameters of "
               "operations that take any");
  app.add_flag("--show-secrets", arguments->options.showSecrets,
               "Do not mask passwords in what is shown");
  declareLogLevel(app, arguments->options.logLevel);
  app.add_option("--timeout", arguments->timeoutSeconds, "The time a call may take, in seconds")
      ->check(CLI::Range(0.001, oneDay));
  declareConfig(app, arguments->options.configFile);
  app.footer(
      "Takes its settings from the KIBO_... environment variables. Exit codes: 0 done, 1 the "
      "service refused, 2 wrong usage, 3 the change may have been carried out, 4 nothing was "
      "sent; with --lines 3 if any line ended so, else the highest.");
  return [arguments] { return run(*arguments); };
}

}  // namespace kibo::inventory::cli
