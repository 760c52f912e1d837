#pragma once

#include "kibo/inventory/error.hpp"

namespace kibo::inventory::detail {

/// The kind of failure that an HTTP status stands for.
[[nodiscard]] ErrorKind kindOfStatus(int status) noexcept;

/// Whether a change of this delivery may have been made, so that doing it again could count twice.
[[nodiscard]] constexpr bool mayBeDone(Delivery delivery) noexcept {
  return delivery == Delivery::unknown || delivery == Delivery::answered;
}

/// Which of two transmissions leaves more doubt about what the service has done.
[[nodiscard]] Delivery worse(Delivery left, Delivery right) noexcept;

}  // namespace kibo::inventory::detail
