#pragma once

#include <chrono>
#include <stop_token>

#include "kibo/inventory/clock.hpp"
#include "kibo/inventory/export.hpp"
#include "kibo/inventory/http/message.hpp"
#include "kibo/inventory/operation.hpp"
#include "kibo/inventory/result.hpp"

namespace kibo::inventory {

/// What a transport, middleware or token provider may know of the call it works for. Valid for the
/// duration of the call it is passed to.
struct CallContext {
  const Operation& operation;
  Clock::TimePoint deadline;  ///< By the clock of the configuration.
  std::stop_token stop;
  Clock& clock;
  int attempt = 1;  ///< 1 for the first.

  /// An answer that nobody needs any more; may be null. A transport may move it into its own and
  /// write over it, so that its memory is used again.
  HttpResponse* spare = nullptr;
};

/// Sends one request and returns the one answer to it. Any HTTP status is an answer; an `Error`
/// means that there was no complete one, and its `delivery` says what may have left the machine.
///
/// Thread safety: `send` must allow concurrent calls.
/// Exceptions: `send` must not throw. (One that does is caught and reported as
/// `ErrorKind::internal` with `Delivery::unknown`.)
/// One transmission: `send` must never transmit a request a second time by itself.
/// A sink (`HttpRequest::sink`) gets the body of a 2xx answer, of other answers nothing. When it
/// wants no more, `send` ends the transfer and returns the answer as far as it came. A transport
/// that leaves the body in the answer instead is served as well, for the memory it takes.
class KIBO_INVENTORY_API Transport {
 public:
  virtual ~Transport();

  virtual Result<HttpResponse> send(const HttpRequest& request, const CallContext& context) = 0;
};

}  // namespace kibo::inventory
