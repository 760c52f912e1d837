#pragma once

#include "kibo/inventory/error.hpp"

namespace kibo::inventory::detail {

/// What the server may have done with a request that brought no whole answer. No error code of
/// libcurl takes part: a proxy that refused and a connection that broke after the request was
/// carried out share one. `transmissions` counts how often the request was about to be written.
[[nodiscard]] constexpr Delivery deliveryWithoutAnswer(int transmissions) noexcept {
  return transmissions == 0 ? Delivery::notSent : Delivery::unknown;
}

}  // namespace kibo::inventory::detail
