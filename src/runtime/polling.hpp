#pragma once

#include <chrono>

namespace kibo::inventory::detail {

/// The wait before look number `look + 1` at something that goes on elsewhere: `first` after look
/// 1, each later one half as long again, never more than `longest`.
[[nodiscard]] std::chrono::milliseconds pollInterval(std::chrono::milliseconds first,
                                                     std::chrono::milliseconds longest,
                                                     int look) noexcept;

}  // namespace kibo::inventory::detail
