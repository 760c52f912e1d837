#pragma once

#include <chrono>
#include <string_view>

#include "base/telemetry.hpp"
#include "kibo/inventory/http/transport.hpp"
#include "runtime/attempt.hpp"

/// What the runtime tells of calls, attempts and limits. With no logger and no tracer each of these
/// costs one look at a null pointer. None throws.
namespace kibo::inventory::detail {

void observeSuccess(Observed& call, const Operation& operation, int attempts,
                    const HttpResponse& answer) noexcept;
/// `error` is what the caller gets.
void observeFailure(Observed& call, const Operation& operation, const Error& error) noexcept;

void observeAttempt(Observed& attempt, const CallContext& context, const HttpRequest& request,
                    const Attempt& ended) noexcept;

/// The attempt failed and is repeated after `wait`.
void observeRepeat(const Telemetry* telemetry, const CallContext& context, const Attempt& failed,
                   std::chrono::milliseconds wait) noexcept;

/// After a 429 no request of the class is sent for this long.
void observePause(const Telemetry* telemetry, std::string_view requestClass,
                  std::chrono::milliseconds wait) noexcept;

/// The request as the transport gets it.
void observeRequest(const Telemetry* telemetry, const CallContext& context,
                    const HttpRequest& request) noexcept;

/// The headers of the answer. `request` is the one that it answers: what is secret in that is not
/// told where the service repeats it.
void observeAnswer(const Telemetry* telemetry, const CallContext& context,
                   const HttpRequest& request, const HttpResponse& answer) noexcept;

}  // namespace kibo::inventory::detail
