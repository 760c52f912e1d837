#pragma once

#include <curl/curl.h>

#include <chrono>
#include <string_view>

#include "http/curl_exchange.hpp"
#include "http/curl_perform.hpp"
#include "http/delivery.hpp"
#include "kibo/inventory/configuration.hpp"
#include "kibo/inventory/error.hpp"

namespace kibo::inventory::detail {

/// What is known of a transfer that did not end in a whole answer.
struct CurlFailure {
  Ending ending;
  Abort abort = Abort::none;
  Observation seen{};
  int status = 0;               ///< Of the answer, when its headers came whole; else 0.
  int proxyStatus = 0;          ///< Of the proxy's answer to CONNECT; 0 when there was none.
  int systemError = 0;          ///< errno of the last connection attempt; 0 when there was none.
  std::string_view text{};      ///< libcurl's own words, may be empty.
  std::string_view endpoint{};  ///< `host:port`.
  std::string_view bundle{};    ///< The file with the certificate authorities.
  std::chrono::milliseconds remaining{0};  ///< The time the request had.
  const TransportSettings& settings;
};

/// The error for it, in one line for people.
[[nodiscard]] Error errorFrom(const CurlFailure& failure);

}  // namespace kibo::inventory::detail
