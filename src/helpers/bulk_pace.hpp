#pragma once

#include <chrono>
#include <cmath>
#include <cstdint>
#include <optional>

namespace kibo::inventory::detail {

struct Pace {
  double itemsPerSecond = 0;
  std::optional<std::chrono::seconds> timeLeft{};
};

/// How fast it went so far, and how long the rest takes at that. `settled`: items of which nothing
/// more will come.
[[nodiscard]] inline Pace paceOf(std::uint64_t done, std::chrono::nanoseconds elapsed,
                                 std::uint64_t settled,
                                 std::optional<std::uint64_t> expected) noexcept {
  const double seconds = std::chrono::duration<double>(elapsed).count();
  Pace pace{.itemsPerSecond = seconds > 0 ? static_cast<double>(done) / seconds : 0};
  if (!expected || pace.itemsPerSecond <= 0) return pace;
  const std::uint64_t left = *expected > settled ? *expected - settled : 0;
  pace.timeLeft =
      std::chrono::seconds(std::llround(static_cast<double>(left) / pace.itemsPerSecond));
  return pace;
}

}  // namespace kibo::inventory::detail
