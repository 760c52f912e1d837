#pragma once

#include <sys/types.h>

#include <atomic>
#include <chrono>
#include <fstream>
#include <string>
#include <thread>

namespace kibo::inventory::testing {

/// Blocks until the thread of this program with that id sleeps in the kernel, as one does that
/// waits for the network. 0: the id is not known yet. False after ten seconds.
[[nodiscard]] inline bool waitUntilAsleep(const std::atomic<pid_t>& thread) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (std::chrono::steady_clock::now() < end) {
    if (thread != 0) {
      std::ifstream file("/proc/self/task/" + std::to_string(thread) + "/stat");
      std::string stat;
      std::getline(file, stat);
      const auto name = stat.rfind(") ");  // the state follows the name
      if (name != std::string::npos && stat[name + 2] == 'S') return true;
    }
    std::this_thread::yield();
  }
  return false;
}

}  // namespace kibo::inventory::testing
