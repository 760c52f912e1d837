#include "cli/reference/reference_commands.hpp"

#include <memory>
#include <string>

#include "cli/reference/bash_completion.hpp"
#include "cli/reference/manual.hpp"
#include "kibo/inventory/version.hpp"

namespace kibo::inventory::cli {

Run declareCompletion(CLI::App& app) {
  const auto shell = std::make_shared<std::string>();
  app.add_option("SHELL", *shell, "The shell")
      ->type_name("")
      ->check(CLI::IsMember({"bash"}))
      ->required();
  app.footer("Example: source <(kibo-inventory completion bash)");
  return [&app, shell] {
    return show(bashCompletion(commandTree(rootOf(app)))) ? kSuccess : kFailure;
  };
}

Run declareMan(CLI::App& app) {
  app.footer("Example: kibo-inventory man | man -l -");
  return [&app] {
    return show(manualPage(commandTree(rootOf(app)), std::string(version))) ? kSuccess : kFailure;
  };
}

}  // namespace kibo::inventory::cli
