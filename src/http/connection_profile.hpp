#pragma once

#include <chrono>

#include "kibo/inventory/operation.hpp"

namespace kibo::inventory::detail {

/// How long a connection may lie idle and still be used. Servers and load balancers commonly close
/// theirs after 60 s or more; ours must be given up first.
inline constexpr std::chrono::seconds kConnectionMaxIdle{45};

/// How a request of an effect may use connections.
struct ConnectionProfile {
  bool reuse;  ///< Take a kept-alive connection, and leave one behind.
};

/// An additive request gets a connection of its own: a kept-alive one may have been closed by the
/// server while the request was on its way, and nobody could tell then whether it was carried out.
[[nodiscard]] constexpr ConnectionProfile profileOf(Effect effect) noexcept {
  return {.reuse = effect != Effect::additive};
}

}  // namespace kibo::inventory::detail
