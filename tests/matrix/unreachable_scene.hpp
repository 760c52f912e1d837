#pragma once

#include <functional>

#include "fault/connect_proxy.hpp"
#include "fault/tls_fault.hpp"
#include "matrix/fault.hpp"

namespace kibo::inventory::testing {

// Scenes whose service cannot be reached; tokens come from a server that can.

[[nodiscard]] std::function<Stage(const Fault&)> onUnknownName();
[[nodiscard]] std::function<Stage(const Fault&)> onStuckName();
[[nodiscard]] std::function<Stage(const Fault&)> onRefusedPort();
[[nodiscard]] std::function<Stage(const Fault&)> onFullQueue();
[[nodiscard]] std::function<Stage(const Fault&)> onHandshake(TlsFault tls);

/// A proxy that does this with a CONNECT, before a server that counts what comes through.
[[nodiscard]] std::function<Stage(const Fault&)> onProxy(ProxyStep step);

}  // namespace kibo::inventory::testing
