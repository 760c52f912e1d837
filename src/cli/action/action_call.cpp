#include "cli/action/action_call.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

namespace kibo::inventory::cli {
namespace {

using Json = nlohmann::ordered_json;

Error unusable(const Action& action, std::string message) {
  return Error{.kind = ErrorKind::invalidRequest,
               .delivery = Delivery::notSent,
               .message = std::move(message),
               .operation = std::string(action.operation)};
}

Result<std::int64_t> numberOf(const Action& action, const Parameter& parameter,
                              const std::string& text) {
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault == std::errc{} && end == text.data() + text.size()) return number;
  return unusable(action, std::string(parameter.name) + " wants a whole number, not " + text);
}

/// What FILE has, within the member that the operation wants it in.
Result<Json> bodyOf(const Action& action, const ActionValues& values) {
  if (!values.body) return Json::object();
  Json body = Json::parse(*values.body, nullptr, false);
  // The text is not shown: it may have passwords in it.
  if (!body.is_object()) return unusable(action, "the file does not hold a JSON object");
  if (action.bodyMember.empty() || body.contains(action.bodyMember)) return body;
  return Json{{std::string(action.bodyMember), std::move(body)}};
}

}  // namespace

Result<NamedCall> callOf(const Action& action, const ActionValues& values) {
  NamedCall call{.operation = std::string(action.operation)};
  auto body = bodyOf(action, values);
  if (!body) return std::move(body).error();
  Json& target = values.body && !action.bodyMember.empty() ? body->at(action.bodyMember) : *body;
  for (std::size_t at = 0; at < action.parameters.size(); ++at) {
    const Parameter& parameter = action.parameters[at];
    const std::string key(parameter.key);
    for (const std::string& value : values.parameters.at(at)) {
      switch (parameter.place) {
        case Place::path:
          call.path.push_back({.name = key, .value = value});
          break;
        case Place::query:
          call.query.push_back({.name = key, .value = value});
          break;
        case Place::bodyText:
          target[key] = value;
          break;
        case Place::bodyNumber: {
          const auto number = numberOf(action, parameter, value);
          if (!number) return number.error();
          target[key] = *number;
          break;
        }
        case Place::element:
          break;
      }
    }
  }
  if (!body->empty()) call.body = body->dump();
  return call;
}

Result<std::string> pickedOf(const Action& action, const ActionValues& values, std::string answer) {
  for (std::size_t at = 0; at < action.parameters.size(); ++at) {
    const Parameter& parameter = action.parameters[at];
    if (parameter.place != Place::element) continue;
    const std::string& wanted = values.parameters.at(at).front();
    const auto number = numberOf(action, parameter, wanted);
    if (!number) return number.error();
    for (const Json& element : Json::parse(answer)) {
      if (element.value(parameter.key, Json()) == *number) return element.dump();
    }
    return Error{.kind = ErrorKind::notFound,
                 .delivery = Delivery::rejected,
                 .message = "there is none with the id " + wanted,
                 .operation = std::string(action.operation)};
  }
  return answer;
}

bool isDestructive(const Action& action) {
  return std::ranges::any_of(operations(), [&action](const Operation* operation) {
    return operation->id == action.operation && operation->method == Method::del;
  });
}

}  // namespace kibo::inventory::cli
