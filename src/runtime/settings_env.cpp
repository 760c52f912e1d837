#include "runtime/settings_env.hpp"

#include <array>
#include <charconv>
#include <cstdlib>
#include <string>
#include <system_error>

namespace kibo::inventory {
namespace detail {
namespace {

bool readNumber(std::string_view text, std::int64_t& number) noexcept {
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  return fault == std::errc{} && end == text.data() + text.size();
}

/// One environment variable and the setting it fills; false when its value cannot be read.
struct VariableRow {
  const char* name;
  bool (*read)(Settings& settings, const char* value);
};

template <auto Member>
constexpr bool readText(Settings& settings, const char* value) {
  settings.*Member = value;
  return true;
}

template <auto Member>
constexpr bool readNumber(Settings& settings, const char* value) {
  std::int64_t number = 0;
  if (!readNumber(value, number)) return false;
  settings.*Member = number;
  return true;
}

bool readSecret(Settings& settings, const char* value) {
  settings.sharedSecret = Secret(value);
  return true;
}

constexpr std::array kVariables{
    VariableRow{"KIBO_TENANT", readNumber<&Settings::tenantId>},
    VariableRow{"KIBO_SITE", readNumber<&Settings::siteId>},
    VariableRow{"KIBO_CLIENT_ID", readText<&Settings::clientId>},
    VariableRow{"KIBO_SHARED_SECRET", readSecret},
    VariableRow{"KIBO_API_HOST", readText<&Settings::apiHost>},
    VariableRow{"KIBO_AUTH_HOST", readText<&Settings::authHost>},
    VariableRow{"KIBO_API_ENV", readText<&Settings::apiEnv>},
    VariableRow{"KIBO_REGION", readText<&Settings::region>},
    VariableRow{"KIBO_MASTER_CATALOG", readNumber<&Settings::masterCatalog>},
    VariableRow{"KIBO_CATALOG", readNumber<&Settings::catalog>},
    VariableRow{"KIBO_LOCALE", readText<&Settings::locale>},
    VariableRow{"KIBO_CURRENCY", readText<&Settings::currency>},
    VariableRow{"KIBO_DATA_VIEW_MODE", readText<&Settings::dataViewMode>},
};

}  // namespace

Result<Settings> readSettings(const Environment& environment) {
  Settings settings;
  std::string wrong;
  for (const VariableRow& row : kVariables) {
    const char* value = environment(row.name);
    if (value == nullptr || *value == '\0' || row.read(settings, value)) continue;
    wrong.append(wrong.empty() ? "" : "; ").append(row.name).append(": a whole number is wanted");
  }
  if (wrong.empty()) return settings;
  Error error;
  error.kind = ErrorKind::configuration;
  error.delivery = Delivery::notSent;
  error.operation = "Configuration";
  error.message = wrong;
  return error;
}

}  // namespace detail

Result<Settings> Settings::fromVariables(const std::function<const char*(const char*)>& variable) {
  return detail::readSettings(variable);
}

Result<Settings> Settings::fromEnv() {
  // getenv races with setenv only: a program that sets variables does so before it has threads.
  return detail::readSettings([](const char* name) { return std::getenv(name); });
}

}  // namespace kibo::inventory
