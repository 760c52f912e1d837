#include "json/mask_secrets.hpp"

#include <algorithm>
#include <array>

#include "json/check.hpp"
#include "json/walk.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::string_view kQuotedMask = R"("***")";
constexpr std::array<std::string_view, 4> kSecretParts{"password", "secret", "token", "credential"};

bool soundsSecret(std::string_view name) {
  std::string lower(name);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower.ends_with("key") ||
         std::ranges::any_of(kSecretParts, [&lower](std::string_view part) {
           return lower.find(part) != std::string::npos;
         });
}

/// The string in quotes that `json` starts with.
std::string_view leadingString(std::string_view json) {
  std::size_t end = 1;
  while (json[end] != '"') end += json[end] == '\\' ? 2 : 1;
  return json.substr(0, end + 1);
}

/// The strings of an extra that are secrets, in order, with their quotes.
std::vector<std::string_view> secretsOf(const Extras::Entry& extra) {
  std::vector<std::string_view> secrets;
  const std::string_view json = extra.json;  // valid, and without white space between its tokens
  bool isSecret = soundsSecret(extra.name);  // the value that comes next, if it is a string
  for (std::size_t at = 0; at < json.size();) {
    if (json[at] != '"') {
      if (json[at] != ':') isSecret = false;
      ++at;
      continue;
    }
    const std::string_view text = leadingString(json.substr(at));
    at += text.size();
    if (at < json.size() && json[at] == ':') {
      isSecret = soundsSecret(textOf(text));
    } else if (isSecret) {
      secrets.push_back(text);
    }
  }
  return secrets;
}

/// The value of an extra, its secrets masked.
std::string maskedJson(const Extras::Entry& extra) {
  std::string masked;
  const char* rest = extra.json.data();
  for (const std::string_view secret : secretsOf(extra)) {
    masked.append(rest, secret.data()).append(kQuotedMask);
    rest = secret.data() + secret.size();
  }
  return masked.append(rest, extra.json.data() + extra.json.size());
}

void maskExtras(Extras& extras) {
  const Extras read = extras;
  for (const Extras::Entry& extra : read) {
    if (!secretsOf(extra).empty()) extras.set(extra.name, maskedJson(extra));
  }
}

std::string isMasked(const Path* path) {
  std::string line = atPath(path, "");
  line.resize(line.size() - std::min(line.size(), std::string_view(": ").size()));
  return line.append(" is masked: read it with secrets shown");
}

}  // namespace

void maskSecrets(const TypeOps& type, void* value) {
  const auto mask = [](const TypeOps& at, void* held, const Path* /*path*/) {
    if (at.shape == Shape::secret) *static_cast<Secret*>(held) = Secret(kMask);
    if (at.shape != Shape::record || at.record().extras == nullptr) return;
    maskExtras(*at.record().extras(held));
  };
  walkValues(type, value, mask);
}

std::vector<std::string> maskedSecrets(const TypeOps& type, const void* value) {
  std::vector<std::string> lines;
  const auto note = [&lines](const TypeOps& at, const void* held, const Path* path) {
    if (at.shape == Shape::secret && static_cast<const Secret*>(held)->reveal() == kMask) {
      lines.push_back(isMasked(path));
    }
    const Extras* const extras = at.shape == Shape::record ? extrasOf(at.record(), held) : nullptr;
    if (extras == nullptr) return;
    for (const Extras::Entry& extra : *extras) {
      const Path here{.parent = path, .name = extra.name};
      const auto secrets = secretsOf(extra);
      if (std::ranges::find(secrets, kQuotedMask) != secrets.end())
        lines.push_back(isMasked(&here));
    }
  };
  walkValues(type, const_cast<void*>(value), note);  // nothing is changed by `note`
  return lines;
}

}  // namespace kibo::inventory::detail
