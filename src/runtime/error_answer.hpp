#pragma once

#include "kibo/inventory/clock.hpp"
#include "kibo/inventory/error.hpp"
#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory::detail {

/// Turns an answer that is not a 2xx into an `Error`: kind, delivery, status, correlation id, and
/// the service's own words. The service answers errors in at least four shapes, all of which are
/// read: `{errorCode, message, items}`, `{error, message}` (where `message` may be an object with
/// `messages`), `{success, messages}`, and HTML or nothing from the gateways in front of it.
/// A `Retry-After` date is read by the calendar of `clock`. `operation` and `attempts` are the
/// caller's to fill.
[[nodiscard]] Error errorFromAnswer(const HttpResponse& response, const Clock& clock);

}  // namespace kibo::inventory::detail
