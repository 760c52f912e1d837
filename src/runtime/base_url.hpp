#pragma once

#include <string>
#include <string_view>

#include "http/endpoint.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::detail {

/// A base URL, read and put into one form: `scheme://host[:port]`, nothing behind it.
struct BaseUrl {
  std::string scheme;  ///< `https` or `http`.
  std::string host;    ///< Without port; an IPv6 address keeps its brackets.
  std::string url;     ///< The whole.
};

/// Reads `host`, `host:port` or a base URL; a path of `/`, `/api` or `/api/` is left out, since
/// people paste it. Without a scheme it is https. The error's message says what is wrong with it,
/// without repeating it: a URL may hold a password.
[[nodiscard]] Result<BaseUrl> readBaseUrl(std::string_view text);

/// Labels of letters, digits and inner hyphens, with a dot between two; at most 253 characters.
[[nodiscard]] bool isHostName(std::string_view text) noexcept;

}  // namespace kibo::inventory::detail
