#include "emulator/validation.hpp"

#include <algorithm>
#include <limits>

#include "emulator/dates.hpp"

namespace kibo::inventory::testing::detail {
namespace {

using Problems = std::vector<Problem>;

void checkFields(const Json& object, std::span<const FieldRule> rules, const std::string& path,
                 Problems& problems);

std::string_view typeName(const Json& value) {
  return value.is_number_float() ? "decimal number" : std::string_view{value.type_name()};
}

void expected(std::string_view what, const Json& value, const std::string& path,
              Problems& problems) {
  problems.push_back(
      {path, "expected " + std::string(what) + ", got " + std::string(typeName(value))});
}

void checkInteger(const Json& value, std::int64_t least, const std::string& path,
                  Problems& problems) {
  if (!value.is_number_integer()) return expected("integer", value, path, problems);
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  const bool tooLarge =
      value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(most);
  if (tooLarge || value.get<std::int64_t>() < least) {
    problems.push_back({path, "expected an integer from " + std::to_string(least) + " to " +
                                  std::to_string(most) + ", got " + value.dump()});
  }
}

void checkId(const Json& value, const std::string& path, Problems& problems) {
  if (!value.is_number_integer()) return expected("integer", value, path, problems);
  constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
  if (value.is_number_unsigned() && value.get<std::uint64_t>() > most) {
    problems.push_back({path, "expected an integer of 64 bits, got " + value.dump()});
  }
}

void checkIds(const Json& value, const std::string& path, Problems& problems) {
  if (!value.is_array()) return expected("array", value, path, problems);
  for (std::size_t i = 0; i < value.size(); ++i) {
    checkId(value[i], path + "[" + std::to_string(i) + "]", problems);
  }
}

void checkWord(const Json& value, std::span<const std::string_view> words, const std::string& path,
               Problems& problems) {
  if (!value.is_string()) return expected("string", value, path, problems);
  if (std::ranges::find(words, value.get_ref<const std::string&>()) != words.end()) return;
  std::string known;
  for (const std::string_view word : words)
    known += (known.empty() ? "" : ", ") + std::string(word);
  problems.push_back({path, "expected one of " + known});
}

void checkTexts(const Json& value, bool wantsMap, const std::string& path, Problems& problems) {
  if (wantsMap ? !value.is_object() : !value.is_array()) {
    return expected(wantsMap ? "object" : "array", value, path, problems);
  }
  for (const auto& [key, element] : value.items()) {
    if (element.is_string()) continue;
    std::string place = path;
    place.append(wantsMap ? "." : "[").append(key).append(wantsMap ? "" : "]");
    expected("string", element, place, problems);
  }
}

void checkRecords(const Json& value, std::span<const FieldRule> rules, const std::string& path,
                  Problems& problems) {
  if (!value.is_array()) return expected("array", value, path, problems);
  for (std::size_t i = 0; i < value.size(); ++i) {
    checkFields(value[i], rules, path + "[" + std::to_string(i) + "]", problems);
  }
}

void checkValue(const Json& value, const FieldRule& rule, const std::string& path,
                Problems& problems) {
  switch (rule.kind) {
    case Kind::text:
      if (!value.is_string()) expected("string", value, path, problems);
      break;
    case Kind::integer:
      checkInteger(value, std::numeric_limits<std::int32_t>::min(), path, problems);
      break;
    case Kind::positive:
      checkInteger(value, 1, path, problems);
      break;
    case Kind::id:
      checkId(value, path, problems);
      break;
    case Kind::ids:
      checkIds(value, path, problems);
      break;
    case Kind::number:
      if (!value.is_number()) expected("number", value, path, problems);
      break;
    case Kind::boolean:
      if (!value.is_boolean()) expected("boolean", value, path, problems);
      break;
    case Kind::date:
      if (!value.is_string()) {
        expected("string", value, path, problems);
      } else if (!parseDate(value.get_ref<const std::string&>())) {
        problems.push_back({path, "expected a date such as 2025-06-25T19:59:00-0500"});
      }
      break;
    case Kind::word:
      checkWord(value, rule.words, path, problems);
      break;
    case Kind::texts:
    case Kind::textMap:
      checkTexts(value, rule.kind == Kind::textMap, path, problems);
      break;
    case Kind::record:
      checkFields(value, rule.fields, path, problems);
      break;
    case Kind::records:
      checkRecords(value, rule.fields, path, problems);
      break;
  }
}

void checkFields(const Json& object, std::span<const FieldRule> rules, const std::string& path,
                 Problems& problems) {
  if (!object.is_object()) return expected("object", object, path, problems);
  for (const FieldRule& rule : rules) {
    std::string fieldPath =
        path.empty() ? std::string(rule.name) : path + "." + std::string(rule.name);
    if (const Json* value = member(object, rule.name)) {
      checkValue(*value, rule, fieldPath, problems);
    } else if (rule.required) {
      problems.push_back({std::move(fieldPath), "is required"});
    }
  }
}

constexpr int kMostLevels = 64;

/// Whether arrays and objects lie deeper in each other than a request may have them: what copies
/// and prints a value recurses, so the depth of a request must not decide about the stack.
bool tooDeep(std::string_view text) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"') quoted = !quoted;
    if (quoted && c == '\\') ++i;
    if (quoted) continue;
    if (c == '[' || c == '{') ++depth;
    if (c == ']' || c == '}') --depth;
    if (depth > kMostLevels) return true;
  }
  return false;
}

/// What is no number or word of JSON stays a text, and the rule refuses it.
Json parameterValue(const std::string& text) {
  if (tooDeep(text)) return text;
  const Json value = Json::parse(text, nullptr, false);
  return value.is_discarded() ? Json(text) : value;
}

void addParameter(const FieldRule& rule, const std::string& text, Json& body) {
  const std::string name(rule.name);
  switch (rule.kind) {
    case Kind::integer:
    case Kind::positive:
    case Kind::id:
    case Kind::number:
    case Kind::boolean:
      body[name] = parameterValue(text);
      break;
    case Kind::ids:
      body[name].push_back(parameterValue(text));
      break;
    case Kind::texts:
      body[name].push_back(text);
      break;
    case Kind::record:
    case Kind::records:
    case Kind::textMap:
      break;
    case Kind::text:
    case Kind::word:
    case Kind::date:
      body[name] = text;
      break;
  }
}

}  // namespace

std::vector<Problem> check(const Json& value, std::span<const FieldRule> rules) {
  Problems problems;
  checkFields(value, rules, "", problems);
  return problems;
}

std::optional<Answer> readBody(std::string_view text, std::span<const FieldRule> rules,
                               Json& body) {
  if (tooDeep(text)) {
    return validationError(
        {{"", "the body is nested deeper than " + std::to_string(kMostLevels) + " levels"}});
  }
  try {
    body = Json::parse(text);
  } catch (const Json::parse_error& error) {
    return validationError(
        {{"", "the body is not valid JSON, at byte " + std::to_string(error.byte)}});
  } catch (const Json::exception&) {  // What the parser refuses besides syntax: 1e999.
    return validationError({{"", "the body has a number that is too large"}});
  }
  const std::vector<Problem> problems = check(body, rules);
  if (problems.empty()) return std::nullopt;
  return validationError(problems);
}

std::optional<Answer> readParameters(const Parameters& parameters, std::span<const FieldRule> rules,
                                     Json& body) {
  body = Json::object();
  for (const FieldRule& rule : rules) {
    const auto [first, last] = parameters.equal_range(rule.name);
    for (auto parameter = first; parameter != last; ++parameter) {
      addParameter(rule, parameter->second, body);
    }
  }
  const Problems problems = check(body, rules);
  return problems.empty() ? std::nullopt : std::optional<Answer>(validationError(problems));
}

const Json* member(const Json& object, std::string_view name) {
  const auto found = object.find(name);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

}  // namespace kibo::inventory::testing::detail
