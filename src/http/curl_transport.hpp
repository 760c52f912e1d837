#pragma once

#include <memory>
#include <optional>

#include "http/trust_paths.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/http/transport.hpp"

namespace kibo::inventory::detail {

/// HTTP/1.1, or HTTP/2 where the settings say so, through libcurl, with connections kept for later
/// requests. Guarantees:
/// - a request is transmitted at most once; libcurl's own repeat on a lost connection is refused;
/// - an additive request goes over an HTTP/1.1 connection of its own;
/// - `send` returns within the deadline, and at once when the stop token is used;
/// - `Delivery::notSent` in an error means that not one byte of the request left, and
///   `Delivery::incomplete` that its body did not leave whole;
/// - a forked child uses connections of its own.
/// A failing libcurl initialisation is the error of every `send`.
///
/// `trust`: where the authorities are, if not where the settings and libcurl's defaults say.
///
/// Thread safety: all functions may be called concurrently.
[[nodiscard]] std::shared_ptr<Transport> makeCurlTransport(
    const TransportSettings& settings, std::optional<TrustPaths> trust = std::nullopt);

}  // namespace kibo::inventory::detail
