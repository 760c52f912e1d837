#pragma once

#include <fstream>
#include <string>

namespace kibo::inventory::testing {

/// The most memory that this process has had in RAM so far.
inline long peakKiB() {
  std::ifstream status("/proc/self/status");
  std::string word;
  long peak = 0;
  while (status >> word && word != "VmHWM:") {
  }
  status >> peak;
  return peak;
}

}  // namespace kibo::inventory::testing
