#include "http/delivery.hpp"

#include <algorithm>
#include <array>

namespace kibo::inventory::detail {

Delivery classify(const Observation& seen) noexcept {
  if (seen.transmissions == 0) return Delivery::notSent;
  if (seen.transmissions > 1) return Delivery::unknown;
  if (seen.answerComplete) return deliveryOfStatus(seen.status);
  // A server that has answered, be it "100 Continue", may go its own ways: of it nothing is sure.
  if (seen.status == 0 && seen.bodyBytesSent < seen.bodyBytes) return Delivery::incomplete;
  return Delivery::unknown;
}

Delivery deliveryOfStatus(int status) noexcept {
  constexpr std::array rejected{301, 302, 307, 308, 400, 401, 403,
                                404, 405, 413, 414, 415, 422, 429};
  if (status >= 200 && status < 300) return Delivery::answered;
  return std::ranges::find(rejected, status) != rejected.end() ? Delivery::rejected
                                                               : Delivery::unknown;
}

}  // namespace kibo::inventory::detail
