#include "json/skeleton.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "json/text.hpp"

namespace kibo::inventory::detail {
namespace {

/// Text that is checked before it is sent: its placeholder has to pass.
struct NamedPlaceholder {
  std::string_view field;
  std::string_view text;
};
constexpr std::array kNamedPlaceholders{
    NamedPlaceholder{"cronExpression", "0 2 * * *"},
};

class Skeleton {
 public:
  explicit Skeleton(std::string& out) : out_(out) {}

  void value(const TypeOps& type) {
    switch (type.shape) {
      case Shape::text:
      case Shape::secret:
        return appendQuoted(typeName(type), out_);
      case Shape::word:
        return appendQuoted(type.word->table().words[1], out_);  // [0]: unknown ones
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

  void member(const FieldRow& field) {
    const auto* const named =
        std::ranges::find(kNamedPlaceholders, field.name, &NamedPlaceholder::field);
    if (field.type->shape == Shape::text && named != kNamedPlaceholders.end()) {
      return appendQuoted(named->text, out_);
    }
    value(*field.type);
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
      member(field);
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
