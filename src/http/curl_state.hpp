#pragma once

#include <utility>

#include "http/curl_lease.hpp"
#include "http/curl_share.hpp"
#include "http/curl_trust.hpp"

namespace kibo::inventory::detail {

/// All that a transport keeps between requests: what holds a lock or a connection is in here.
struct CurlState {
  explicit CurlState(TrustPaths paths) : trust(std::move(paths)) {}

  CurlTrust trust;
  CurlShare share;
  CurlLeasePool leases;  // last: its handles use the other two
};

}  // namespace kibo::inventory::detail
