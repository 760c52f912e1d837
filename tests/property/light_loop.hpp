#pragma once

#include "choices.hpp"
#include "fate.hpp"
#include "history.hpp"
#include "runtime/retry.hpp"
#include "runtime/status.hpp"

namespace kibo::inventory::testing {

/// What decides in the light loop. A test puts a wrong decision in the place of the library's.
struct Deciders {
  Delivery (*classify)(const Fate&) = [](const Fate& fate) { return detail::classify(fate.seen); };
  Delivery (*worse)(Delivery, Delivery) = detail::worse;
  detail::RetryDecision (*decide)(const RetryPolicy&, const detail::FailedAttempt&,
                                  double) = detail::decideRetry;
  bool stopsSecondTransmission = true;  ///< libcurl's own, on a connection that was lost.
  bool asksForNewerChanges = true;      ///< Before it repeats.
};

/// Up to four calls side by side, step by step in an order that chance decides: a loop about the
/// library's deciders which does what the library's own loop does, without requests and JSON. It
/// is for what that loop cannot do in one thread: calls that are under way in any order.
[[nodiscard]] History runLightLoop(Choices& choices, const Deciders& deciders);

}  // namespace kibo::inventory::testing
