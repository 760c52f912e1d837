#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "api/catalogue.hpp"
#include "api/path_values.hpp"
#include "contract/facts.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::OperationRow;
using detail::Record;
using detail::Shape;
using detail::TypeOps;

std::string typeName(const TypeOps& type) {
  switch (type.shape) {
    case Shape::text:
    case Shape::secret:
    case Shape::word:
      return "string";
    case Shape::integer:
      return "integer";
    case Shape::number:
      return "number";
    case Shape::boolean:
      return "boolean";
    case Shape::record:
      return std::string(type.record().name);
    case Shape::list:
      return "[" + typeName(*type.element) + "]";
    case Shape::map:
      return "{string: string}";
    case Shape::dictionary:
      return "{string: " + typeName(*type.element) + "}";
    case Shape::json:
      return "any";
  }
  return "?";
}

std::string wordsOfType(const TypeOps& type) {
  if (type.element != nullptr) return wordsOfType(*type.element);
  std::string text;
  if (type.shape != Shape::word) return text;
  const auto table = type.word->table();
  for (std::size_t i = 1; i < table.count; ++i) {  // word 0 is the unset one
    text.append(text.empty() ? "" : " ").append(table.words[i]);
  }
  return text;
}

void typedValue(const TypeOps& type, const std::string& key, Facts& facts) {
  facts[key] = typeName(type);
  if (auto words = wordsOfType(type); !words.empty()) facts[key + "/words"] = std::move(words);
}

/// The models that an operation takes or answers, and those inside them.
void reach(const TypeOps& type, Facts& facts) {
  if (type.element != nullptr) return reach(*type.element, facts);
  if (type.shape != Shape::record) return;
  const Record& record = type.record();
  const std::string key = "model " + std::string(record.name);
  if (!facts.try_emplace(key).second) return;
  for (const detail::FieldRow& field : record.fields) {
    const std::string name = key + "/field " + std::string(field.name);
    typedValue(*field.type, name, facts);
    if (field.type->shape == Shape::secret) facts[name + "/secret"] = "yes";
    if (field.presence == detail::Presence::always) facts[name + "/sent when empty"] = "yes";
    reach(*field.type, facts);
  }
}

std::string effectName(Effect effect) {
  switch (effect) {
    case Effect::read:
      return "read";
    case Effect::idempotent:
      return "idempotent";
    case Effect::additive:
      return "additive";
  }
  return "?";
}

std::string sourceNames(Source sources) {
  constexpr std::pair<Source, const char*> names[] = {{Source::sdk2026, "sdk2026"},
                                                      {Source::spec2025, "spec2025"},
                                                      {Source::swagger2020, "swagger2020"},
                                                      {Source::documents, "documents"}};
  std::string text;
  for (const auto& [source, name] : names) {
    if (contains(sources, source)) text.append(text.empty() ? "" : " ").append(name);
  }
  return text;
}

/// The path as the service's documents print it: without `/api`, and with the version that the
/// settings may change.
std::string publishedPath(std::string_view path) {
  constexpr std::string_view version = "{inventoryVersion}";
  std::string text(path.substr(path.starts_with("/api/") ? 4 : 0));
  if (const auto at = text.find(version); at != std::string::npos) {
    text.replace(at, version.size(), "v5");
  }
  return text;
}

std::string typeOrNone(const detail::DynamicType& type) {
  return type.ops == nullptr ? "none" : typeName(*type.ops);
}

void operation(const OperationRow& row, Facts& facts) {
  const Operation& operation = row.operation;
  const std::string key = "operation " + std::string(operation.id);
  facts[key] = "";
  facts[key + "/group"] = operation.group;
  facts[key + "/method"] = toString(operation.method);
  facts[key + "/path"] = publishedPath(operation.path);
  facts[key + "/effect"] = effectName(operation.effect);
  facts[key + "/body"] = typeOrNone(row.body);
  facts[key + "/answer"] = typeOrNone(row.answer);
  facts[key + "/sources"] = sourceNames(operation.sources);
  facts[key + "/path assumed"] = operation.pathAssumed ? "yes" : "no";
  if (!operation.limits.empty()) facts[key + "/limits"] = operation.limits;
  for (const detail::PathValue& value : detail::pathValuesOf(operation.path)) {
    facts[key + "/path value " + std::string(value.name)] = value.isInteger ? "integer" : "string";
  }
  if (operation.siteInQuery) facts[key + "/query x-vol-site"] = "integer";
  if (row.query.ops == nullptr) return;
  for (const detail::FieldRow& field : row.query.ops->record().fields) {
    typedValue(*field.type, key + "/query " + std::string(field.name), facts);
  }
}

std::set<std::string> queryRecords() {
  std::set<std::string> names;
  for (const auto& group : detail::catalogue()) {
    for (const OperationRow* row : group) {
      if (row->query.ops != nullptr) names.emplace(row->query.ops->record().name);
    }
  }
  return names;
}

/// A model that no operation reaches is not in the catalogue: the headers tell.
void declaredModels(Facts& facts) {
  const std::regex declaration(R"(Record& recordOf\(const (\w+)\*\))");
  const auto queries = queryRecords();
  const std::filesystem::path folder =
      std::filesystem::path(KIBO_SOURCE_DIR) / "include/kibo/inventory/models";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path());
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    for (std::sregex_iterator match(text.begin(), text.end(), declaration), end; match != end;
         ++match) {
      if (!queries.contains((*match)[1])) facts.try_emplace("model " + (*match)[1].str());
    }
  }
}

}  // namespace

Facts libraryFacts() {
  Facts facts;
  for (const auto& group : detail::catalogue()) {
    for (const OperationRow* row : group) {
      operation(*row, facts);
      if (row->body.ops != nullptr) reach(*row->body.ops, facts);
      if (row->answer.ops != nullptr) reach(*row->answer.ops, facts);
    }
  }
  declaredModels(facts);
  return facts;
}

}  // namespace kibo::inventory::testing
