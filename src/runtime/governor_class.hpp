#pragma once

#include <cstdint>
#include <string_view>

namespace kibo::inventory::detail {

/// The requests that share a rate, as the service counts them.
enum class RateClass : std::uint8_t {
  read,         ///< Everything but the next.
  stockChange,  ///< `adjust` and `refresh`, also the smart ones.
};

/// Of the limit of the class in `RateLimits`.
[[nodiscard]] constexpr std::string_view nameOf(RateClass rateClass) noexcept {
  return rateClass == RateClass::stockChange ? "stockChanges" : "reads";
}

}  // namespace kibo::inventory::detail
