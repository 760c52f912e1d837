#include "api/named_call.hpp"

#include <openssl/crypto.h>

#include <algorithm>

#include "api/catalogue.hpp"
#include "api/path_values.hpp"
#include "api/schedule_check.hpp"
#include "json/assign.hpp"
#include "json/mask_secrets.hpp"
#include "json/number.hpp"
#include "json/text.hpp"
#include "json/unknown_fields.hpp"

namespace kibo::inventory::detail {
namespace {

using Problem = std::string;  // empty: none

Error invalid(std::string_view operation, std::string message) {
  return {.kind = ErrorKind::invalidRequest,
          .delivery = Delivery::notSent,
          .message = std::move(message),
          .operation = std::string(operation)};
}

template <class List>
std::string namesOf(const List& list) {
  std::string names;
  for (const auto& entry : list) names.append(names.empty() ? "" : ", ").append(entry.name);
  return names.empty() ? "none" : names;
}

Problem addPathValue(const PathValue& value, const std::vector<NamedValue>& given, ReadCall& out) {
  const std::string where = "the path value " + std::string(value.name);
  const auto first = std::ranges::find(given, value.name, &NamedValue::name);
  if (first == given.end()) return where + " is missing";
  if (std::ranges::count(given, value.name, &NamedValue::name) > 1)
    return where + " is given twice";
  if (!isUtf8(first->value)) return where + " is not UTF-8 text";
  std::string text = first->value;
  if (value.isInteger) {
    std::int64_t number = 0;
    if (readInteger(text, number) != IntegerText::integer) return where + " must be an integer";
    text = std::to_string(number);
  }
  out.path.emplace_back(value.name, std::move(text));
  return {};
}

Problem readPath(const NamedCall& call, ReadCall& out) {
  const std::vector<PathValue> values = pathValuesOf(out.row.operation.path);
  for (const NamedValue& given : call.path) {
    if (std::ranges::find(values, given.name, &PathValue::name) == values.end()) {
      return "there is no path value " + given.name + "; the operation has: " + namesOf(values);
    }
  }
  for (const PathValue& value : values) {
    if (Problem problem = addPathValue(value, call.path, out); !problem.empty()) return problem;
  }
  return {};
}

Problem readSite(const NamedValue& given, CallOptions& options) {
  std::int64_t site = 0;
  if (options.siteInQuery) return "it is given twice";
  if (readInteger(given.value, site) != IntegerText::integer) return "a whole number is wanted";
  options.siteInQuery = site;
  return {};
}

Problem addExtra(const NamedValue& given, Extras& extras) {
  if (!isUtf8(given.name) || !isUtf8(given.value)) return "it is not UTF-8 text";
  if (extras.find(given.name)) return "it is given twice";
  std::string json;
  appendQuoted(given.value, json);
  extras.set(given.name, json);
  return {};
}

/// The parameters that an operation has: the fields of its query, and the site where it takes it.
std::string parametersOf(const OperationRow& row) {
  std::string names;
  if (row.query.ops != nullptr) names = namesOf(row.query.ops->record().fields);
  if (row.operation.siteInQuery) names.append(names.empty() ? "" : ", ").append(kSiteParameter);
  return names.empty() ? "none" : names;
}

Problem readParameter(const NamedCall& call, const NamedValue& given, ReadCall& out) {
  if (given.name == kSiteParameter && out.row.operation.siteInQuery) {
    return readSite(given, out.options);
  }
  if (out.query) {
    const Record& record = out.query.type().record();
    const auto field = std::ranges::find(record.fields, given.name, &FieldRow::name);
    if (field != record.fields.end()) return assignText(*field, out.query.get(), given.value);
    Extras* const extras = record.extras == nullptr ? nullptr : record.extras(out.query.get());
    if (call.allowUnknown && extras != nullptr) return addExtra(given, *extras);
  }
  return "there is no such parameter; the operation has: " + parametersOf(out.row);
}

Problem readQuery(const NamedCall& call, ReadCall& out) {
  for (const NamedValue& given : call.query) {
    const Problem problem = readParameter(call, given, out);
    if (!problem.empty()) return "the query parameter " + given.name + ": " + problem;
  }
  return {};
}

/// Answers may wrap a list in an object; a request is what its type says.
bool isWrappedList(const TypeOps& type, std::string_view json) {
  const auto first = json.find_first_not_of(" \t\r\n");
  return type.shape == Shape::list && first != std::string_view::npos && json[first] == '{';
}

Problem problemOfBody(const std::vector<std::string>& lines) {
  Problem problem;
  for (const std::string& line : lines) {
    problem.append(problem.empty() ? "the body: " : "; ").append(line);
  }
  return problem;
}

Problem readBody(JsonReader& json, const NamedCall& call, ReadCall& out) {
  if (!out.body) return call.body ? "the operation takes no body" : "";
  if (!call.body) return "the operation needs a body";
  if (isWrappedList(out.body.type(), *call.body)) return "the body: expected array, got object";
  std::string text = *call.body;  // may hold a password
  const auto read = json.read(text, out.body.type(), out.body.get(), Leniency::givenEmpty);
  OPENSSL_cleanse(text.data(), text.size());
  if (!read) return "the body: " + read.error().message;
  if (!call.allowUnknown) {
    Problem problem = problemOfBody(unknownFields(out.body.type(), out.body.get()));
    if (!problem.empty()) return problem;
  }
  return problemOfBody(maskedSecrets(out.body.type(), out.body.get()));
}

}  // namespace

Result<const OperationRow*> rowNamed(std::string_view id) {
  if (const OperationRow* row = findOperation(id)) return row;
  return invalid("", "there is no operation called '" + std::string(id) + "'");
}

Result<ReadCall> readCall(JsonReader& json, const NamedCall& call, const CallOptions& options) {
  const auto row = rowNamed(call.operation);
  if (!row) return row.error();
  ReadCall out{.row = **row,
               .query = DynamicObject((*row)->query),
               .body = DynamicObject((*row)->body),
               .options = options};
  Problem problem = readPath(call, out);
  if (problem.empty()) problem = readQuery(call, out);
  if (problem.empty()) problem = readBody(json, call, out);
  if (!problem.empty()) return invalid(call.operation, std::move(problem));
  if (auto checked = checkSchedules(out.body.refer()); !checked) {
    checked.error().operation = call.operation;
    return std::move(checked).error();
  }
  return out;
}

}  // namespace kibo::inventory::detail
