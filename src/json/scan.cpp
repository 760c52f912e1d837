#include "json/scan.hpp"

#include <algorithm>

#include "json/number.hpp"
#include "json/string_end.hpp"
#include "json/unescape.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::string_view kCutOff = "not valid JSON: it is cut off";
constexpr std::string_view kWrongEscape = "not valid JSON: a wrong escape in a string";

bool isSpace(char c) noexcept { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

bool endsToken(char c) noexcept {
  return static_cast<unsigned char>(c) <= ' ' || c == ',' || c == ':' || c == '"' || c == '[' ||
         c == ']' || c == '{' || c == '}';
}

}  // namespace

void Scan::skipSpace() noexcept {
  while (isSpace(*at_)) ++at_;
  if (at_ == end_) metEnd_ = true;
}

bool Scan::nothingButZeros() const noexcept {
  return std::all_of(at_, end_, [](char c) { return c == '\0'; });
}

Kind Scan::kind() noexcept {
  switch (next()) {
    case '[':
      return Kind::array;
    case '{':
      return Kind::object;
    case '"':
      return Kind::string;
    case 't':
    case 'f':
      return Kind::boolean;
    case 'n':
      return Kind::null;
    case '-':
      return Kind::number;
    default:
      return *at_ >= '0' && *at_ <= '9' ? Kind::number : Kind::none;
  }
}

bool Scan::rawText(RawText& raw, const Path* path) {
  if (!take('"')) return failSyntax(path);
  raw.begin = at_;
  for (;;) {
    at_ += stringEnd(at_) - at_;
    if (*at_ == '"') break;
    if (*at_ == '\\') {
      raw.escaped = true;
      ++at_;
    } else if (at_ != end_) {
      return fail(nullptr, "not valid JSON: a control character in a string");
    }
    if (at_ == end_) {
      metEnd_ = true;
      return fail(nullptr, kCutOff);
    }
    ++at_;
  }
  raw.size = static_cast<std::size_t>(at_ - raw.begin);
  ++at_;
  return true;
}

bool Scan::decode(const RawText& raw, char* out, std::size_t& size, const Path* path) {
  const char* const end = unescape(raw.view(), out);
  if (end == nullptr) return fail(path, kWrongEscape);
  size = static_cast<std::size_t>(end - out);
  return true;
}

bool Scan::text(std::string_view& text, const Path* path) {
  RawText raw;
  if (!rawText(raw, path)) return false;
  text = raw.view();
  if (!raw.escaped) return true;
  auto* const decoded = static_cast<char*>(arena_.take(raw.size));
  std::size_t size = 0;
  if (!decode(raw, decoded, size, path)) return false;
  text = {decoded, size};
  return true;
}

bool Scan::key(std::string_view& key, const Path* path) {
  return text(key, path) && (take(':') || failSyntax(path));
}

std::string_view Scan::token() noexcept {
  next();
  const char* const begin = at_;
  while (!endsToken(*at_)) ++at_;
  if (at_ == end_) metEnd_ = true;
  return {begin, static_cast<std::size_t>(at_ - begin)};
}

bool Scan::check(const Path* path, int depth) {
  switch (kind()) {
    case Kind::object:
      return checkObject(path, depth + 1);
    case Kind::array:
      return checkArray(path, depth + 1);
    case Kind::string:
      return checkText(path);
    case Kind::number:
      return isJsonNumber(token()) || failSyntax(path, "not a JSON number");
    case Kind::boolean:
    case Kind::null: {
      const std::string_view word = token();
      return word == "true" || word == "false" || word == "null" || failSyntax(path);
    }
    case Kind::none:
      break;
  }
  return failSyntax(path);
}

bool Scan::checkText(const Path* path) {
  RawText raw;
  if (!rawText(raw, path)) return false;
  if (!raw.escaped) return true;
  std::string scratch(raw.size, '\0');
  std::size_t size = 0;
  return decode(raw, scratch.data(), size, path);
}

bool Scan::checkObject(const Path* path, int depth) {
  if (!enter(depth, path)) return false;
  std::vector<std::string_view> keys;
  return members(path,
                 [&](std::string_view name) {
                   keys.push_back(name);
                   const Path here{.parent = path, .name = name};
                   return check(&here, depth);
                 }) &&
         unique(keys, path);
}

bool Scan::checkArray(const Path* path, int depth) {
  return enter(depth, path) &&
         elements(path, [&](const Path& here) { return check(&here, depth); });
}

bool Scan::raw(const Path* path, int depth, std::string_view& json) {
  next();
  const char* const begin = at_;
  if (!check(path, depth)) return false;
  json = {begin, static_cast<std::size_t>(at_ - begin)};
  return true;
}

bool Scan::enter(int depth, const Path* path) {
  return depth <= maxDepth_ ||
         fail(path, "nested deeper than " + std::to_string(maxDepth_) + " levels");
}

bool Scan::unique(std::vector<std::string_view>& keys, const Path* path) {
  std::ranges::sort(keys);
  const auto twice = std::ranges::adjacent_find(keys);
  if (twice == keys.end()) return true;
  const Path here{.parent = path, .name = *twice};
  return fail(&here, "occurs twice");
}

bool Scan::fail(const Path* path, std::string_view problem) {
  problem_ = atPath(path, problem);
  return false;
}

bool Scan::failExpected(const Path* path, std::string_view expected, std::string_view got) {
  return fail(path, std::string("expected ").append(expected).append(", got ").append(got));
}

bool Scan::failSyntax(const Path* path, std::string_view problem) {
  if (!nothingButZeros()) return fail(path, problem);
  // Where a text was cut off, its path is of no use.
  metEnd_ = true;
  return fail(nullptr, kCutOff);
}

std::string_view nameOf(Kind kind) noexcept {
  switch (kind) {
    case Kind::array:
      return "array";
    case Kind::object:
      return "object";
    case Kind::string:
      return "string";
    case Kind::number:
      return "number";
    case Kind::boolean:
      return "boolean";
    case Kind::null:
      return "null";
    case Kind::none:
      break;
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

}  // namespace kibo::inventory::detail
