// What an answer without end may cost in memory, measured in a process of its own.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <string>

#include "fault/fault_server.hpp"
#include "fault/gzip.hpp"
#include "support/probe.hpp"

namespace kibo::inventory::testing {
namespace {

using ::testing::HasSubstr;

constexpr std::size_t kMiB = std::size_t{1} << 20;
constexpr std::size_t kHuge = 200 * kMiB;
constexpr std::size_t kLimit = 64 * kMiB;  // the default
constexpr long kRoomKiB = 16 * 1024;
constexpr int kNoRatio = 1'000'000;

/// What one request to the server costs.
Cost measure(const FaultServer& server, std::size_t limit, int ratio) {
  return testing::measure(KIBO_MEMORY_PROBE_PATH " " + server.url() + " " + std::to_string(limit) +
                          " " + std::to_string(ratio));
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
