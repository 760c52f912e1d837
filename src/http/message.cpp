#include "kibo/inventory/http/message.hpp"

#include <algorithm>
#include <array>

namespace kibo::inventory {
namespace {

char lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool sameName(std::string_view left, std::string_view right) noexcept {
  return std::ranges::equal(left, right, {}, lower, lower);
}

}  // namespace

BodySink::~BodySink() = default;

std::string_view toString(Method method) noexcept {
  constexpr std::array<std::string_view, 4> names{"GET", "POST", "PUT", "DELETE"};
  return names.at(static_cast<std::size_t>(method));
}

std::optional<std::string_view> findHeader(const std::vector<Header>& headers,
                                           std::string_view name) noexcept {
  const auto found = std::ranges::find_if(
      headers, [name](const Header& header) { return sameName(header.name, name); });
  if (found == headers.end()) return std::nullopt;
  return found->value;
}

void setHeader(std::vector<Header>& headers, std::string_view name, std::string_view value) {
  const auto found = std::ranges::find_if(
      headers, [name](const Header& header) { return sameName(header.name, name); });
  if (found != headers.end()) {
    found->value = value;
  } else {
    headers.push_back({.name = std::string(name), .value = std::string(value)});
  }
}

}  // namespace kibo::inventory
