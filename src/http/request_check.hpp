#pragma once

#include "kibo/inventory/http/message.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory::detail {

/// Refuses what must not reach the wire: a URL with spaces, control characters or a user name, a
/// header name that is not a token, a header value with control characters (it could add headers of
/// its own), and headers that frame the message, which are the transport's alone to write.
/// The error is `ErrorKind::invalidRequest` and names the header, never its value.
[[nodiscard]] Result<void> checkRequest(const HttpRequest& request);

}  // namespace kibo::inventory::detail
