#pragma once

#include <curl/curl.h>

#include <stop_token>

#include "http/curl_lease.hpp"

namespace kibo::inventory::detail {

/// How a transfer ended.
struct Ending {
  CURLcode code = CURLE_OK;
  bool cancelled = false;  ///< Ended by the stop token; `code` says nothing then.
};

/// Runs the transfer that a lease was set up for until it ends by itself, by its own time limits or
/// by `stop`, which takes effect at once, in any phase.
[[nodiscard]] Ending perform(CurlLease& lease, const std::stop_token& stop);

}  // namespace kibo::inventory::detail
