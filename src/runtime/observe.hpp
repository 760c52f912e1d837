#pragma once

#include <string_view>

#include "base/telemetry.hpp"
#include "kibo/inventory/http/transport.hpp"
#include "kibo/inventory/result.hpp"
#include "runtime/attempt.hpp"

/// What the runtime tells of calls, attempts and limits. Everything here may be called with a null
/// `telemetry`, costs nothing then, and throws nothing.
namespace kibo::inventory::detail {

/// How a call ended.
struct CallEnd {
  const Operation& operation;
  int attempts;
  const HttpResponse* answer;  ///< Null when there was none.
  const Error* error;          ///< Null when it succeeded.
};
void observeCall(Observed& observed, const CallEnd& end) noexcept;

void observeAttempt(Observed& observed, const CallContext& context, const HttpRequest& request,
                    const Attempt& attempt) noexcept;

/// `attempt` failed and is repeated after `wait`.
void observeRepeat(const Telemetry* telemetry, const CallContext& context, const Attempt& attempt,
                   std::chrono::milliseconds wait) noexcept;

/// After a 429 no request of the class is sent for as long as this.
void observePause(const Telemetry* telemetry, std::string_view requestClass,
                  std::chrono::milliseconds wait) noexcept;

/// The request as it is given to the transport, and the headers of what was answered to it.
void observeRequest(const Core& core, const CallContext& context,
                    const HttpRequest& request) noexcept;
void observeAnswer(const Core& core, const CallContext& context, const HttpRequest& request,
                   const HttpResponse& answer) noexcept;

}  // namespace kibo::inventory::detail
