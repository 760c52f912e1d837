#pragma once

#include "kibo/inventory/error.hpp"

namespace kibo::inventory::detail {

/// What an HTTP status says about the failure and about what the service did. 429 and the other
/// statuses that a gateway or a validation answers mean that nothing was changed; a 5xx may have
/// been answered after the change was queued, so it is `Delivery::unknown`.
[[nodiscard]] ErrorKind kindOfStatus(int status) noexcept;
[[nodiscard]] Delivery deliveryOfStatus(int status) noexcept;

/// Whether a change of this delivery may have been made, so that doing it again could count twice.
[[nodiscard]] constexpr bool mayBeDone(Delivery delivery) noexcept {
  return delivery == Delivery::unknown || delivery == Delivery::answered;
}

/// Which of two transmissions leaves more doubt about what the service has done.
[[nodiscard]] Delivery worse(Delivery left, Delivery right) noexcept;

}  // namespace kibo::inventory::detail
