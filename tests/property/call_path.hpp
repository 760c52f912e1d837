#pragma once

#include "choices.hpp"
#include "fate.hpp"
#include "history.hpp"

namespace kibo::inventory::testing {

/// Up to four calls through the library's own clients, loop, JSON and budget. Transport, clock and
/// token provider are simulated: wherever one of them would wait, chance may submit another call,
/// which runs to its end in between, let a late request arrive, cancel the call or let its
/// deadline pass. `classify` is what the transport says of a request that brought no whole answer.
[[nodiscard]] History runCallPath(Choices& choices, Delivery (*classify)(const Fate&));

}  // namespace kibo::inventory::testing
