#include "runtime/shown_request.hpp"

#include <algorithm>

#include "base/telemetry_names.hpp"

namespace kibo::inventory::detail {
namespace {

/// Takes what stands before the first of `ends` off `text`.
std::string_view takeUntil(std::string_view& text, std::string_view ends) noexcept {
  const std::string_view part = text.substr(0, text.find_first_of(ends));
  text.remove_prefix(part.size());
  return part;
}

bool sameName(std::string_view name, std::string_view lowerCase) noexcept {
  return std::ranges::equal(name, lowerCase, [](char left, char right) {
    return (left >= 'A' && left <= 'Z' ? static_cast<char>(left - 'A' + 'a') : left) == right;
  });
}

}  // namespace

ShownUrl shownUrl(std::string_view url) noexcept {
  ShownUrl shown;
  if (const auto scheme = url.find("://"); scheme != std::string_view::npos) {
    url.remove_prefix(scheme + 3);
    shown.host = takeUntil(url, "/?#");
    shown.host.remove_prefix(shown.host.rfind('@') + 1);  // npos + 1 is 0
  }
  shown.path = takeUntil(url, "?#");
  if (url.starts_with('?')) {
    url.remove_prefix(1);
    shown.query = takeUntil(url, "#");
  }
  return shown;
}

std::string parameterNames(std::string_view query) {
  std::string names;
  while (!query.empty()) {
    std::string_view parameter = takeUntil(query, "&");
    if (!query.empty()) query.remove_prefix(1);
    const std::string_view name = takeUntil(parameter, "=");
    if (parameter.empty()) continue;  // without a sign nobody knows whether it is a name
    names.append(names.empty() ? "" : ",").append(name);
  }
  return names;
}

std::string_view shownValue(const Header& header) noexcept {
  const bool shown = std::ranges::any_of(
      kShownHeaders, [&header](std::string_view name) { return sameName(header.name, name); });
  return shown ? std::string_view(header.value) : "***";
}

std::string_view bearerOf(const HttpRequest& request) noexcept {
  const auto authorization = findHeader(request.headers, "Authorization");
  if (!authorization) return {};
  return authorization->substr(authorization->find(' ') + 1);  // npos + 1 is 0
}

}  // namespace kibo::inventory::detail
