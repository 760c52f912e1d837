#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace kibo::inventory::detail {

/// The life of a token whose answer does not state one: what the service's tokens are known to
/// have. If it is wrong, a 401 ends the token and nothing worse happens.
inline constexpr std::chrono::seconds kUnstatedTokenLife{3600};

/// `expires_in` of a token answer, in seconds; nothing when it is not a number. Zero or less means
/// that the token is good for the calls that wait for it and no more. A year is the most.
[[nodiscard]] std::optional<std::chrono::milliseconds> tokenLife(
    const std::optional<std::string>& expiresIn) noexcept;

/// Whether the token can stand in an `Authorization` header: RFC 6750's `b64token`.
[[nodiscard]] bool isBearerToken(std::string_view token) noexcept;

}  // namespace kibo::inventory::detail
