#include "json/skeleton.hpp"

#include <algorithm>
#include <vector>

#include "json/text.hpp"

namespace kibo::inventory::detail {
namespace {

class Skeleton {
 public:
  explicit Skeleton(std::string& out) : out_(out) {}

  void value(const TypeOps& type) {
    switch (type.shape) {
      case Shape::text:
      case Shape::secret:
        return appendQuoted(typeName(type), out_);
      case Shape::word:
        return appendQuoted(alternatives(type.word->table()), out_);
      case Shape::integer:
        return add("0");
      case Shape::number:
        return add("0.0");
      case Shape::boolean:
        return add("true");
      case Shape::record:
        return record(type.record());
      case Shape::list:
        add("[");
        value(*type.element);
        return add("]");
      case Shape::map:
        return add(R"({"name":"text"})");
      case Shape::dictionary:
        add(R"({"name":)");
        value(*type.element);
        return add("}");
      case Shape::json:
        return add("null");
    }
  }

 private:
  void add(std::string_view text) { out_.append(text); }

  static std::string alternatives(Words words) {
    std::string all;
    for (std::size_t i = 1; i < words.count; ++i) {
      all.append(i == 1 ? "" : "|").append(words.words[i]);
    }
    return all;
  }

  void record(const Record& record) {
    if (std::ranges::find(around_, &record) != around_.end()) return add("{}");
    around_.push_back(&record);
    std::string_view before = "{";
    for (const FieldRow& field : record.fields) {
      add(before);
      before = ",";
      appendQuoted(field.name, out_);
      add(":");
      value(*field.type);
    }
    if (before == "{") add("{");
    add("}");
    around_.pop_back();
  }

  std::string& out_;
  std::vector<const Record*> around_{};  // the records that are being written
};

}  // namespace

std::string skeletonOf(const TypeOps& type) {
  std::string json;
  Skeleton(json).value(type);
  return json;
}

std::string typeName(const TypeOps& type) {
  switch (type.shape) {
    case Shape::text:
      return "text";
    case Shape::secret:
      return "secret";
    case Shape::word:
      return "word";
    case Shape::integer:
      return "integer";
    case Shape::number:
      return "number";
    case Shape::boolean:
      return "boolean";
    case Shape::record:
      return std::string(type.record().name);
    case Shape::list:
      return "list of " + typeName(*type.element);
    case Shape::map:
      return "map of text";
    case Shape::dictionary:
      return "map of " + typeName(*type.element);
    case Shape::json:
      break;
  }
  return "any";
}

}  // namespace kibo::inventory::detail
