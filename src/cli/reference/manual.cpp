#include "cli/reference/manual.hpp"

#include <string_view>

namespace kibo::inventory::cli {
namespace {

constexpr std::string_view kEnd = R"(.SH ENVIRONMENT
Settings come from the variables KIBO_TENANT, KIBO_CLIENT_ID, KIBO_SHARED_SECRET, KIBO_API_HOST,
KIBO_AUTH_HOST and the others that the documentation of the library lists, and from the file that
.B \-\-config
names. NO_COLOR, when it is not empty, turns colours and bars off.
.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
the service refused, or the command could not work
.TP
.B 2
wrong usage: arguments, settings or input
.TP
.B 3
the outcome is unknown: the service may have carried the change out
.TP
.B 4
nothing was sent, or a question was not answered
)";

/// Text in which nothing is taken for a request of troff, and what is to be copied stays ASCII.
std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    const bool lineBegins = safe.empty() || safe.back() == '\n';
    if (lineBegins && (c == '.' || c == '\'')) safe += "\\&";
    switch (c) {
      case '\\':
        safe += "\\e";
        break;
      case '-':
        safe += "\\-";
        break;
      case '\'':
        safe += "\\(aq";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

void addOption(const TreeOption& option, std::string& page) {
  std::string names;
  for (const std::string& name : option.names) {
    names.append(names.empty() ? "" : ", ").append("\\fB").append(escaped(name)).append("\\fR");
  }
  page += ".TP\n" + names;
  if (!option.positional && !option.value.empty()) page += " \\fI" + escaped(option.value) + "\\fR";
  page += "\n" + escaped(option.help);
  std::string choices;
  for (const std::string& choice : option.choices) {
    choices.append(choices.empty() ? "" : ", ").append(choice);
  }
  if (!choices.empty()) page += " (" + escaped(choices) + ")";
  page += "\n";
}

void addCommand(const TreeCommand& command, std::string& page) {
  if (!command.path.empty()) {
    page += ".SS " + escaped(command.path) + "\n" + escaped(command.summary) + ".\n";
  }
  for (const TreeOption& option : command.options) {
    // Each command has it, which is said once.
    if (command.path.empty() || option.names.back() != "--help") addOption(option, page);
  }
  if (!command.footer.empty()) page += ".PP\n" + escaped(command.footer) + "\n";
  if (command.path.empty()) page += ".SH COMMANDS\n";
  for (const TreeCommand& child : command.commands) addCommand(child, page);
}

}  // namespace

std::string manualPage(const TreeCommand& program, const std::string& version) {
  const std::string name = escaped(program.name);
  std::string page = R"(.TH KIBO\-INVENTORY 1 "" ")" + name + " " + escaped(version) + "\"\n";
  page += ".SH NAME\n" + name + " \\- works with the Kibo Commerce Inventory API\n";
  page += ".SH SYNOPSIS\n.B " + name + "\n.I COMMAND\n[\\fIOPTIONS\\fR]\n";
  page += ".SH DESCRIPTION\n" + escaped(program.summary) + "\n.SH OPTIONS\n";
  addCommand(program, page);
  page += kEnd;
  return page;
}

}  // namespace kibo::inventory::cli
