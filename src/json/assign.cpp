#include "json/assign.hpp"

#include <charconv>
#include <system_error>

#include "json/number.hpp"
#include "json/text.hpp"

namespace kibo::inventory::detail {
namespace {

std::string assignInteger(std::string_view text, std::int64_t& out) {
  switch (readInteger(text, out)) {
    case IntegerText::integer:
      return {};
    case IntegerText::outOfRange:
      return "the number is out of range";
    case IntegerText::fraction:
    case IntegerText::notANumber:
      break;
  }
  return "a whole number is wanted";
}

std::string assignNumber(std::string_view text, double& out) {
  if (!isJsonNumber(text)) return "a number is wanted";
  const auto fault = std::from_chars(text.data(), text.data() + text.size(), out).ec;
  return fault == std::errc{} ? "" : "the number is out of range";
}

std::string assignBoolean(std::string_view text, bool& out) {
  out = text == "true";
  return out || text == "false" ? "" : "true or false is wanted";
}

std::string assignValue(const TypeOps& type, void* out, std::string_view text) {
  switch (type.shape) {
    case Shape::text:
      static_cast<std::string*>(out)->assign(text);
      return {};
    case Shape::secret:
      *static_cast<Secret*>(out) = Secret(text);
      return {};
    case Shape::word:
      if (text.empty()) return "a word is wanted";
      type.word->set(out, text);
      return {};
    case Shape::integer:
      return assignInteger(text, *static_cast<std::int64_t*>(out));
    case Shape::number:
      return assignNumber(text, *static_cast<double*>(out));
    case Shape::boolean:
      return assignBoolean(text, *static_cast<bool*>(out));
    case Shape::list:
      return assignValue(*type.element, type.list->append(out), text);
    case Shape::record:
    case Shape::map:
    case Shape::dictionary:
    case Shape::json:
      break;
  }
  return "it has no form as plain text";
}

}  // namespace

std::string assignText(const FieldRow& field, void* object, std::string_view text) {
  if (!isUtf8(text)) return "it is not UTF-8 text";
  const TypeOps& type = *field.type;
  void* const member = field.member(object);
  void* const held = type.get(member);
  if (held == nullptr) return assignValue(type, type.emplace(member), text);
  if (type.shape == Shape::list) return assignValue(type, held, text);
  return "it is given twice";
}

}  // namespace kibo::inventory::detail
