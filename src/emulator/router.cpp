#include "emulator/router.hpp"

#include <algorithm>
#include <optional>

namespace kibo::inventory::testing::detail {
namespace {

/// Takes the part up to `separator` off the front of `text`.
std::string_view takePart(std::string_view& text, char separator) {
  const std::size_t end = text.find(separator);
  const std::string_view part = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  return part;
}

bool isOneOf(std::string_view alternatives, std::string_view segment) {
  while (!alternatives.empty()) {
    if (takePart(alternatives, '|') == segment) return true;
  }
  return false;
}

std::optional<PathValues> fit(std::string_view pattern, const std::vector<std::string>& segments) {
  PathValues values;
  pattern.remove_prefix(1);
  for (const std::string& segment : segments) {
    if (pattern.empty()) return std::nullopt;
    const std::string_view part = takePart(pattern, '/');
    if (part.starts_with('{')) {
      if (segment.empty()) return std::nullopt;
      values.emplace(part.substr(1, part.size() - 2), segment);
    } else if (!isOneOf(part, segment)) {
      return std::nullopt;
    }
  }
  if (!pattern.empty()) return std::nullopt;
  return values;
}

}  // namespace

RouteMatch findRoute(std::span<const std::span<const Route>> tables, std::string_view method,
                     std::string_view target) {
  RouteMatch match;
  const std::vector<std::string> segments = pathSegments(target);
  for (const auto& table : tables) {
    for (const Route& route : table) {
      auto values = fit(route.pattern, segments);
      if (!values) continue;
      if (route.method == method) {
        match.route = &route;
        match.values = std::move(*values);
        return match;
      }
      if (std::ranges::find(match.allowed, route.method) == match.allowed.end()) {
        match.allowed.push_back(route.method);
      }
    }
  }
  return match;
}

}  // namespace kibo::inventory::testing::detail
