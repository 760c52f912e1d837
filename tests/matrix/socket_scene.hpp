#pragma once

#include <functional>

#include "fault/fault_server.hpp"
#include "matrix/fault.hpp"

namespace kibo::inventory::testing {

/// What the server does with a request that meets the fault.
using StepFor = std::function<Step(const detail::OperationRow& row)>;

/// An HTTP/1 server, with TLS for `Protocol::tls`, which gives tokens too: on a connection that the
/// operation's request then finds in use, or on one that is closed after it. With `Protocol::token`
/// the requests for tokens meet the fault, else those for the operation.
[[nodiscard]] std::function<Stage(const Fault&)> onSocket(StepFor step);

}  // namespace kibo::inventory::testing
