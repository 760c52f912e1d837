#pragma once

#include <span>

#include "kibo/inventory/http/middleware.hpp"

namespace kibo::inventory::detail {

/// Runs `request` through `middleware`, the first outermost, with `last` at the end.
Result<HttpResponse> runChain(std::span<const Middleware> middleware, HttpRequest& request,
                              const CallContext& context, const Next& last);

}  // namespace kibo::inventory::detail
