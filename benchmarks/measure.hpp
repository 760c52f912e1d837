#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace kibo::inventory::benchmarks {

/// One way to do a piece of work.
struct Contender {
  std::string name;
  std::function<void()> run;
  std::function<void()> prepare = [] {};  ///< Before each run, not measured.
};

/// The CPU seconds, user and system, that a contender's runs took in this process: one figure a
/// round.
using Times = std::vector<double>;

/// Runs all contenders once unmeasured, then in turns, `rounds` times. Taking turns gives each of
/// them the same share of what else the machine does.
[[nodiscard]] std::vector<Times> measure(const std::vector<Contender>& contenders,
                                         std::size_t rounds);

[[nodiscard]] double median(std::vector<double> values);

/// The median of the ratios of the rounds: what slows a whole round down leaves its ratio alone.
[[nodiscard]] double medianRatio(const Times& above, const Times& below);

}  // namespace kibo::inventory::benchmarks
