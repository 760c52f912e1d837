#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kibo::inventory::testing {

/// All that chance decides in one run. A run reads it from the front.
using Schedule = std::vector<std::uint8_t>;

/// Reads a schedule. Where it has ended, each choice is 0, and 0 is the plainest of all choices
/// everywhere: a shorter schedule is a simpler one, so a counterexample can be made small.
class Choices {
 public:
  explicit Choices(std::span<const std::uint8_t> schedule) noexcept : rest_(schedule) {}

  /// From 0 to `limit` - 1.
  [[nodiscard]] std::size_t below(std::size_t limit) noexcept {
    if (rest_.empty()) return 0;
    const std::size_t byte = rest_.front();
    rest_ = rest_.subspan(1);
    return byte % limit;
  }

  /// True once in `times`.
  [[nodiscard]] bool rarely(std::size_t times) noexcept { return below(times) == times - 1; }

  [[nodiscard]] bool ended() const noexcept { return rest_.empty(); }

 private:
  std::span<const std::uint8_t> rest_;
};

}  // namespace kibo::inventory::testing
