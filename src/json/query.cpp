#include "json/query.hpp"

#include "json/check.hpp"
#include "json/number.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

bool staysAsItIs(char c) noexcept {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
         std::string_view("-_.!~*'()").find(c) != std::string_view::npos;
}

void encode(std::string_view text, std::string& out) {
  for (const char c : text) {
    if (staysAsItIs(c)) {
      out.push_back(c);
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out.push_back('%');
    out.push_back(kHex[byte >> 4U]);
    out.push_back(kHex[byte & 0xFU]);
  }
}

void parameter(std::string_view name, std::string_view value, std::string& query) {
  if (!query.empty()) query.push_back('&');
  encode(name, query);
  query.push_back('=');
  encode(value, query);
}

template <class Number>
void number(std::string_view name, Number value, std::string& query) {
  std::string text;
  appendNumber(value, text);
  parameter(name, text, query);
}

void append(std::string_view name, const TypeOps& type, const void* value, std::string& query) {
  switch (type.shape) {
    case Shape::text:
      return parameter(name, *static_cast<const std::string*>(value), query);
    case Shape::secret:
      return parameter(name, static_cast<const Secret*>(value)->reveal(), query);
    case Shape::word:
      if (const std::string_view word = type.word->get(value); !word.empty()) {
        parameter(name, word, query);
      }
      return;
    case Shape::integer:
      return number(name, *static_cast<const std::int64_t*>(value), query);
    case Shape::number:
      return number(name, *static_cast<const double*>(value), query);
    case Shape::boolean:
      return parameter(name, *static_cast<const bool*>(value) ? "true" : "false", query);
    case Shape::list:
      for (std::size_t i = 0; i < type.list->size(value); ++i) {
        // `at` serves reading too and takes void*; nothing is changed through it here.
        append(name, *type.element, type.list->at(const_cast<void*>(value), i), query);
      }
      return;
    case Shape::record:
    case Shape::map:
    case Shape::dictionary:
    case Shape::json:
      return;
  }
}

}  // namespace

void appendQuery(const TypeOps& type, const void* value, std::string& query) {
  const Record& record = type.record();
  for (const FieldRow& field : record.fields) {
    if (const void* held = valueOf(field, value)) append(field.name, *field.type, held, query);
  }
  const Extras* extras = extrasOf(record, value);
  if (extras == nullptr) return;
  for (const auto& [name, json] : *extras) {
    if (!isWritten(record, value, name)) parameter(name, textOf(json), query);
  }
}

std::string percentEncode(std::string_view text) {
  std::string out;
  encode(text, out);
  return out;
}

}  // namespace kibo::inventory::detail
