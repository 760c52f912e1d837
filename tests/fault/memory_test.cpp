// What an answer without end may cost in memory, measured in a process of its own.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>

#include "fault/fault_server.hpp"
#include "fault/gzip.hpp"
#include "support/report.hpp"

#ifdef __SANITIZE_THREAD__
#define KIBO_THREAD_SANITIZER
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define KIBO_THREAD_SANITIZER
#endif
#endif

namespace kibo::inventory::testing {
namespace {

using ::testing::HasSubstr;

constexpr std::size_t kMiB = std::size_t{1} << 20;
constexpr std::size_t kHuge = 200 * kMiB;
constexpr std::size_t kLimit = 64 * kMiB;  // the default
constexpr long kRoomKiB = 16 * 1024;
constexpr int kNoRatio = 1'000'000;

struct Cost {
  long grownKiB = -1;
  std::string ending{};
};

struct Close {
  void operator()(std::FILE* pipe) const noexcept { pclose(pipe); }
};

/// Runs the probe against a server. The sanitizers' own memory is kept out of it where it can be.
Cost measure(const FaultServer& server, std::size_t limit, int ratio) {
  const std::string command =
      "ASAN_OPTIONS=quarantine_size_mb=0:detect_leaks=0 " KIBO_MEMORY_PROBE_PATH " " +
      server.url() + " " + std::to_string(limit) + " " + std::to_string(ratio);
  const std::unique_ptr<std::FILE, Close> pipe(popen(command.c_str(), "r"));
  std::string printed;
  std::array<char, 512> piece{};
  while (std::fgets(piece.data(), piece.size(), pipe.get()) != nullptr) printed += piece.data();
  const auto space = printed.find(' ');
  if (space == std::string::npos) return {};
  return {.grownKiB = std::stol(printed), .ending = printed.substr(space + 1)};
}

FaultServer::Script large(const Step& step) {
  return [step](const Turn& turn) {
    return turn.path == "/large" ? step : Step{.answer = answer("{}")};
  };
}

Step gzipBombStep() { return {.answer = answer(gzipBomb(kHuge), "Content-Encoding: gzip\r\n")}; }

Step endlessChunks() {
  return {.answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
          .flood = "10000\r\n" + std::string(64 << 10, 'x') + "\r\n",
          .floodTimes = std::size_t{1} << 40};
}

// The thread sanitizer keeps several bytes for each one of the program's: no figure to judge.
#ifdef KIBO_THREAD_SANITIZER
constexpr bool kJudged = false;
#else
constexpr bool kJudged = true;
#endif

void expectWithin(const Cost& cost, long boundKiB, const std::string& what) {
  ASSERT_GE(cost.grownKiB, 0) << "the probe did not run";
  if (!kJudged) return;
  EXPECT_LE(cost.grownKiB, boundKiB);
  report("memory growth, " + what, static_cast<double>(cost.grownKiB), "KiB");
}

TEST(Memory, OfAGzipBombIsThatOfTheLimit) {
  const FaultServer server(large(gzipBombStep()));
  const auto cost = measure(server, kLimit, kNoRatio);
  EXPECT_THAT(cost.ending, HasSubstr("(maxResponseBytes)"));
  EXPECT_GE(cost.grownKiB, static_cast<long>(kLimit / 1024) / 2) << "the bomb did not go off";
  expectWithin(cost, kLimit / 1024 + kRoomKiB, "200 MiB gzip bomb, no limit on the ratio");
}

TEST(Memory, OfAGzipBombIsNextToNothingWithALimitOnTheRatio) {
  const FaultServer server(large(gzipBombStep()));
  const auto cost = measure(server, kLimit, 100);
  EXPECT_THAT(cost.ending, HasSubstr("(maxCompressionRatio)"));
  expectWithin(cost, kRoomKiB, "200 MiB gzip bomb, ratio of 100");
}

TEST(Memory, OfAnEndlessAnswerIsThatOfTheLimit) {
  const FaultServer server(large(endlessChunks()));
  const auto cost = measure(server, kLimit, 100);
  EXPECT_THAT(cost.ending, HasSubstr("(maxResponseBytes)"));
  EXPECT_GE(cost.grownKiB, static_cast<long>(kLimit / 1024) / 2) << "there was an end";
  expectWithin(cost, kLimit / 1024 + kRoomKiB, "endless chunked answer");
}

TEST(Memory, OfALimitBelowTheDefaultIsLessToo) {
  const FaultServer server(large(endlessChunks()));
  const auto cost = measure(server, 10 * kMiB, 100);
  EXPECT_THAT(cost.ending, HasSubstr("(maxResponseBytes)"));
  expectWithin(cost, 10 * 1024 + kRoomKiB, "endless chunked answer, limit of 10 MiB");
}

}  // namespace
}  // namespace kibo::inventory::testing
