#include "json/value.hpp"

#include <simdjson.h>

#include <algorithm>

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kMaxDepth = 64;

char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

JsonValue convert(const simdjson::dom::element& element) {
  JsonValue value;
  std::string_view text;
  simdjson::dom::array array;
  simdjson::dom::object object;
  if (element.is_null()) return value;
  if (element.get(text) == simdjson::SUCCESS) {
    value.type = JsonValue::Type::text;
    value.text = text;
  } else if (element.get(array) == simdjson::SUCCESS) {
    value.type = JsonValue::Type::array;
    for (const simdjson::dom::element item : array) value.elements.push_back(convert(item));
  } else if (element.get(object) == simdjson::SUCCESS) {
    value.type = JsonValue::Type::object;
    for (const auto [name, member] : object) value.members.emplace_back(name, convert(member));
  } else {
    value.type = JsonValue::Type::other;
    value.text = simdjson::minify(element);
  }
  return value;
}

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const noexcept {
  const auto found = std::ranges::find_if(members, [name](const auto& member) {
    return std::ranges::equal(member.first, name, {}, lower, lower);
  });
  return found == members.end() ? nullptr : &found->second;
}

std::optional<JsonValue> parseJsonValue(std::string_view text) {
  simdjson::dom::parser parser;
  if (parser.allocate(text.size(), kMaxDepth) != simdjson::SUCCESS) return std::nullopt;
  simdjson::dom::element root;
  if (parser.parse(text.data(), text.size()).get(root) != simdjson::SUCCESS) return std::nullopt;
  return convert(root);
}

}  // namespace kibo::inventory::detail
