#pragma once

#include <string_view>

#include "kibo/inventory/operation.hpp"

namespace kibo::inventory::detail {

/// `read`, `idempotent`, `additive`.
[[nodiscard]] constexpr std::string_view nameOf(Effect effect) noexcept {
  switch (effect) {
    case Effect::read:
      return "read";
    case Effect::idempotent:
      return "idempotent";
    case Effect::additive:
      break;
  }
  return "additive";
}

}  // namespace kibo::inventory::detail
