#include "http/endpoint.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cstdint>

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

std::string_view authorityOf(std::string_view url) noexcept {
  if (const auto scheme = url.find("://"); scheme != std::string_view::npos) {
    url.remove_prefix(scheme + 3);
  }
  auto authority = url.substr(0, url.find_first_of("/?#"));
  if (const auto at = authority.rfind('@'); at != std::string_view::npos) {
    authority.remove_prefix(at + 1);
  }
  return authority;
}

}  // namespace

bool isHttps(std::string_view url) noexcept {
  return url.size() >= kHttps.size() &&
         std::equal(kHttps.begin(), kHttps.end(), url.begin(),
                    [](char expected, char actual) { return expected == lower(actual); });
}

std::string_view hostOf(std::string_view url) noexcept {
  const auto authority = authorityOf(url);
  return hasPort(authority) ? authority.substr(0, authority.rfind(':')) : authority;
}

bool isLoopback(std::string_view host) noexcept {
  constexpr std::string_view name = "localhost";
  constexpr std::uint32_t network = 127;
  if (std::ranges::equal(host, name, {}, lower) || host == "[::1]") return true;
  std::array<char, INET_ADDRSTRLEN> text{};  // ends with a NUL, for inet_pton
  in_addr address{};
  if (host.size() >= text.size()) return false;
  std::ranges::copy(host, text.begin());
  return inet_pton(AF_INET, text.data(), &address) == 1 && ntohl(address.s_addr) >> 24 == network;
}

std::string endpointOf(std::string_view url) {
  std::string endpoint{authorityOf(url)};
  if (!hasPort(endpoint)) endpoint += isHttps(url) ? ":443" : ":80";
  return endpoint;
}

}  // namespace kibo::inventory::detail
