#include "json/check.hpp"

#include "json/padding.hpp"
#include "json/scan.hpp"
#include "json/text.hpp"
#include "json/unescape.hpp"

namespace kibo::inventory::detail {
namespace {

bool isOneValue(Scan& scan) {
  if (!scan.atEnd()) {
    if (!scan.check(nullptr, 0)) return false;
    if (scan.atEnd()) return true;
  }
  return scan.fail(nullptr, "expected one JSON value");
}

}  // namespace

Result<void> checkJson(std::string_view json) {
  std::string text(json);
  pad(text);
  Arena arena;
  Scan scan(text.data(), text.size(), arena);
  const bool good = isUtf8(text) ? isOneValue(scan) : scan.fail(nullptr, "not valid UTF-8");
  if (good) return {};
  return Error{.kind = ErrorKind::decode, .message = scan.problem()};
}

std::string textOf(std::string_view json) {
  std::string text(json);
  if (!json.starts_with('"')) return text;
  const char* const end = unescape(json.substr(1, json.size() - 2), text.data());
  // It is valid, so that there always is an end.
  text.resize(end == nullptr ? 0 : static_cast<std::size_t>(end - text.data()));
  return text;
}

}  // namespace kibo::inventory::detail
