#include "cli/settings/settings_file.hpp"

#include <sys/stat.h>

#include <cerrno>
#include <cstdint>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>
#include <system_error>
#include <utility>

#include "kibo/inventory/configuration.hpp"

namespace kibo::inventory::cli {
namespace {

Error wrong(std::string message) {
  return Error{.kind = ErrorKind::configuration,
               .delivery = Delivery::notSent,
               .message = std::move(message)};
}

Error wrongLine(std::uint64_t line, const std::string& what) {
  return wrong("line " + std::to_string(line) + ": " + what);
}

/// Every variable that settings are made of: those that are asked for.
std::set<std::string, std::less<>> knownNames() {
  std::set<std::string, std::less<>> names;
  static_cast<void>(Settings::fromVariables([&names](const char* name) {
    names.emplace(name);
    return nullptr;
  }));
  return names;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string_view unquoted(std::string_view text) {
  const bool quoted = text.size() >= 2 && (text.front() == '"' || text.front() == '\'') &&
                      text.front() == text.back();
  return quoted ? text.substr(1, text.size() - 2) : text;
}

std::string_view takeLine(std::string_view& text) {
  const auto end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

}  // namespace

Result<Variables> readVariables(std::string_view text) {
  const auto known = knownNames();
  Variables variables;
  for (std::uint64_t number = 1; !text.empty(); ++number) {
    const std::string_view line = trimmed(takeLine(text));
    if (line.empty() || line.front() == '#') continue;
    const auto sign = line.find('=');
    // The line is not shown: it may be a secret whose name was forgotten.
    if (sign == std::string_view::npos) return wrongLine(number, "KEY=VALUE is wanted");
    const std::string key(trimmed(line.substr(0, sign)));
    if (!known.contains(key)) return wrongLine(number, "there is no setting " + key);
    const std::string_view value = unquoted(trimmed(line.substr(sign + 1)));
    if (value.find('\0') != std::string_view::npos) return wrongLine(number, "a NUL byte");
    if (!variables.emplace(key, value).second) {
      return wrongLine(number, key + " is there a second time");
    }
  }
  return variables;
}

Result<Variables> readSettingsFile(const std::string& file) {
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  if (stream) text << stream.rdbuf();
  // A directory can be opened and fails only when it is read; an empty file fails too, without a
  // reason.
  if (!stream.is_open() || errno != 0) {
    return wrong("cannot read " + file + ": " + std::generic_category().message(errno));
  }
  auto variables = readVariables(text.str());
  if (!variables) return wrong(file + ", " + variables.error().message);
  return variables;
}

std::string warningOnReaders(const std::string& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return {};
  if (!S_ISREG(status.st_mode) || (status.st_mode & (S_IRGRP | S_IROTH)) == 0) return {};
  return file + " holds KIBO_SHARED_SECRET, and other users can read it (chmod 600 helps)";
}

}  // namespace kibo::inventory::cli
