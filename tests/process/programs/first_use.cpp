// first_use URL BUNDLE (one|each): 64 threads use the library for the first time at one moment, by
// one configuration or by one of each thread's own.

#include <atomic>
#include <iostream>
#include <latch>
#include <string>
#include <thread>
#include <vector>

#include "kibo/inventory.hpp"
#include "process/programs/connection.hpp"

using namespace kibo::inventory;

int main(int count, char** words) {
  constexpr int kThreads = 64;
  const std::vector<std::string> arguments(words + 1, words + count);
  const bool one = arguments.at(2) == "one";
  const auto make = [&] {
    return JobApi(Configuration(testing::settingsFor(arguments.at(0), arguments.at(1))));
  };
  std::latch start(kThreads);
  std::atomic<int> failed = 0;
  {
    std::vector<std::jthread> threads;
    for (int i = 1; i <= kThreads; ++i) {
      threads.emplace_back([&, i] {
        start.arrive_and_wait();
        static const JobApi shared = make();
        const auto job = (one ? shared : make()).getJob(i);
        if (!job || job->jobID != i) ++failed;
      });
    }
  }
  if (failed != 0) std::cerr << failed << " calls failed\n";
  return failed == 0 ? 0 : 1;
}
