#pragma once

#include <string_view>
#include <vector>

#include "kibo/inventory/http/message.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::detail {

// These refuse what must not reach the wire, with `ErrorKind::invalidRequest`.

/// A URL without scheme or host, and one with spaces or control characters.
[[nodiscard]] Result<void> checkUrl(std::string_view url);

/// A header name that is not a token, a header value with control characters (it could add headers
/// of its own), and headers that frame the message, which are the transport's alone to write. The
/// error names the header, never its value.
[[nodiscard]] Result<void> checkHeaders(const std::vector<Header>& headers);

}  // namespace kibo::inventory::detail
