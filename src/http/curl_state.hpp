#pragma once

#include <string>

#include "http/curl_lease.hpp"
#include "http/curl_share.hpp"
#include "http/curl_trust.hpp"

namespace kibo::inventory::detail {

/// All that a transport keeps between requests: what holds a lock or a connection is in here.
struct CurlState {
  explicit CurlState(const std::string& caBundle) : trust(caBundle) {}

  CurlTrust trust;
  CurlShare share;
  CurlLeasePool leases;  // last: its handles use the other two
};

}  // namespace kibo::inventory::detail
