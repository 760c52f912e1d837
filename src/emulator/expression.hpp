#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kibo::inventory::testing::detail {

/// A regular expression of the operators `.*+?^$[]`; every other character stands for itself, a
/// byte at a time. A search needs time for length x steps at most and never recurses: `std::regex`
/// overflows the stack on a long text and takes exponential time on some expressions.
class Expression {
 public:
  static constexpr std::string_view kOperators = ".*+?^$[]";

  /// Throws `std::invalid_argument`: a `[` without its `]`, a range that runs backwards, or nothing
  /// to repeat before `*`, `+` or `?`.
  explicit Expression(std::string_view text);

  /// Whether it matches anywhere in `text`.
  [[nodiscard]] bool finds(std::string_view text) const;

 private:
  using Bytes = std::bitset<256>;

  /// Where a step may be passed without a byte.
  enum class Pass : std::uint8_t { nowhere, atStart, atEnd, anywhere };

  struct Step {
    Bytes bytes{};
    Pass pass = Pass::nowhere;
    bool repeats = false;

    [[nodiscard]] bool passes(bool atStart, bool atEnd) const;
  };

  static Bytes readSet(std::string_view text, std::size_t& at);
  static Step readStep(std::string_view text, std::size_t& at);
  static void readRepeats(std::string_view text, std::size_t& at, Step& step);

  std::vector<Step> steps_{};
};

}  // namespace kibo::inventory::testing::detail
