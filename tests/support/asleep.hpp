#pragma once

#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <thread>

namespace kibo::inventory::testing {

/// The state of a thread of this program as the kernel names it: 'S' sleeps, as one does that waits
/// for the network or a lock. '\0': there is no such thread.
[[nodiscard]] inline char stateOf(pid_t thread) {
  std::ifstream file("/proc/self/task/" + std::to_string(thread) + "/stat");
  std::string stat;
  std::getline(file, stat);
  const auto name = stat.rfind(") ");  // the state follows the name
  return name == std::string::npos ? '\0' : stat[name + 2];
}

/// Blocks until that thread of this program sleeps. 0: the id is not known yet. False after ten
/// seconds.
[[nodiscard]] inline bool waitUntilAsleep(const std::atomic<pid_t>& thread) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (std::chrono::steady_clock::now() < end) {
    if (thread != 0 && stateOf(thread) == 'S') return true;
    std::this_thread::yield();
  }
  return false;
}

/// How often each other thread of this program has been put to sleep or set aside; empty while one
/// of them is awake.
[[nodiscard]] inline std::map<pid_t, std::string> switchesOfSleepers() {
  std::map<pid_t, std::string> switches;
  for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
    const auto thread = static_cast<pid_t>(std::stol(task.path().filename()));
    if (thread == gettid()) continue;
    if (stateOf(thread) != 'S') return {};
    std::ifstream file(task.path() / "status");
    for (std::string line; std::getline(file, line);) {
      if (line.find("ctxt_switches") != std::string::npos) switches[thread] += line;
    }
  }
  return switches;
}

/// Blocks until all other threads of this program sleep at one moment: what was under way waits for
/// this thread, or for time. One look at each is not enough, for a thread that waits for a lock
/// sleeps too, until the next thread lets go of it. False after ten seconds.
[[nodiscard]] inline bool waitUntilAllAsleep() {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (std::chrono::steady_clock::now() < end) {
    const auto before = switchesOfSleepers();
    if (!before.empty() && switchesOfSleepers() == before) return true;
    std::this_thread::yield();
  }
  return false;
}

}  // namespace kibo::inventory::testing
