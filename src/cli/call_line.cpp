#include "cli/call_line.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "json/record.hpp"
#include "kibo/inventory/serialize.hpp"

namespace kibo::inventory::cli {
namespace {

using detail::field;
using detail::Record;

struct Line {
  std::optional<std::string> operation{};
  std::map<std::string, JsonText> path{};
  std::map<std::string, JsonText> query{};
  std::optional<JsonText> body{};
  Extras extras{};
};
constexpr detail::FieldRow kLineFields[] = {
    field<&Line::operation>("operation"),
    field<&Line::path>("path"),
    field<&Line::query>("query"),
    field<&Line::body>("body"),
};
const Record& recordOf(const Line* /*row*/) noexcept {
  static constexpr Record kRecord = detail::recordWithExtras<Line>("Line", kLineFields);
  return kRecord;
}

/// A list apart, so that its elements stay as they are written.
struct List {
  std::vector<JsonText> elements{};
};
constexpr detail::FieldRow kListFields[] = {field<&List::elements>("elements")};
const Record& recordOf(const List* /*row*/) noexcept {
  static constexpr Record kRecord{"List", kListFields};
  return kRecord;
}

Error wrong(std::string message, const std::string& operation = {}) {
  return {.kind = ErrorKind::invalidRequest,
          .delivery = Delivery::notSent,
          .message = std::move(message),
          .operation = operation};
}

/// The text that a plain value spells; nothing for a list or an object.
std::optional<std::string> plainText(std::string_view json) {
  switch (json.front()) {
    case '{':
    case '[':
      return std::nullopt;
    case '"':
      return nlohmann::json::parse(json).get<std::string>();
    default:
      return std::string(json);
  }
}

/// False when `json` has no form as text. `null` is as good as absent.
bool addValue(const std::string& name, std::string_view json, std::vector<NamedValue>& out) {
  if (json == "null") return true;
  auto text = plainText(json);
  if (!text) return false;
  out.push_back({.name = name, .value = *std::move(text)});
  return true;
}

bool addList(const std::string& name, std::string_view json, std::vector<NamedValue>& out) {
  const auto list = fromJson<List>(R"({"elements":)" + std::string(json) + "}").value();
  return std::ranges::all_of(
      list.elements, [&](const JsonText& element) { return addValue(name, element.text(), out); });
}

}  // namespace

Result<NamedCall> readCallLine(std::string_view json) {
  auto line = fromJson<Line>(json);
  if (!line) return wrong("the line cannot be read: " + line.error().message);
  if (!line->operation) return wrong("the line names no operation");
  NamedCall call{.operation = *std::move(line->operation)};
  for (const Extras::Entry& unknown : line->extras) {
    return wrong("the line has no field " + unknown.name + ", only operation, path, query, body",
                 call.operation);
  }
  for (const auto& [name, value] : line->path) {
    if (addValue(name, value.text(), call.path)) continue;
    return wrong("the path value " + name + " is neither text nor a number", call.operation);
  }
  for (const auto& [name, value] : line->query) {
    const bool isList = value.text().front() == '[';
    if (isList ? addList(name, value.text(), call.query)
               : addValue(name, value.text(), call.query)) {
      continue;
    }
    return wrong("the query parameter " + name + " is neither text, a number, true nor false, " +
                     "nor a list of these",
                 call.operation);
  }
  if (line->body) call.body = line->body->text();
  return call;
}

}  // namespace kibo::inventory::cli
