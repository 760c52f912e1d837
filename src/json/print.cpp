#include "json/print.hpp"

#include "json/number.hpp"
#include "json/text.hpp"

namespace kibo::inventory::detail {
namespace {

void appendValue(const TypeOps& type, const void* value, std::string& out);

void appendNames(const Extras& extras, std::string& out) {
  char before = '[';
  for (const Extras::Entry& entry : extras) {
    out.push_back(before);
    if (before == ',') out.push_back(' ');
    before = ',';
    appendQuoted(entry.name, out);
  }
  out.append("]");
}

void appendRecord(const Record& record, const void* object, std::string& out) {
  out.append(record.name).append("{");
  std::string_view separator;
  for (const FieldRow& field : record.fields) {
    const void* held = valueOf(field, object);
    if (held == nullptr) continue;
    out.append(separator).append(field.name).append(": ");
    separator = ", ";
    appendValue(*field.type, held, out);
  }
  if (const Extras* extras = extrasOf(record, object); extras != nullptr && !extras->empty()) {
    out.append(separator).append("extras: ");
    appendNames(*extras, out);
  }
  out.append("}");
}

void appendList(const TypeOps& type, const void* list, std::string& out) {
  out.append("[");
  const std::size_t size = type.list->size(list);
  for (std::size_t i = 0; i < size; ++i) {
    if (i != 0) out.append(", ");
    // `at` serves reading too and takes void*; nothing is changed through it here.
    appendValue(*type.element, type.list->at(const_cast<void*>(list), i), out);
  }
  out.append("]");
}

void appendTags(const Tags& tags, std::string& out) {
  std::string_view separator;
  out.append("{");
  for (const auto& [category, value] : tags) {
    out.append(separator);
    separator = ", ";
    appendQuoted(category, out);
    out.append(": ");
    appendQuoted(value, out);
  }
  out.append("}");
}

void appendDictionary(const TypeOps& type, const void* dictionary, std::string& out) {
  std::string_view separator;
  out.append("{");
  visitEntries(type, dictionary, [&](std::string_view key, const void* value) {
    out.append(separator);
    separator = ", ";
    appendQuoted(key, out);
    out.append(": ");
    appendValue(*type.element, value, out);
    return true;
  });
  out.append("}");
}

void appendValue(const TypeOps& type, const void* value, std::string& out) {
  switch (type.shape) {
    case Shape::text:
      return appendQuoted(*static_cast<const std::string*>(value), out);
    case Shape::secret:
      out.append("***");
      return;
    case Shape::word:
      return appendQuoted(type.word->get(value), out);
    case Shape::integer:
      return appendNumber(*static_cast<const std::int64_t*>(value), out);
    case Shape::number:
      return appendNumber(*static_cast<const double*>(value), out);
    case Shape::boolean:
      out.append(*static_cast<const bool*>(value) ? "true" : "false");
      return;
    case Shape::record:
      return appendRecord(type.record(), value, out);
    case Shape::list:
      return appendList(type, value, out);
    case Shape::map:
      return appendTags(*static_cast<const Tags*>(value), out);
    case Shape::dictionary:
      return appendDictionary(type, value, out);
    case Shape::json:
      // Nobody knows whether a value of an open type holds a secret.
      out.append("...");
      return;
  }
}

}  // namespace

std::string printValue(const TypeOps& type, const void* value) {
  std::string out;
  appendValue(type, value, out);
  return out;
}

std::string printRecord(const Record& record, const void* value) {
  std::string out;
  appendRecord(record, value, out);
  return out;
}

}  // namespace kibo::inventory::detail
