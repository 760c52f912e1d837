#pragma once

#include "kibo/inventory/clock.hpp"
#include "kibo/inventory/error.hpp"
#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory::detail {

/// `errorFromAnswer`, with `retryAfter` from the answer's header.
[[nodiscard]] Error timedErrorFromAnswer(const HttpResponse& response, const Clock& clock);

}  // namespace kibo::inventory::detail
