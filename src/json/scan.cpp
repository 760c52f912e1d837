#include "json/scan.hpp"

#include <algorithm>

#include "json/number.hpp"

namespace kibo::inventory::detail {
namespace {

std::string_view explain(simdjson::error_code error) noexcept {
  switch (error) {
    case simdjson::UTF8_ERROR:
      return "not valid UTF-8";
    case simdjson::EMPTY:
      return "expected JSON, got an empty body";
    case simdjson::UNCLOSED_STRING:
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
      return "not valid JSON: it is cut off";
    case simdjson::UNESCAPED_CHARS:
      return "not valid JSON: a control character in a string";
    case simdjson::STRING_ERROR:
      return "not valid JSON: a wrong escape in a string";
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
      return "too large to be read";
    default:
      return "not valid JSON";
  }
}

std::string_view withoutTrailingSpace(std::string_view text) noexcept {
  const auto last = text.find_last_not_of(" \t\r\n");
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

}  // namespace

std::string_view tokenOf(Scan::Value& value) noexcept {
  return withoutTrailingSpace(value.raw_json_token());
}

std::string_view nameOf(Scan::Kind kind) noexcept {
  switch (kind) {
    case Scan::Kind::array:
      return "array";
    case Scan::Kind::object:
      return "object";
    case Scan::Kind::string:
      return "string";
    case Scan::Kind::number:
      return "number";
    case Scan::Kind::boolean:
      return "boolean";
    case Scan::Kind::null:
      return "null";
  }
  return "nothing";
}

std::string_view nameOf(Shape shape) noexcept {
  switch (shape) {
    case Shape::integer:
      return "integer";
    case Shape::number:
      return "number";
    case Shape::boolean:
      return "boolean";
    case Shape::record:
    case Shape::map:
    case Shape::dictionary:
      return "object";
    case Shape::list:
      return "array";
    case Shape::json:
      return "a value";
    case Shape::text:
    case Shape::secret:
    case Shape::word:
      break;
  }
  return "string";
}

bool Scan::fail(const Path* path, std::string_view problem) {
  problem_ = atPath(path, problem);
  return false;
}

bool Scan::fail(const Path* path, simdjson::error_code error) { return fail(path, explain(error)); }

bool Scan::failExpected(const Path* path, std::string_view expected, std::string_view got) {
  return fail(path, std::string("expected ").append(expected).append(", got ").append(got));
}

bool Scan::enter(int depth, const Path* path) {
  return depth <= maxDepth_ ||
         fail(path, "nested deeper than " + std::to_string(maxDepth_) + " levels");
}

bool Scan::check(Value& value, const Path* path, int depth) {
  Kind kind{};
  if (!this->kind(value, kind, path)) return false;
  switch (kind) {
    case Kind::object:
      return checkObject(value, path, depth + 1);
    case Kind::array:
      return checkArray(value, path, depth + 1);
    case Kind::string: {
      const auto error = value.get_string().error();
      return error == simdjson::SUCCESS || fail(path, error);
    }
    case Kind::number:
      return isJsonNumber(tokenOf(value)) || fail(path, "not a JSON number");
    case Kind::boolean:
    case Kind::null: {
      const std::string_view token = tokenOf(value);
      return token == "true" || token == "false" || token == "null" || fail(path, "not valid JSON");
    }
  }
  return fail(path, "not valid JSON");
}

bool Scan::checkObject(Value& value, const Path* path, int depth) {
  if (!enter(depth, path)) return false;
  simdjson::ondemand::object object;
  if (const auto error = value.get_object().get(object)) return fail(path, error);
  std::vector<std::string_view> keys;
  for (auto next : object) {
    simdjson::ondemand::field field;
    if (const auto error = std::move(next).get(field)) return fail(path, error);
    std::string_view key;
    if (const auto error = field.unescaped_key().get(key)) return fail(path, error);
    keys.push_back(key);
    const Path here{.parent = path, .name = key};
    if (!check(field.value(), &here, depth)) return false;
  }
  return unique(keys, path);
}

bool Scan::checkArray(Value& value, const Path* path, int depth) {
  if (!enter(depth, path)) return false;
  simdjson::ondemand::array array;
  if (const auto error = value.get_array().get(array)) return fail(path, error);
  std::size_t index = 0;
  for (auto next : array) {
    const Path here{.parent = path, .index = index++};
    Value element;
    if (const auto error = std::move(next).get(element)) return fail(&here, error);
    if (!check(element, &here, depth)) return false;
  }
  return true;
}

bool Scan::raw(Value& value, const Path* path, int depth, std::string_view& json) {
  const std::string_view token = tokenOf(value);
  if (!check(value, path, depth)) return false;
  const bool container = token.starts_with('{') || token.starts_with('[');
  // A container has been passed: the parser stands on what follows it, and something does, since
  // extras are members of an object.
  json = !container ? token
                    : withoutTrailingSpace(
                          {token.data(), static_cast<std::size_t>(location() - token.data())});
  return true;
}

bool Scan::unique(std::vector<std::string_view>& keys, const Path* path) {
  std::ranges::sort(keys);
  const auto twice = std::ranges::adjacent_find(keys);
  if (twice == keys.end()) return true;
  const Path here{.parent = path, .name = *twice};
  return fail(&here, "occurs twice");
}

const char* Scan::location() noexcept {
  const char* place = end_;
  if (document_.current_location().get(place)) return end_;
  return place;
}

bool Scan::atEnd() noexcept {
  return document_.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

Scan::Progress Scan::progress(const char* start) noexcept {
  const char* const place = location();
  return {static_cast<std::size_t>(place - start), static_cast<std::size_t>(end_ - place)};
}

}  // namespace kibo::inventory::detail
