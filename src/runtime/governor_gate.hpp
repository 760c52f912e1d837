#pragma once

#include <atomic>
#include <chrono>
#include <deque>
#include <list>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

#include "base/fork_local.hpp"
#include "base/telemetry.hpp"
#include "kibo/inventory/http/transport.hpp"
#include "runtime/governor_turns.hpp"

namespace kibo::inventory::detail {

/// Lets the requests of one class through: first come, first served, no more than the windows hold,
/// and none before a pause is over. A process that was forked begins anew.
///
/// Thread safety: all functions may be called concurrently.
class Gate {
 public:
  /// Without windows and without a pause `pass` costs one atomic load.
  explicit Gate(std::vector<RateWindow> windows)
      : windows_(std::move(windows)), open_(windows_.empty()) {}

  /// Waits for the turn of the caller; nothing when it has come. An error, and the turn goes to the
  /// next, when the call is cancelled, and at once when its turn would come after its deadline or a
  /// pause lasts longer than `longestPause`.
  [[nodiscard]] std::optional<Error> pass(const CallContext& context,
                                          std::chrono::milliseconds longestPause,
                                          const Telemetry* telemetry) {
    if (open_.load(std::memory_order_acquire)) return std::nullopt;
    return takeTurn(context, longestPause, telemetry);
  }

  /// Nobody passes before `end`, and those who may not wait for it are told so at once. A pause
  /// that ends later stays as it is.
  void pauseUntil(Clock::TimePoint end);

 private:
  struct State {
    std::mutex mutex;
    std::deque<Clock::TimePoint> sent;    ///< Oldest first, as far back as a window looks.
    std::list<std::stop_source> waiting;  ///< Wakes them. First come first.
    Clock::TimePoint pausedUntil = Clock::TimePoint::min();
    std::size_t passedSince = 0;
  };
  class Place;

  std::optional<Error> takeTurn(const CallContext& context, std::chrono::milliseconds longestPause,
                                const Telemetry* telemetry);

  const std::vector<RateWindow> windows_;
  std::atomic<bool> open_;  ///< Nothing holds anybody back: written under the lock of the state.
  ForkLocal<State> state_;
};

}  // namespace kibo::inventory::detail
