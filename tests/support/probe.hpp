#pragma once

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <memory>
#include <string>

#include "support/report.hpp"

#ifdef __SANITIZE_THREAD__
#define KIBO_THREAD_SANITIZER
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define KIBO_THREAD_SANITIZER
#endif
#endif

namespace kibo::inventory::testing {

/// What something cost in memory, measured in a process of its own.
struct Cost {
  long grownKiB = -1;    ///< How much the peak grew; -1: the probe did not run.
  std::string ending{};  ///< What else the probe printed, in one line.
};

// The thread sanitizer keeps several bytes for each one of the program's: no figure to judge.
#ifdef KIBO_THREAD_SANITIZER
inline constexpr bool kJudged = false;
#else
inline constexpr bool kJudged = true;
#endif

/// Runs a probe, which prints the growth in KiB and an ending. The sanitizers' own memory is kept
/// out of it where it can be.
inline Cost measure(const std::string& probe) {
  struct Close {
    void operator()(std::FILE* pipe) const noexcept { pclose(pipe); }
  };
  const std::string command = "ASAN_OPTIONS=quarantine_size_mb=0:detect_leaks=0 " + probe;
  const std::unique_ptr<std::FILE, Close> pipe(popen(command.c_str(), "r"));
  std::string printed;
  std::array<char, 512> piece{};
  while (std::fgets(piece.data(), piece.size(), pipe.get()) != nullptr) printed += piece.data();
  const auto space = printed.find(' ');
  if (space == std::string::npos) return {};
  return {.grownKiB = std::stol(printed), .ending = printed.substr(space + 1)};
}

inline void expectWithin(const Cost& cost, long boundKiB, const std::string& what) {
  ASSERT_GE(cost.grownKiB, 0) << "the probe did not run";
  if (!kJudged) return;
  EXPECT_LE(cost.grownKiB, boundKiB);
  report("memory growth, " + what, static_cast<double>(cost.grownKiB), "KiB");
}

}  // namespace kibo::inventory::testing
