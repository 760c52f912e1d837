#pragma once

#include <cstdint>

#include "kibo/inventory/clock.hpp"

namespace kibo::inventory::detail {

/// What a caller does about a value with a life of its own: a token, a looked-up host name.
enum class RenewalStep : std::uint8_t {
  useIt,       ///< It holds, and nobody needs to do anything about it now.
  renewEarly,  ///< It holds, but not for long: this caller asks for the next one.
  mustRenew,   ///< There is none that holds: wait for the renewal in flight, or start one.
};

struct RenewalState {
  bool held = false;      ///< There is a value, and the service has not rejected it.
  bool renewing = false;  ///< A renewal is in flight.
  Clock::TimePoint renewAt{};
  Clock::TimePoint expiresAt{};
  Clock::TimePoint nextEarlyTry{};  ///< No early renewal before this, after one that failed.
};

[[nodiscard]] RenewalStep decideRenewal(Clock::TimePoint now, const RenewalState& state) noexcept;

}  // namespace kibo::inventory::detail
