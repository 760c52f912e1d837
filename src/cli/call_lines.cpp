#include "cli/call_lines.hpp"

#include <cstdint>
#include <cstdio>
#include <iostream>
#include <string>

#include "cli/call_line.hpp"
#include "cli/command.hpp"
#include "cli/error_view.hpp"
#include "cli/json_object.hpp"

namespace kibo::inventory::cli {
namespace {

bool isBlank(const std::string& line) {
  return line.find_first_not_of(" \t\r") == std::string::npos;
}

}  // namespace

int callLines(const Caller& caller, bool dryRun) {
  int code = kSuccess;
  std::string line;
  for (std::int64_t number = 1; std::getline(std::cin, line); ++number) {
    if (isBlank(line)) continue;
    const auto read = readCallLine(line);
    const NamedCall call = read ? *read : NamedCall{.operation = read.error().operation};
    const auto answer = read ? caller.call(call) : Result<std::string>(read.error());
    JsonObject output;
    output.add("line", std::to_string(number))
        .add("operation", call.operation.empty() ? "null" : asJson(call.operation))
        .add("ok", answer ? "true" : "false");
    if (answer) {
      output.add(dryRun ? "request" : "answer", *answer);
    } else {
      output.add("error", showError(answer.error()));
      code = worseExitCode(code, Caller::exitCodeFor(call, answer.error()));
    }
    if (show(output.text())) continue;
    return answer ? worseExitCode(code, caller.exitCodeUnread(call)) : code;
  }
  // std::cin takes a read error for the end of the input.
  if (std::ferror(stdin) != 0) {
    complain("cannot read standard input");
    return worseExitCode(code, kWrongUsage);
  }
  return code;
}

}  // namespace kibo::inventory::cli
