#pragma once

#include <algorithm>
#include <atomic>

namespace kibo::inventory::detail {

/// What repeats cost. A success gives back what its repeats took, and one more unit if there were
/// none, so a service that mostly works never runs the budget down, while an outage stops the
/// repeats of all clients of a configuration together.
inline constexpr int kRepeatCost = 14;
inline constexpr int kThrottledRepeatCost = 5;

/// Thread safety: lock-free, concurrent use is fine.
class RetryBudget {
 public:
  static constexpr int kCapacity = 500;

  /// Takes `cost` units if they are there.
  [[nodiscard]] bool take(int cost) noexcept {
    int left = left_.load(std::memory_order_relaxed);
    while (left >= cost) {
      if (left_.compare_exchange_weak(left, left - cost, std::memory_order_relaxed)) return true;
    }
    return false;
  }

  void giveBack(int cost) noexcept {
    int left = left_.load(std::memory_order_relaxed);
    while (left < kCapacity && !left_.compare_exchange_weak(left, std::min(kCapacity, left + cost),
                                                            std::memory_order_relaxed)) {
    }
  }

  [[nodiscard]] int left() const noexcept { return left_.load(std::memory_order_relaxed); }

 private:
  std::atomic<int> left_{kCapacity};
};

}  // namespace kibo::inventory::detail
