#include "runtime/governor_gate.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "auth/renewed.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;

Error refusal(std::string message, std::string_view stoppedBecause,
              Clock::TimePoint::duration wait) {
  return {.kind = ErrorKind::rateLimited,
          .delivery = Delivery::notSent,
          .message = std::move(message),
          .stoppedBecause = std::string(stoppedBecause),
          .retryAfter = std::chrono::ceil<milliseconds>(wait)};
}

std::string seconds(Clock::TimePoint::duration wait) {
  return std::to_string(std::chrono::ceil<std::chrono::seconds>(wait).count()) + " s";
}

Error pausedFor(Clock::TimePoint::duration wait, std::string_view stoppedBecause) {
  return refusal(
      "the service answered 429: no request of this kind is sent for another " + seconds(wait),
      stoppedBecause, wait);
}

Error heldBy(const RateWindow& window, Clock::TimePoint::duration wait) {
  return refusal("the limit of " + window.name + " leaves the next turn in " + seconds(wait) +
                     ", after the deadline of the call",
                 "its turn comes after the deadline", wait);
}

}  // namespace

/// A place in the queue; its end, however it comes, is the next one's turn.
class Gate::Place {
 public:
  /// `lock` holds the mutex of `state`.
  Place(State& state, std::unique_lock<std::mutex>& lock)
      : state_(state),
        lock_(lock),
        at_(state.waiting.emplace(state.waiting.end(), std::nostopstate)) {}
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  ~Place() {
    if (!lock_.owns_lock()) lock_.lock();
    const bool wasFirst = ahead() == 0;
    state_.waiting.erase(at_);
    if (wasFirst && !state_.waiting.empty()) state_.waiting.front().request_stop();
  }

  /// How many are before it.
  [[nodiscard]] std::size_t ahead() const noexcept {
    return static_cast<std::size_t>(std::distance(state_.waiting.begin(), Waiting{at_}));
  }

  /// Without the lock, until `time`, the cancellation of the call, or a change in the queue.
  void wait(const CallContext& context, Clock::TimePoint time, const auto& beforehand) {
    std::stop_source wake;
    *at_ = wake;
    lock_.unlock();
    beforehand();
    {
      const std::stop_callback onCancel(context.stop, [&wake] { wake.request_stop(); });
      context.clock.waitUntil(time, wake.get_token());
    }
    lock_.lock();
  }

 private:
  using Waiting = std::list<std::stop_source>::iterator;

  State& state_;
  std::unique_lock<std::mutex>& lock_;
  const Waiting at_;
};

std::optional<Error> Gate::takeTurn(const CallContext& context, milliseconds longestPause,
                                    const Telemetry* telemetry) {
  std::optional<ObservedWait> observed;  // ends after the lock is released
  State& state = state_.get();
  std::unique_lock lock(state.mutex);
  Place place(state, lock);
  for (;;) {
    if (auto over = endOfCall(context, "its turn")) {
      // A pause that came meanwhile made its turn later than it was told.
      if (observed && over->kind == ErrorKind::timeout) over->kind = ErrorKind::rateLimited;
      return over;
    }
    const auto now = context.clock.now();
    forgetOld(windows_, state.sent, now);
    const bool first = place.ahead() == 0;
    const Turn turn =
        decideTurn(windows_, state.sent, place.ahead(),
                   std::max(now, endOfPause(state.pausedUntil, state.passedSince + place.ahead())));
    if (first && turn.when <= now) {
      ++state.passedSince;
      if (!windows_.empty()) {
        state.sent.push_back(now);
      } else if (state.waiting.size() == 1) {
        open_.store(true, std::memory_order_release);
      }
      return std::nullopt;
    }
    if (state.pausedUntil > now + longestPause) {
      return pausedFor(state.pausedUntil - now, "the pause is longer than the call may wait");
    }
    if (turn.when >= context.deadline) {
      return turn.heldBy == nullptr
                 ? pausedFor(turn.when - now, "the pause lasts beyond the deadline")
                 : heldBy(*turn.heldBy, turn.when - now);
    }
    // Only the first waits for a time. The others are woken when they are first.
    place.wait(context, first ? turn.when : context.deadline, [&] {
      if (observed) return;
      observed.emplace(telemetry, context.clock, turn.heldBy == nullptr ? Wait::pause : Wait::turn,
                       std::chrono::ceil<milliseconds>(turn.when - now));
    });
  }
}

void Gate::pauseUntil(Clock::TimePoint end) {
  State& state = state_.get();
  const std::scoped_lock lock(state.mutex);
  if (end <= state.pausedUntil) return;
  state.pausedUntil = end;
  state.passedSince = 0;
  open_.store(false, std::memory_order_release);
  for (const std::stop_source& wake : state.waiting) wake.request_stop();
}

}  // namespace kibo::inventory::detail
