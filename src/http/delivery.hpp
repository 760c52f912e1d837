#pragma once

#include <cstdint>

#include "kibo/inventory/error.hpp"

namespace kibo::inventory::detail {

/// What a transport saw of one request. No error code of libcurl is in it: a proxy that refused and
/// a connection that broke after the request was carried out share one.
struct Observation {
  /// How often the request was about to be written. A second time that was refused counts too: what
  /// became of the first is not known then.
  int transmissions = 0;
  std::int64_t bodyBytes = 0;      ///< The length of the request's body.
  std::int64_t bodyBytesSent = 0;  ///< How much of it was handed to the kernel or to TLS.
  int status = 0;               ///< Of the last answer that began, interim ones included; else 0.
  bool answerComplete = false;  ///< The final answer came whole.
};

/// What the server may have done with the request.
[[nodiscard]] Delivery classify(const Observation& seen) noexcept;

/// The same for a complete answer with this status. 429 and the other statuses that a gateway or a
/// validation answers mean that nothing was changed; a 5xx may have been answered after the change
/// was queued, so it is `Delivery::unknown`.
[[nodiscard]] Delivery deliveryOfStatus(int status) noexcept;

}  // namespace kibo::inventory::detail
