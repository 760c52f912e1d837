#pragma once

#include <functional>

#include "kibo/inventory/http/transport.hpp"

namespace kibo::inventory {

/// The rest of the chain, as seen by a middleware. Call it once; not calling it answers in the
/// place of the service.
class Next {
 public:
  using Function = Result<HttpResponse> (*)(void* state, HttpRequest& request);
  Next(Function function, void* state) noexcept : function_(function), state_(state) {}

  Result<HttpResponse> operator()(HttpRequest& request) const { return function_(state_, request); }

 private:
  Function function_;
  void* state_;
};

/// Runs around a request: it may change the request before, the answer after, or turn an error into
/// an answer. `Settings::perCall` middleware runs once a call, around the retries and without the
/// token; `Settings::perAttempt` middleware runs around each attempt and sees it as it is sent.
/// The first of a list is the outermost.
///
/// A middleware decides what the caller sees, not what may be repeated: `Error::delivery` is what
/// the transport saw. Without `next` nothing was sent, whatever the middleware answers; and a
/// change that adds to stock is not sent a second time, however often `next` is called.
///
/// Thread safety: one middleware object serves all calls of a configuration, concurrently.
/// Exceptions: what it throws ends the call as `ErrorKind::internal`; it does not reach the caller.
using Middleware =
    std::function<Result<HttpResponse>(HttpRequest&, const CallContext&, const Next&)>;

}  // namespace kibo::inventory
