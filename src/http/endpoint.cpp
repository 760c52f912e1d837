#include "http/endpoint.hpp"

#include <algorithm>

namespace kibo::inventory::detail {
namespace {

constexpr std::string_view kHttps = "https://";

char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool hasPort(std::string_view authority) noexcept {
  const auto colon = authority.rfind(':');
  if (colon == std::string_view::npos) return false;
  const auto bracket = authority.rfind(']');  // colons inside an IPv6 address are not a port's
  return bracket == std::string_view::npos || colon > bracket;
}

}  // namespace

bool isHttps(std::string_view url) noexcept {
  return url.size() >= kHttps.size() &&
         std::equal(kHttps.begin(), kHttps.end(), url.begin(),
                    [](char expected, char actual) { return expected == lower(actual); });
}

std::string endpointOf(std::string_view url) {
  const std::string_view defaultPort = isHttps(url) ? ":443" : ":80";
  if (const auto scheme = url.find("://"); scheme != std::string_view::npos) {
    url.remove_prefix(scheme + 3);
  }
  auto authority = url.substr(0, url.find_first_of("/?#"));
  if (const auto at = authority.rfind('@'); at != std::string_view::npos) {
    authority.remove_prefix(at + 1);
  }
  std::string endpoint{authority};
  if (!hasPort(authority)) endpoint += defaultPort;
  return endpoint;
}

}  // namespace kibo::inventory::detail
