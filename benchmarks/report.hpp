#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "measure.hpp"

namespace kibo::inventory::benchmarks {

/// What a comparison must reach. Without a bar it is only reported.
enum class Bar : std::uint8_t {
  none,
  costAtMost,    ///< Ours is at most `limit` times theirs.
  speedAtLeast,  ///< Ours is at least `limit` times as fast as theirs.
};

/// The figures of one run: times in tables, other facts in notes below.
class Report {
 public:
  struct Against {
    std::size_t contender;
    Bar bar = Bar::none;
    double limit = 0;
  };

  /// Adds a line for each of `against`: the first contender is ours. Figures are CPU microseconds
  /// of one of `worksARun` works.
  void add(const std::string& work, const std::vector<Contender>& contenders,
           const std::vector<Times>& times, std::size_t worksARun,
           const std::vector<Against>& against);

  void note(std::string text) { notes_.push_back(std::move(text)); }

  void print() const;
  [[nodiscard]] bool passed() const;

 private:
  struct Line {
    std::string work;
    std::string versus;
    double ours;
    double theirs;
    double ratio;  // as the bar counts: cost, or speed
    Bar bar;
    double limit;
  };

  [[nodiscard]] static bool passed(const Line& line);
  [[nodiscard]] static std::string verdict(const Line& line);

  std::vector<Line> lines_;
  std::vector<std::string> notes_;
};

}  // namespace kibo::inventory::benchmarks
