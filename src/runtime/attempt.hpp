#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "kibo/inventory/http/middleware.hpp"
#include "runtime/bearer.hpp"
#include "runtime/core.hpp"
#include "runtime/refresh_order.hpp"
#include "runtime/row_receiver.hpp"

namespace kibo::inventory::detail {

/// How one attempt ended.
struct Attempt {
  Result<HttpResponse> result;

  /// What the service may have done, by what the transport saw and never by what a middleware
  /// made of it: a middleware cannot turn a change that may have happened into one that may be
  /// repeated.
  Delivery delivery = Delivery::notSent;

  std::optional<std::uint64_t> generation{};  ///< Of the token it was signed with.

  std::size_t streamedBytes = 0;  ///< Of the answer's body, which are not in `result`.

  bool superseded = false;  ///< It was a repeat, and not sent: a newer change would be undone.
};

/// Host look-up, token (`bearer` holds it afterwards), per-attempt middleware, transport: one time.
/// `before` is what the attempts before it may have done; an additive operation that may have been
/// carried out is not sent again, whoever asks for it. Nor is a repeat of `submission`, which may
/// be null, sent once it is superseded, be it while a token was waited for. Nor is anything sent
/// again whose answer `rows`, which may be null, has begun to hand over. `request` is the same
/// afterwards as before. Throws nothing.
[[nodiscard]] Attempt attemptOnce(Core& core, HttpRequest& request, const CallContext& context,
                                  Delivery before, const RefreshOrder::Submission* submission,
                                  RowReceiver* rows, Bearer& bearer);

}  // namespace kibo::inventory::detail
