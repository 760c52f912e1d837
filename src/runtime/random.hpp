#pragma once

#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <random>

namespace kibo::inventory::detail {

/// Random numbers for jitter (SplitMix64), seeded by the machine. Not for secrets.
///
/// Thread safety: lock-free, concurrent use is fine.
class Random {
 public:
  Random() : state_((std::uint64_t{std::random_device{}()} << 32) ^ std::random_device{}()) {}

  /// In [0, 1).
  [[nodiscard]] double next() noexcept {
    std::uint64_t bits = state_.fetch_add(kStep, std::memory_order_relaxed) + kStep;
    // A forked child has its parent's state. Without its number in it, all the workers of a program
    // would renew their tokens and repeat their calls at the same moments.
    bits ^= static_cast<std::uint64_t>(getpid()) << 32;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
    bits ^= bits >> 31;
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
  }

 private:
  static constexpr std::uint64_t kStep = 0x9e3779b97f4a7c15U;
  std::atomic<std::uint64_t> state_;
};

}  // namespace kibo::inventory::detail
