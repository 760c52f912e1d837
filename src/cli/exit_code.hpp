#pragma once

#include <algorithm>

#include "kibo/inventory/error.hpp"
#include "kibo/inventory/operation.hpp"

namespace kibo::inventory::cli {

/// The exit codes of every command.
inline constexpr int kSuccess = 0;
inline constexpr int kFailure = 1;         ///< The service refused, or the command could not work.
inline constexpr int kWrongUsage = 2;      ///< The arguments, or what they name, are wrong.
inline constexpr int kUnknownOutcome = 3;  ///< The service may have carried the change out.
inline constexpr int kNothingSent = 4;     ///< The service was not reached whole, or no token had.

/// How a call of an operation with this effect ended. A read has no outcome that could be unknown:
/// where it was not answered, nothing was sent as far as anybody is concerned.
[[nodiscard]] inline int exitCodeOf(const Error& error, Effect effect) noexcept {
  if (error.kind == ErrorKind::configuration || error.kind == ErrorKind::invalidRequest) {
    return kWrongUsage;
  }
  switch (error.delivery) {
    case Delivery::notSent:
    case Delivery::incomplete:
      return kNothingSent;
    case Delivery::rejected:
      return kFailure;
    case Delivery::unknown:
    case Delivery::answered:
      break;
  }
  if (effect != Effect::read) return kUnknownOutcome;
  return error.delivery == Delivery::unknown && error.status == 0 ? kNothingSent : kFailure;
}

/// The code of two calls in one run: an unknown outcome counts most, then the higher one.
[[nodiscard]] constexpr int worseExitCode(int left, int right) noexcept {
  if (left == kUnknownOutcome || right == kUnknownOutcome) return kUnknownOutcome;
  return std::max(left, right);
}

}  // namespace kibo::inventory::cli
