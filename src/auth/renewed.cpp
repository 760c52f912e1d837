#include "auth/renewed.hpp"

#include <algorithm>
#include <string>

namespace kibo::inventory::detail {
namespace {

constexpr std::chrono::seconds kLongestEarlyTry{5};
constexpr std::chrono::milliseconds kShortestFetch{200};

// Keeps "now + remaining" of the machine's clock in range for deadlines that mean "never".
constexpr std::chrono::hours kLongestWait{24 * 365};

Error failed(ErrorKind kind, std::string message) {
  Error error;
  error.kind = kind;
  error.delivery = Delivery::notSent;
  error.message = std::move(message);
  return error;
}

}  // namespace

CallContext earlyContext(const CallContext& context) {
  const auto now = context.clock.now();
  const auto quarter = std::max(context.deadline - now, Clock::TimePoint::duration{0}) / 4;
  const auto deadline = now + std::min<Clock::TimePoint::duration>(quarter, kLongestEarlyTry);
  return {context.operation, deadline, context.stop, context.clock, context.attempt};
}

std::optional<Error> endOfCall(const CallContext& context, std::string_view what) {
  if (context.stop.stop_requested()) {
    return failed(ErrorKind::cancelled,
                  "the call was cancelled while it waited for " + std::string(what));
  }
  if (context.clock.now() >= context.deadline) return timeOver(what);
  return std::nullopt;
}

Error timeOver(std::string_view what) {
  return failed(ErrorKind::timeout,
                "the time of the call was over while it waited for " + std::string(what));
}

Error threwWhileFetching(std::string_view what, std::string_view thrown) {
  return failed(ErrorKind::internal,
                "asking for " + std::string(what) + " threw: " + std::string(thrown));
}

std::chrono::nanoseconds remainingOf(const CallContext& context) {
  const auto remaining = context.deadline - context.clock.now();
  return std::clamp<std::chrono::nanoseconds>(remaining, std::chrono::nanoseconds{0}, kLongestWait);
}

bool isCallersOwnEnd(ErrorKind kind) noexcept {
  return kind == ErrorKind::timeout || kind == ErrorKind::cancelled;
}

bool hasTimeToFetch(const CallContext& context) { return remainingOf(context) >= kShortestFetch; }

}  // namespace kibo::inventory::detail
