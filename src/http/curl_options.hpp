#pragma once

#include <curl/curl.h>

#include <chrono>

#include "http/connection_profile.hpp"
#include "http/curl_exchange.hpp"
#include "http/curl_lease.hpp"
#include "http/curl_state.hpp"
#include "kibo/inventory/configuration.hpp"

namespace kibo::inventory::detail {

/// Sets a lease up for the requests of a transport: what all of them share.
/// Not CURLE_OK: libcurl refused an option, and the lease must not be used.
[[nodiscard]] CURLcode setOptions(CurlLease& lease, const TransportSettings& settings,
                                  CurlState& state);

/// Sets a lease, which holds the headers of the request, up for it. Everything from the request
/// before is replaced; what is the same stays.
[[nodiscard]] CURLcode setOptions(CurlLease& lease, const TransportSettings& settings,
                                  const HttpRequest& request, ConnectionProfile profile,
                                  std::chrono::milliseconds remaining, CurlExchange& exchange);

}  // namespace kibo::inventory::detail
