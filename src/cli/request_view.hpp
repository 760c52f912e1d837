#pragma once

#include <string>

#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory::cli {

/// A request that was not sent, as one JSON object in one line: `method`, `path` as on the wire,
/// `query` as a list of decoded pairs, `headers`, `body`. The token that would be sent with it is
/// shown masked.
[[nodiscard]] std::string showRequest(const HttpRequest& request);

}  // namespace kibo::inventory::cli
