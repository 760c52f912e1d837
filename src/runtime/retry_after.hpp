#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "kibo/inventory/clock.hpp"
#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory::detail {

/// Reads a `Retry-After` value: seconds, or a date in one of the three forms of RFC 9110 5.6.7,
/// relative to `now`. A date in the past is 0, more than a day is a day, anything else is nothing.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(
    std::string_view value, Clock::WallTimePoint now) noexcept;

/// The `Retry-After` of an answer, by the calendar of `clock`.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfterOf(const HttpResponse& response,
                                                                    const Clock& clock) noexcept;

}  // namespace kibo::inventory::detail
