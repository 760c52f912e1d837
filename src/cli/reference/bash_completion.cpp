#include "cli/reference/bash_completion.hpp"

#include <string_view>

namespace kibo::inventory::cli {
namespace {

constexpr std::string_view kBefore = R"(# Completion of kibo-inventory for bash.
_kibo_inventory() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local path= word
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "${path:+$path }$word" in
)";

constexpr std::string_view kValues = R"( path=${path:+$path }$word ;;
    esac
  done
  COMPREPLY=()
  case "$path $previous" in
)";

constexpr std::string_view kWords = R"(  esac
  local words=
  case "$path" in
)";

constexpr std::string_view kAfter = R"(  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ ${#COMPREPLY[@]} -gt 0 || $current == -* ]] || compopt -o default 2>/dev/null
}
complete -F _kibo_inventory kibo-inventory
)";

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string text;
  for (const std::string& word : words) text.append(text.empty() ? "" : between).append(word);
  return text;
}

/// What may come next: subcommands, then options, then the values of an argument.
std::string wordsAfter(const TreeCommand& command) {
  std::vector<std::string> words;
  words.reserve(command.commands.size());
  for (const TreeCommand& child : command.commands) words.push_back(child.name);
  for (const TreeOption& option : command.options) {
    const auto& more = option.positional ? option.choices : option.names;
    words.insert(words.end(), more.begin(), more.end());
  }
  return joined(words, " ");
}

void addPaths(const TreeCommand& command, std::vector<std::string>& paths) {
  for (const TreeCommand& child : command.commands) {
    paths.push_back('"' + child.path + '"');
    addPaths(child, paths);
  }
}

/// A case for each option that takes a value: its words, or whatever files there are.
void addValues(const TreeCommand& command, std::string& script) {
  for (const TreeOption& option : command.options) {
    if (option.positional || option.value.empty()) continue;
    std::vector<std::string> patterns;
    patterns.reserve(option.names.size());
    for (const std::string& name : option.names) {
      patterns.push_back('"' + command.path + " " + name + '"');
    }
    const std::string make =
        option.choices.empty() ? R"(-f)" : "-W \"" + joined(option.choices, " ") + '"';
    script += "    " + joined(patterns, " | ") + ") COMPREPLY=($(compgen " + make +
              " -- \"$current\")); return ;;\n";
  }
  for (const TreeCommand& child : command.commands) addValues(child, script);
}

void addWords(const TreeCommand& command, std::string& script) {
  script += "    \"" + command.path + "\") words=\"" + wordsAfter(command) + "\" ;;\n";
  for (const TreeCommand& child : command.commands) addWords(child, script);
}

}  // namespace

std::string bashCompletion(const TreeCommand& program) {
  std::vector<std::string> paths;
  addPaths(program, paths);
  std::string script(kBefore);
  script += "      " + joined(paths, " | ") + ")";
  script += kValues;
  addValues(program, script);
  script += kWords;
  addWords(program, script);
  script += kAfter;
  return script;
}

}  // namespace kibo::inventory::cli
