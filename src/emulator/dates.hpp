#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace kibo::inventory::testing::detail {

/// `2025-06-25T19:59:00+0000`; the offset may also be `-05:00` or `Z`, and the seconds may have a
/// fraction, which is dropped.
[[nodiscard]] std::optional<std::chrono::sys_seconds> parseDate(std::string_view text);

/// The same shape, in UTC.
[[nodiscard]] std::string formatDate(std::chrono::system_clock::time_point time);

}  // namespace kibo::inventory::testing::detail
