#pragma once

#include <string>
#include <vector>

#include "kibo/inventory/error.hpp"
#include "runtime/refresh_order.hpp"

namespace kibo::inventory::testing {

using detail::RefreshOrder;

/// One request that left the machine, as somebody sees it who stands beside client and server.
/// Times are the numbers of what happened, in order, from 1 on.
struct Sent {
  int attempt = 1;
  int at = 0;
  int carriedOutAt = 0;   ///< By the server; 0: never.
  bool underWay = false;  ///< The server may still carry it out.
};

/// One change of stock: what its caller wanted, what happened, and what the caller was told.
struct Change {
  RefreshOrder::Change kind{};
  int location = 0;
  int submittedAt = 0;
  std::vector<Sent> sent{};
  int neverLeft = 0;  ///< Attempts of which not one byte left the machine.

  bool succeeded = false;
  Delivery told = Delivery::unknown;
  int attempts = 0;
};

/// What happened in one run.
class History {
 public:
  /// The number of the new change.
  std::size_t submit(RefreshOrder::Change kind, int location);

  /// A request of `change` leaves. The server carries it out when `carryOut` is called, if ever.
  void send(std::size_t change, int attempt, bool underWay);

  /// The server carries out the last request of `change`.
  void carryOut(std::size_t change);

  /// The server carries out what is still under way, the first that was sent of it. False when
  /// there is none.
  bool arriveLate();

  /// What the caller is told in the end.
  void end(std::size_t change, bool succeeded, Delivery told, int attempts);

  [[nodiscard]] Change& operator[](std::size_t change) { return changes_[change]; }
  [[nodiscard]] const std::vector<Change>& changes() const noexcept { return changes_; }

 private:
  std::vector<Change> changes_;
  int now_ = 0;
};

/// Which promise the run breaks, in words; empty when it keeps them all:
/// * an adjust is carried out at most once, and exactly once when the caller was told of success;
/// * a change that the caller was told was not carried out, never is, not even later;
/// * one request leaves for each attempt, but for those of which nothing left;
/// * a request of a change that was sent before, is never sent again once it would undo a newer
///   change of its location: so the refresh submitted last wins, unless a request that was already
///   under way arrives after it.
[[nodiscard]] std::string brokenPromise(const History& history);

}  // namespace kibo::inventory::testing
