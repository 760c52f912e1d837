#include <fstream>
#include <stdexcept>

#include "contract/facts.hpp"

namespace kibo::inventory::testing {
namespace {

using Json = nlohmann::json;

std::string joined(const Json& words) {
  std::string text;
  for (const Json& word : words) text += (text.empty() ? "" : " ") + word.get<std::string>();
  return text;
}

std::string typeOrNone(const Json& type) { return type.is_null() ? "none" : type; }

void typedValue(const Json& value, const std::string& key, Facts& facts) {
  facts[key] = value.at("type");
  if (value.contains("words")) facts[key + "/words"] = joined(value["words"]);
}

void operation(const Json& operation, Facts& facts) {
  const std::string key = "operation " + operation.at("id").get<std::string>();
  if (!facts.try_emplace(key).second) throw std::runtime_error(key + " is there twice");
  for (const char* const name : {"group", "method", "path", "effect"}) {
    facts[key + "/" + name] = operation.at(name);
  }
  facts[key + "/body"] = typeOrNone(operation.at("body"));
  facts[key + "/answer"] = typeOrNone(operation.at("response"));
  facts[key + "/sources"] = joined(operation.at("sources"));
  facts[key + "/path assumed"] = operation.at("path_assumed").get<bool>() ? "yes" : "no";
  if (operation.contains("limits")) facts[key + "/limits"] = operation["limits"];
  for (const Json& value : operation.at("path_params")) {
    typedValue(value, key + "/path value " + value.at("name").get<std::string>(), facts);
  }
  for (const Json& parameter : operation.at("query")) {
    typedValue(parameter, key + "/query " + parameter.at("name").get<std::string>(), facts);
  }
}

void model(const Json& model, Facts& facts) {
  const std::string key = "model " + model.at("name").get<std::string>();
  if (!facts.try_emplace(key).second) throw std::runtime_error(key + " is there twice");
  for (const Json& field : model.at("fields")) {
    const std::string name = key + "/field " + field.at("name").get<std::string>();
    if (facts.contains(name)) throw std::runtime_error(name + " is there twice");
    typedValue(field, name, facts);
    if (field.value("secret", false)) facts[name + "/secret"] = "yes";
    const bool list = field.at("type").get<std::string>().starts_with("[");
    if (list && field.value("required", false)) facts[name + "/sent when empty"] = "yes";
  }
}

}  // namespace

Json readContractFile() {
  const std::string path = std::string(KIBO_SOURCE_DIR) + "/tests/contract/contract.json";
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + " cannot be read");
  return Json::parse(file);
}

Facts contractFacts(const Json& contract) {
  Facts facts;
  for (const Json& one : contract.at("operations")) operation(one, facts);
  for (const Json& one : contract.at("models")) model(one, facts);
  return facts;
}

}  // namespace kibo::inventory::testing
