#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <utility>

#include "auth/renewal_decider.hpp"
#include "kibo/inventory/http/transport.hpp"

namespace kibo::inventory::detail {

/// A value as it was fetched, and how long it is good for.
template <class T>
struct Fresh {
  T value;
  Clock::TimePoint renewAt;    ///< From here on somebody asks for the next one.
  Clock::TimePoint expiresAt;  ///< From here on it is not used any more.

  /// Tells this value from those before and after it; 0: they need not be told apart.
  std::uint64_t generation = 0;
};

/// No second early try for this long after one that failed: the value still holds, and a service
/// that is down gets no crowd.
inline constexpr std::chrono::seconds kEarlyRetryPause{30};

/// What a caller that renews early may spend on it: a quarter of its time, at most five seconds.
/// It has a value that holds, so a renewal that hangs must not cost it its call.
[[nodiscard]] CallContext earlyContext(const CallContext& context);

/// Set when the caller's own time is over or it was cancelled. `what` completes "waiting for ...".
[[nodiscard]] std::optional<Error> endOfCall(const CallContext& context, std::string_view what);

[[nodiscard]] Error timeOver(std::string_view what);
[[nodiscard]] Error threwWhileFetching(std::string_view what, std::string_view thrown);

/// The real time that a wait may take. The clock of the call may be a test's: what counts is how
/// much time it says is left.
[[nodiscard]] std::chrono::nanoseconds remainingOf(const CallContext& context);

/// True for an end that belongs to the caller who fetched, and not to those who waited for it.
[[nodiscard]] bool isCallersOwnEnd(ErrorKind kind) noexcept;

/// Whether a fetch may still succeed within the time of the call.
[[nodiscard]] bool hasTimeToFetch(const CallContext& context);

/// A value that ends and is fetched again, by the threads that need it: there is no other thread.
/// * One fetch is in flight at most.
/// * While the value holds, one caller fetches the next early; all others go on with it, and so
///   does that caller when the fetch fails.
/// * When it does not hold, all wait for the one fetch and share its outcome, each for its own time
///   and until its own cancellation. If the fetching caller runs out of time or is cancelled, a
///   waiter takes over.
///
/// Thread safety: all functions may be called concurrently.
template <class T>
class Renewed {
 public:
  /// `what` names the value in errors, e.g. "a token"; it must outlive this object.
  explicit Renewed(std::string_view what) : what_(what) {}

  /// `fetch(context)` returns `Result<Fresh<T>>`; it is never called concurrently. What it throws
  /// becomes an error of kind `internal`.
  template <class Fetch>
  Result<T> get(const CallContext& context, const Fetch& fetch) {
    std::unique_lock lock(mutex_);
    while (true) {
      switch (decideRenewal(context.clock.now(), state_)) {
        case RenewalStep::useIt:
          return *value_;
        case RenewalStep::renewEarly:
          if (Result<T> next = renew(lock, earlyContext(context), fetch)) return next;
          break;
        case RenewalStep::mustRenew:
          if (auto over = endOfCall(context, what_)) return *std::move(over);
          if (!state_.renewing) return renew(lock, context, fetch);
          if (auto shared = waitForFlight(lock, context)) return *std::move(shared);
      }
    }
  }

  /// Whether the value of this generation, not 0, is what `get` would return, and nobody needs to
  /// renew it yet. Takes no lock.
  [[nodiscard]] bool isCurrent(std::uint64_t generation, Clock::TimePoint now) const noexcept {
    // In this order: with the time of a later value, its generation, or none, is seen too.
    const Clock::TimePoint until = currentUntil_.load(std::memory_order_acquire);
    return generation != 0 && current_.load(std::memory_order_acquire) == generation && now < until;
  }

  /// Gives up the value if `bad(value)`: the next caller fetches.
  template <class Predicate>
  void dropIf(const Predicate& bad) noexcept {
    const std::scoped_lock lock(mutex_);
    if (!value_ || !bad(*value_)) return;
    current_.store(0, std::memory_order_release);
    value_.reset();
    state_.held = false;
  }

 private:
  struct Flight {
    bool landed = false;
    std::optional<Result<T>> outcome{};  ///< Stays empty when there was no memory for it.
  };

  /// Ends the flight in every case, so that nobody waits for one that is no more.
  class Landing {
   public:
    Landing(Renewed& owner, std::unique_lock<std::mutex>& lock, std::shared_ptr<Flight> flight)
        : owner_(owner), lock_(lock), flight_(std::move(flight)) {}
    Landing(const Landing&) = delete;
    Landing& operator=(const Landing&) = delete;
    ~Landing() {
      if (!lock_.owns_lock()) lock_.lock();
      owner_.state_.renewing = false;
      owner_.flight_.reset();  // those who wait have their own hold on it
      flight_->landed = true;
      owner_.landed_.notify_all();
    }

   private:
    Renewed& owner_;
    std::unique_lock<std::mutex>& lock_;
    const std::shared_ptr<Flight> flight_;
  };

  template <class Fetch>
  Result<Fresh<T>> fetchGuarded(const CallContext& context, const Fetch& fetch) {
    try {
      return fetch(context);
    } catch (const std::exception& thrown) {
      return threwWhileFetching(what_, thrown.what());
    } catch (...) {
      return threwWhileFetching(what_, "an object that is no exception");
    }
  }

  template <class Fetch>
  Result<T> renew(std::unique_lock<std::mutex>& lock, const CallContext& context,
                  const Fetch& fetch) {
    const auto flight = std::make_shared<Flight>();
    const Landing landing(*this, lock, flight);
    flight_ = flight;
    state_.renewing = true;
    lock.unlock();
    Result<Fresh<T>> fetched = fetchGuarded(context, fetch);
    lock.lock();
    if (!fetched) {
      state_.nextEarlyTry = context.clock.now() + kEarlyRetryPause;
      flight->outcome = fetched.error();
      return std::move(fetched).error();
    }
    value_ = fetched->value;
    state_.held = true;
    state_.renewAt = fetched->renewAt;
    state_.expiresAt = fetched->expiresAt;
    state_.nextEarlyTry = fetched->renewAt;
    current_.store(0, std::memory_order_release);
    currentUntil_.store(std::min(fetched->renewAt, fetched->expiresAt), std::memory_order_release);
    current_.store(fetched->generation, std::memory_order_release);
    flight->outcome = fetched->value;
    return std::move(fetched->value);
  }

  /// What the fetch in flight brought; nothing when its caller gave up and this one takes over.
  std::optional<Result<T>> waitForFlight(std::unique_lock<std::mutex>& lock,
                                         const CallContext& context) {
    const std::shared_ptr<Flight> flight = flight_;
    const bool landed =
        landed_.wait_for(lock, context.stop, remainingOf(context), [&] { return flight->landed; });
    if (!landed) return endOfCall(context, what_).value_or(timeOver(what_));
    const std::optional<Result<T>>& outcome = flight->outcome;
    if (!outcome || *outcome || !isCallersOwnEnd(outcome->error().kind)) return outcome;
    // Calls that came together end together: each would ask once more, a moment before its end.
    if (outcome->error().kind == ErrorKind::timeout && !hasTimeToFetch(context)) {
      landed_.wait_for(lock, context.stop, remainingOf(context), [&] {
        return decideRenewal(context.clock.now(), state_) != RenewalStep::mustRenew;
      });
    }
    return std::nullopt;
  }

  const std::string_view what_;
  std::mutex mutex_;
  std::condition_variable_any landed_;
  RenewalState state_;
  std::optional<T> value_;
  std::atomic<std::uint64_t> current_{0};  ///< The generation of `value_`; 0: there is none.
  std::atomic<Clock::TimePoint> currentUntil_{};
  std::shared_ptr<Flight> flight_;  ///< The one in flight; null when there is none.
};

}  // namespace kibo::inventory::detail
