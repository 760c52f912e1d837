#include "contract/awkward.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace kibo::inventory::testing {
namespace {

using detail::Shape;
using Json = nlohmann::json;

constexpr int kDeepest = 4;

constexpr std::string_view kTexts[] = {
    "plain",
    "",
    " two  words ",
    "a/b/../c",
    "100%",
    "%2F%zz",
    "1+1=2",
    "this&that",
    "\"quoted\" 'twice'",
    "what?#where",
    "back\\slash",
    "{tagValue}",
    "$& $1 $$",
    "-_.!~*'()",
    "[];,:@",
    "z\xC3\xBCrich",
    "\xE6\x97\xA5\xE6\x9C\xAC",
    "\xF0\x9F\x98\x80",
    "\xE2\x80\xA8\xE2\x80\xA9\xEF\xBB\xBF",
    {"nul\0inside", 10},
    "\b\f\n\r\t\x01\x1F\x7F",
    ".",
    "..",
    // Longer than a line.
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
};

constexpr std::int64_t kIntegers[] = {0,
                                      1,
                                      -1,
                                      42,
                                      (std::int64_t{1} << 53) + 1,
                                      -(std::int64_t{1} << 53) - 1,
                                      std::numeric_limits<std::int64_t>::max(),
                                      std::numeric_limits<std::int64_t>::min()};

constexpr double kNumbers[] = {0.0, 5.0, -2.5, 0.1, 1e21, 1e-7, 123456789012345680.0, 1.5e300};

const char* const kValues[] = {"12", "9007199254740993",        "true", R"("text \u00fc")",
                               "[]", R"({"a":[1,{"b":null}]})", "-0.5"};

}  // namespace

Awkward::Awkward(const Json& contract, std::uint64_t seed, double density)
    : random_(seed), density_(density) {
  for (const Json& model : contract.at("models")) {
    models_[model.at("name").get<std::string>()] = &model;
  }
}

std::string Awkward::text() { return std::string(oneOf(kTexts)); }

std::string Awkward::pathText() {
  for (;;) {
    std::string value = text();
    if (!value.empty() && value != "." && value != "..") return value;
  }
}

std::int64_t Awkward::integer() { return oneOf(kIntegers); }

std::string Awkward::word(const Json& words) {
  std::string word = words[below(words.size())];
  switch (below(4)) {
    case 0:
      return "A NEW/WORD";
    case 1:
      std::ranges::transform(word, word.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      });
      return word;
    default:
      return word;
  }
}

Json Awkward::fill(const Json& described, const detail::TypeOps& type, void* out) {
  const std::string name = described.at("type");
  Json inner = described;
  if (name.starts_with("[")) {
    inner["type"] = name.substr(1, name.size() - 2);
    return list(inner, type, out);
  }
  if (name.starts_with("{string: ")) {
    constexpr std::size_t before = std::string_view("{string: ").size();
    inner["type"] = name.substr(before, name.size() - before - 1);
    return dictionary(inner, type, out);
  }
  if (const auto model = models_.find(name); model != models_.end()) {
    return record(*model->second, type.record(), out);
  }
  return scalar(described, type, out);
}

Json Awkward::scalar(const Json& described, const detail::TypeOps& type, void* out) {
  const std::string name = described.at("type");
  if (name == "string") {
    std::string value = described.contains("words") ? word(described["words"]) : text();
    if (type.shape == Shape::word) type.word->set(out, value);
    if (type.shape == Shape::text) *static_cast<std::string*>(out) = value;
    if (type.shape == Shape::secret) *static_cast<Secret*>(out) = Secret(value);
    return value;
  }
  if (name == "integer") return *static_cast<std::int64_t*>(out) = integer();
  if (name == "number") return *static_cast<double*>(out) = oneOf(kNumbers);
  if (name == "boolean") return *static_cast<bool*>(out) = below(2) == 0;
  if (name == "any") {
    const char* const value = oneOf(kValues);
    *static_cast<JsonText*>(out) = JsonText(value);
    return Json::parse(value);
  }
  ADD_FAILURE() << "the contract file has no model " << name;
  return {};
}

Json Awkward::list(const Json& element, const detail::TypeOps& type, void* out) {
  Json values = Json::array();
  for (std::size_t count = below(4); count > 0; --count) {
    values.push_back(fill(element, *type.element, type.list->append(out)));
  }
  return values;
}

Json Awkward::dictionary(const Json& element, const detail::TypeOps& type, void* out) {
  Json values = Json::object();
  for (std::size_t count = below(4); count > 0; --count) {
    const std::string key = text();
    if (values.contains(key)) continue;
    if (type.shape == Shape::map) {
      std::string value = text();
      static_cast<Tags*>(out)->set(key, value);
      values[key] = std::move(value);
    } else {
      values[key] = fill(element, *type.element, type.dictionary->insert(out, key));
    }
  }
  return values;
}

Json Awkward::record(const Json& model, const detail::Record& record, void* out) {
  Json values = Json::object();
  ++depth_;
  for (const Json& field : model.at("fields")) {
    const std::string name = field.at("name");
    const auto row = std::ranges::find(record.fields, name, &detail::FieldRow::name);
    if (row == record.fields.end()) {
      ADD_FAILURE() << record.name << " has no field " << name;
      continue;
    }
    const bool required = row->presence == detail::Presence::required;
    const bool always = row->presence == detail::Presence::always;
    if (always) values[name] = Json::array();
    if (!required && (depth_ > kDeepest || !chance())) continue;
    void* const member = row->type->emplace(row->member(out));
    Json value = fill(field, *row->type, member);
    if (required && value.is_number_integer() && value <= 0) {  // an id
      value = *static_cast<std::int64_t*>(member) = 77;
    }
    // An empty list or map is not sent, unless it always is.
    const bool container = row->type->shape == Shape::list || row->type->shape == Shape::map ||
                           row->type->shape == Shape::dictionary;
    if (!container || !value.empty() || always) values[name] = std::move(value);
  }
  --depth_;
  return values;
}

}  // namespace kibo::inventory::testing
