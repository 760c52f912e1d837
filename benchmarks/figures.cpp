#include "figures.hpp"

#include <cstdio>
#include <ctime>
#include <fstream>

#include "allocations.hpp"

namespace kibo::inventory::benchmarks {
namespace {

double seconds(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

}  // namespace

Usage Usage::now() {
  return {.cpu = seconds(CLOCK_PROCESS_CPUTIME_ID),
          .wall = seconds(CLOCK_MONOTONIC),
          .allocations = benchmarks::allocations()};
}

long peakKiB() {
  std::ifstream status("/proc/self/status");
  std::string word;
  long peak = 0;
  while (status >> word && word != "VmHWM:") {
  }
  status >> peak;
  return peak;
}

void Figures::print() const {
  const auto each = static_cast<double>(works);
  const auto taken = static_cast<double>(after.allocations - before.allocations);
  std::printf(
      "{\"cpu\": %.9g, \"wall\": %.9g, \"allocations\": %.2f, \"grown\": %ld, \"peak\": %ld, "
      "\"check\": \"%s\"}\n",
      (after.cpu - before.cpu) / each, (after.wall - before.wall) / each, taken / each, grownKiB,
      peakKiB, check.c_str());
}

}  // namespace kibo::inventory::benchmarks
