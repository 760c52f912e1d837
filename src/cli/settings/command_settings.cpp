#include "cli/settings/command_settings.hpp"

#include <cstdlib>
#include <utility>

#include "cli/command.hpp"
#include "cli/settings/settings_file.hpp"

namespace kibo::inventory::cli {

void declareConfig(CLI::App& app, std::optional<std::string>& into) {
  app.add_option("--config", into,
                 "A file of settings, KEY=VALUE lines with the names of the environment variables; "
                 "a variable that is set wins over it")
      ->type_name("FILE");
}

Result<Settings> commandSettings(const std::optional<std::string>& file) {
  if (!file) return Settings::fromEnv();
  const auto variables = readSettingsFile(*file);
  if (!variables) return variables.error();
  if (variables->contains("KIBO_SHARED_SECRET")) {
    if (const std::string warning = warningOnReaders(*file); !warning.empty()) complain(warning);
  }
  return Settings::fromVariables([&variables](const char* name) -> const char* {
    const char* const set = std::getenv(name);
    if (set != nullptr && *set != '\0') return set;
    const auto found = variables->find(name);
    return found == variables->end() ? nullptr : found->second.c_str();
  });
}

}  // namespace kibo::inventory::cli
