#pragma once

#include <string>
#include <string_view>

namespace kibo::inventory::detail {

/// `host:port` of an absolute URL, for messages: without user, path and query, which may hold
/// what nobody should read in a log.
[[nodiscard]] std::string endpointOf(std::string_view url);

/// Letter case of the scheme does not matter.
[[nodiscard]] bool isHttps(std::string_view url) noexcept;

}  // namespace kibo::inventory::detail
