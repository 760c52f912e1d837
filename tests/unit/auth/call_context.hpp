#pragma once

#include <chrono>
#include <stop_token>

#include "kibo/inventory/http/transport.hpp"

namespace kibo::inventory::testing {

/// The context of a call that needs a token: here, one that must not be sent twice.
inline CallContext callOf(Clock& clock,
                          std::chrono::milliseconds timeout = std::chrono::seconds{30},
                          std::stop_token stop = {}) {
  static constexpr Operation operation{
      .id = "adjust", .method = Method::post, .path = "/adjust", .effect = Effect::additive};
  return {.operation = operation,
          .deadline = clock.now() + timeout,
          .stop = std::move(stop),
          .clock = clock};
}

}  // namespace kibo::inventory::testing
