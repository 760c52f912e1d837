#include "contract/wire_call.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kibo::inventory::testing {
namespace {

using Json = nlohmann::json;

/// A query value of the contract as text, not yet encoded.
std::string plain(const Json& value) {
  return value.is_string() ? value.get<std::string>() : value.dump();
}

}  // namespace

std::string encoded(std::string_view text) {
  constexpr std::string_view marks = "-_.!~*'()";
  std::string out;
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter || marks.find(c) != std::string_view::npos) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    constexpr std::string_view digits = "0123456789ABCDEF";
    out += '%';
    out += digits[byte / 16U];
    out += digits[byte % 16U];
  }
  return out;
}

Query queryOf(std::string_view target) {
  Query query;
  const auto mark = target.find('?');
  if (mark == std::string_view::npos) return query;
  for (std::string_view rest = target.substr(mark + 1);;) {
    const auto end = rest.find('&');
    const std::string_view pair = rest.substr(0, end);
    const auto equals = pair.find('=');
    query.emplace_back(pair.substr(0, equals),
                       equals == std::string_view::npos ? "no =" : pair.substr(equals + 1));
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  std::ranges::stable_sort(query, {}, &std::pair<std::string, std::string>::first);
  return query;
}

WireCall::WireCall(const Json& operation, const detail::OperationRow& row, Awkward& awkward)
    : query(row.query), body(row.body), answer(row.answer) {
  fillPath(operation, awkward);
  fillQuery(operation, row, awkward);
  if (!operation.at("body").is_null()) {
    sentBody = awkward.fill(operation["body"].get<std::string>(), *body.ops, body.get());
  }
  if (!operation.at("response").is_null()) {
    answered = awkward.fill(operation["response"].get<std::string>(), *answer.ops, answer.get());
  }
}

void WireCall::fillPath(const Json& operation, Awkward& awkward) {
  path = "/api" + operation.at("path").get<std::string>();
  for (const Json& parameter : operation.at("path_params")) {
    const std::string name = parameter.at("name");
    const std::string value =
        parameter.at("type") == "string" ? awkward.pathText() : std::to_string(awkward.integer());
    const std::string mark = "{" + name + "}";
    path.replace(path.find(mark), mark.size(), encoded(value));
    pathValues.emplace_back(name, value);
  }
}

void WireCall::fillQuery(const Json& operation, const detail::OperationRow& row, Awkward& awkward) {
  for (const Json& parameter : operation.at("query")) {
    const std::string name = parameter.at("name");
    if (!awkward.chance()) continue;
    if (name == "x-vol-site") {
      options.siteInQuery = awkward.integer();
      sentQuery.emplace_back(name, std::to_string(*options.siteInQuery));
      continue;
    }
    const auto fields = row.query.ops->record().fields;
    const auto field = std::ranges::find(fields, name, &detail::FieldRow::name);
    if (field == fields.end()) continue;  // the drift test lists those that are left out
    Json value =
        awkward.fill(parameter, *field->type, field->type->emplace(field->member(query.get())));
    if (!value.is_array()) value = Json::array({value});
    for (const Json& one : value) sentQuery.emplace_back(encoded(name), encoded(plain(one)));
  }
  std::ranges::stable_sort(sentQuery, {}, &std::pair<std::string, std::string>::first);
}

detail::Arguments WireCall::arguments() const {
  detail::Arguments arguments{.path = {}, .query = query.ref(), .body = body.ref()};
  for (const auto& [name, value] : pathValues) arguments.path.emplace_back(name, value);
  return arguments;
}

}  // namespace kibo::inventory::testing
