#include "cli/reference/command_tree.hpp"

namespace kibo::inventory::cli {
namespace {

/// CLI11 tells the values of an option as part of its type: `FORMAT:{table,json,csv}`.
std::vector<std::string> choicesIn(const std::string& type) {
  const auto open = type.find('{');
  const auto close = type.rfind('}');
  if (open == std::string::npos || close == std::string::npos) return {};
  return CLI::detail::split(type.substr(open + 1, close - open - 1), ',');
}

/// The type without values and ranges.
std::string typeIn(const std::string& type) { return type.substr(0, type.find_first_of(":{ [")); }

TreeOption optionOf(const CLI::Option& option) {
  TreeOption made{.help = option.get_description(), .positional = option.get_positional()};
  for (const std::string& name : option.get_snames()) made.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) made.names.push_back("--" + name);
  if (made.positional) made.names.push_back(option.get_name(true));
  if (option.get_expected_max() > 0) {
    made.choices = choicesIn(option.get_type_name());
    made.value = typeIn(option.get_type_name());
    if (made.value.empty()) made.value = "VALUE";
  }
  return made;
}

TreeCommand commandOf(const CLI::App& app, const std::string& path) {
  TreeCommand command{.path = path,
                      .name = app.get_name(),
                      .summary = app.get_description(),
                      .footer = app.get_footer()};
  for (const CLI::Option* option : app.get_options({})) {
    command.options.push_back(optionOf(*option));
  }
  for (const CLI::App* child : app.get_subcommands({})) {
    command.commands.push_back(
        commandOf(*child, path.empty() ? child->get_name() : path + " " + child->get_name()));
  }
  return command;
}

}  // namespace

TreeCommand commandTree(const CLI::App& app) { return commandOf(app, ""); }

const CLI::App& rootOf(const CLI::App& app) {
  const CLI::App* root = &app;
  while (root->get_parent() != nullptr) root = root->get_parent();
  return *root;
}

}  // namespace kibo::inventory::cli
