#pragma once

#include <functional>

#include "fault/http2_server.hpp"
#include "matrix/fault.hpp"

namespace kibo::inventory::testing {

/// What the server does with a request that meets the fault.
using Http2StepFor = std::function<Http2Step(const detail::OperationRow& row)>;

/// A server that speaks HTTP/2 only. With `Fault::reused` it gives tokens too, on the connection
/// that the operation's request then uses; else another server does.
[[nodiscard]] std::function<Stage(const Fault&)> onHttp2(Http2StepFor step);

}  // namespace kibo::inventory::testing
