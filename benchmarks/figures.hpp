#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace kibo::inventory::benchmarks {

/// What this process has used so far.
struct Usage {
  double cpu = 0;   ///< Seconds, user and system.
  double wall = 0;  ///< Seconds since some point in the past.
  std::uint64_t allocations = 0;

  [[nodiscard]] static Usage now();
};

/// The most memory that this process has ever had, in KiB.
[[nodiscard]] long peakKiB();

/// What `works` of a work took: the difference of two moments, for each of them.
struct Figures {
  Usage before{};
  Usage after{};
  std::size_t works = 1;
  long grownKiB = 0;    ///< Peak memory over that before the first work, where it matters.
  long peakKiB = 0;     ///< Of the whole process.
  std::string check{};  ///< What the way came to: the same for all ways.

  /// One line of JSON on the standard output.
  void print() const;
};

}  // namespace kibo::inventory::benchmarks
