#include "http/request_check.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "http/endpoint.hpp"

namespace kibo::inventory::detail {
namespace {

// A second Content-Length or a Transfer-Encoding of the caller's could split one request in two; an
// Expect makes libcurl 7.88 repeat a request for as long as the server answers 417.
constexpr std::array<std::string_view, 3> kFraming{"content-length", "expect", "transfer-encoding"};

constexpr std::string_view kTokenMarks = "!#$%&'*+-.^_`|~";

char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool isTokenCharacter(char c) noexcept {
  return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') ||
         kTokenMarks.find(c) != std::string_view::npos;
}

bool isControl(char c) noexcept {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7f;
}

bool isFraming(std::string_view name) noexcept {
  return std::ranges::any_of(kFraming, [name](std::string_view framing) {
    return std::ranges::equal(framing, name, {}, {}, lower);
  });
}

Error refuse(std::string message) {
  return {.kind = ErrorKind::invalidRequest,
          .delivery = Delivery::notSent,
          .message = std::move(message)};
}

Result<void> checkHeader(const Header& header) {
  if (header.name.empty() || !std::ranges::all_of(header.name, isTokenCharacter)) {
    return refuse("a header has a name that HTTP does not allow");
  }
  if (isFraming(header.name)) {
    return refuse("the header " + header.name + " cannot be set: the transport writes it itself");
  }
  if (std::ranges::any_of(header.value, [](char c) { return c != '\t' && isControl(c); })) {
    return refuse("the value of the header " + header.name + " has a control character in it");
  }
  return {};
}

}  // namespace

Result<void> checkUrl(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme == std::string_view::npos) return refuse("the URL has no scheme");
  // libcurl would take the first part of the path for the host.
  if (url.find_first_of("/?#", scheme + 3) == scheme + 3) return refuse("the URL names no host");
  if (std::ranges::any_of(url, [](char c) { return c == ' ' || isControl(c); })) {
    return refuse("the URL for " + endpointOf(url.substr(0, url.find_first_of(" \r\n\t"))) +
                  " has a space or control character in it");
  }
  return {};
}

Result<void> checkHeaders(const std::vector<Header>& headers) {
  for (const auto& header : headers) {
    if (auto checked = checkHeader(header); !checked) return checked;
  }
  return {};
}

}  // namespace kibo::inventory::detail
