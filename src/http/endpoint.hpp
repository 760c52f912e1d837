#pragma once

#include <string>
#include <string_view>

namespace kibo::inventory::detail {

/// `host:port` of an absolute URL, for messages: without user, path and query, which may hold
/// what nobody should read in a log.
[[nodiscard]] std::string endpointOf(std::string_view url);

/// The host of an absolute URL, without user and port; an IPv6 address keeps its brackets.
[[nodiscard]] std::string_view hostOf(std::string_view url) noexcept;

/// `localhost`, 127.0.0.0/8 in dotted form, or `[::1]`: the only places where http is allowed, and
/// the ones that no proxy of the environment is used for.
[[nodiscard]] bool isLoopback(std::string_view host) noexcept;

/// Letter case of the scheme does not matter.
[[nodiscard]] bool isHttps(std::string_view url) noexcept;

}  // namespace kibo::inventory::detail
