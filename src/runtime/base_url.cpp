#include "runtime/base_url.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kLongestHost = 253;
constexpr std::size_t kLongestLabel = 63;

char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lowered(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), lower);
  return result;
}

bool isLabelCharacter(char c) noexcept {
  return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

bool isLabel(std::string_view label) noexcept {
  return !label.empty() && label.size() <= kLongestLabel && label.front() != '-' &&
         label.back() != '-' && std::ranges::all_of(label, isLabelCharacter);
}

bool isIpv6Literal(std::string_view host) noexcept {
  if (host.size() < 4 || host.front() != '[' || host.back() != ']') return false;
  const std::string_view address = host.substr(1, host.size() - 2);
  return address.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos &&
         address.find(':') != std::string_view::npos;
}

/// The number of a whole text of digits, nothing otherwise.
std::optional<int> number(std::string_view text) noexcept {
  int value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size() || text.front() == '-') return {};
  return value;
}

bool isPort(std::string_view text) noexcept {
  const auto port = number(text);
  return port && *port >= 1 && *port <= 65535;
}

Error wrongUrl(std::string_view problem) {
  Error error;
  error.kind = ErrorKind::configuration;
  error.delivery = Delivery::notSent;
  error.message = problem;
  return error;
}

}  // namespace

bool isHostName(std::string_view text) noexcept {
  if (text.size() > kLongestHost) return false;
  while (true) {
    const std::size_t dot = text.find('.');
    if (!isLabel(text.substr(0, dot))) return false;
    if (dot == std::string_view::npos) return true;
    text.remove_prefix(dot + 1);
  }
}

Result<BaseUrl> readBaseUrl(std::string_view text) {
  BaseUrl base;
  base.scheme = "https";
  if (const std::size_t colon = text.find("://"); colon != std::string_view::npos) {
    base.scheme = lowered(text.substr(0, colon));
    text.remove_prefix(colon + 3);
  }
  if (base.scheme != "https" && base.scheme != "http") {
    return wrongUrl("it must begin with https://");
  }
  if (text.find('@') != std::string_view::npos) {
    return wrongUrl("it must not hold a user or password");
  }
  if (text.find_first_of("?#") != std::string_view::npos) {
    return wrongUrl("it must not have a query or a fragment");
  }
  const std::size_t slash = std::min(text.find('/'), text.size());
  const std::string_view path = text.substr(slash);
  if (!path.empty() && path != "/" && path != "/api" && path != "/api/") {
    return wrongUrl("it must end with the host (or /api): paths are the library's");
  }
  const std::string_view authority = text.substr(0, slash);
  const std::size_t addressEnd = authority.starts_with('[') ? authority.find(']') : 0;
  const std::size_t colon = authority.find(':', std::min(addressEnd, authority.size()));
  const std::string_view host = authority.substr(0, colon);
  if (!isHostName(host) && !isIpv6Literal(host)) return wrongUrl("its host is not a host name");
  if (colon != std::string_view::npos && !isPort(authority.substr(colon + 1))) {
    return wrongUrl("its port is not a number from 1 to 65535");
  }
  base.host = lowered(host);
  if (base.scheme == "http" && !isLoopback(base.host)) {
    return wrongUrl("it must be https: http is for loopback addresses only");
  }
  base.url = base.scheme + "://" + lowered(authority);
  return base;
}

}  // namespace kibo::inventory::detail
