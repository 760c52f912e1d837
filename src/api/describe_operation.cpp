#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/catalogue.hpp"
#include "api/named_call.hpp"
#include "api/path_values.hpp"
#include "json/skeleton.hpp"
#include "json/writer.hpp"
#include "kibo/inventory/call_by_name.hpp"
#include "runtime/effect_name.hpp"

namespace kibo::inventory {
namespace detail {
namespace {

struct Parameter {
  std::string name{};
  std::string type{};
  std::vector<std::string> words{};
};
constexpr FieldRow kParameterFields[] = {
    field<&Parameter::name>("name"),
    field<&Parameter::type>("type"),
    field<&Parameter::words>("words"),
};
const Record& recordOf(const Parameter* /*row*/) noexcept {
  static constexpr Record kRecord{"Parameter", kParameterFields};
  return kRecord;
}

/// An operation as it is described. What `describeOperations` leaves out is not set.
struct Description {
  std::string id{};
  std::string group{};
  std::string method{};
  std::string path{};
  std::string effect{};
  std::vector<std::string> sources{};
  std::string limits{};
  bool pathAssumed = false;
  std::vector<Parameter> pathValues{};
  std::vector<Parameter> query{};
  std::optional<std::string> bodyType{};
  std::optional<JsonText> body{};
  std::optional<std::string> answerType{};
};
constexpr FieldRow kDescriptionFields[] = {
    field<&Description::id>("name"),
    field<&Description::group>("group"),
    field<&Description::method>("method"),
    field<&Description::path>("path"),
    field<&Description::effect>("effect"),
    field<&Description::sources>("source", Presence::always),
    field<&Description::limits>("limits"),
    field<&Description::pathAssumed>("path_assumed"),
    field<&Description::pathValues>("path_values"),
    field<&Description::query>("query"),
    field<&Description::bodyType>("body_type"),
    field<&Description::body>("body"),
    field<&Description::answerType>("answer_type"),
};
const Record& recordOf(const Description* /*row*/) noexcept {
  static constexpr Record kRecord{"Description", kDescriptionFields};
  return kRecord;
}

struct SourceRow {
  Source source;
  std::string_view name;
};
constexpr std::array kSources{
    SourceRow{Source::sdk2026, "sdk2026"},
    SourceRow{Source::spec2025, "spec2025"},
    SourceRow{Source::swagger2020, "swagger2020"},
    SourceRow{Source::documents, "documents"},
};

std::vector<std::string> namesOf(Source sources) {
  std::vector<std::string> names;
  for (const SourceRow& row : kSources) {
    if (contains(sources, row.source)) names.emplace_back(row.name);
  }
  return names;
}

Description summaryOf(const Operation& operation) {
  return {.id = std::string(operation.id),
          .group = std::string(operation.group),
          .method = std::string(toString(operation.method)),
          .path = std::string(operation.path),
          .effect = std::string(nameOf(operation.effect)),
          .sources = namesOf(operation.sources),
          .limits = std::string(operation.limits),
          .pathAssumed = operation.pathAssumed};
}

/// The words of an enumeration, also of a list of them.
std::vector<std::string> wordsOf(const TypeOps& type) {
  if (type.shape == Shape::list) return wordsOf(*type.element);
  if (type.shape != Shape::word) return {};
  const Words table = type.word->table();
  return {table.words + 1, table.words + table.count};  // the first stands for unknown ones
}

std::vector<Parameter> queryOf(const OperationRow& row) {
  std::vector<Parameter> query;
  if (row.query.ops != nullptr) {
    for (const FieldRow& field : row.query.ops->record().fields) {
      query.push_back({.name = std::string(field.name),
                       .type = typeName(*field.type),
                       .words = wordsOf(*field.type)});
    }
  }
  if (row.operation.siteInQuery) {
    query.push_back({.name = std::string(kSiteParameter), .type = "integer"});
  }
  return query;
}

Description descriptionOf(const OperationRow& row) {
  Description description = summaryOf(row.operation);
  for (const PathValue& value : pathValuesOf(row.operation.path)) {
    description.pathValues.push_back(
        {.name = std::string(value.name), .type = value.isInteger ? "integer" : "text"});
  }
  description.query = queryOf(row);
  if (row.body.ops != nullptr) {
    description.bodyType = typeName(*row.body.ops);
    description.body = JsonText(skeletonOf(*row.body.ops));
  }
  if (row.answer.ops != nullptr) description.answerType = typeName(*row.answer.ops);
  return description;
}

template <class T>
std::string written(const T& value) {
  std::string json;
  writeJson(typeOf<T>(), &value, json).value();
  return json;
}

}  // namespace
}  // namespace detail

std::vector<const Operation*> operations() {
  std::vector<const Operation*> all;
  for (const auto& group : detail::catalogue()) {
    for (const detail::OperationRow* row : group) all.push_back(&row->operation);
  }
  return all;
}

std::string describeOperations() {
  std::vector<detail::Description> all;
  for (const Operation* operation : operations()) all.push_back(detail::summaryOf(*operation));
  return detail::written(all);
}

Result<std::string> describeOperation(std::string_view id) {
  return detail::rowNamed(id).transform(
      [](const detail::OperationRow* row) { return detail::written(detail::descriptionOf(*row)); });
}

}  // namespace kibo::inventory
