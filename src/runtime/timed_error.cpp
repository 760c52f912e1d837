#include "runtime/timed_error.hpp"

#include "runtime/error_answer.hpp"
#include "runtime/retry_after.hpp"

namespace kibo::inventory::detail {

Error timedErrorFromAnswer(const HttpResponse& response, const Clock& clock) {
  Error error = errorFromAnswer(response);
  if (const auto header = findHeader(response.headers, "Retry-After")) {
    error.retryAfter = parseRetryAfter(*header, clock.wallNow());
  }
  return error;
}

}  // namespace kibo::inventory::detail
