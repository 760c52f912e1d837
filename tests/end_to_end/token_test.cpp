// What tokens cost, counted by the service.

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <memory>
#include <thread>
#include <vector>

#include "kibo/inventory.hpp"
#include "kibo/inventory/testing/emulator.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"

namespace kibo::inventory {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using testing::Emulator;
using testing::ManualClock;

constexpr int kThreads = 64;

struct TokenCost : ::testing::Test {
  TokenCost() { emulator.loadSample(); }

  /// Makes `kThreads` calls at once; returns how many failed.
  int callAtOnce() {
    std::latch start(kThreads);
    std::atomic<int> failed = 0;
    std::vector<std::jthread> threads;
    threads.reserve(kThreads);
    for (int i = 0; i < kThreads; ++i) {
      threads.emplace_back([&] {
        start.arrive_and_wait();
        if (!jobs.getJobs()) ++failed;
      });
    }
    threads.clear();
    return failed;
  }

  std::uint64_t tokenRequests() const { return emulator.counts().tokenRequests; }

  // One clock for both sides: a token ends for the service when it ends for the client.
  std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
  Emulator emulator{testing::EmulatorOptions{.clock = clock}};
  Configuration configuration{emulator.settings()};
  JobApi jobs{configuration};
};

TEST_F(TokenCost, ManyThreadsWithoutATokenAskForOne) {
  EXPECT_EQ(callAtOnce(), 0);
  EXPECT_EQ(tokenRequests(), 1U);
}

TEST_F(TokenCost, ManyThreadsWithAnExpiredTokenAskForOne) {
  ASSERT_TRUE(jobs.getJobs());
  clock->advance(hours{2});
  EXPECT_EQ(callAtOnce(), 0);
  EXPECT_EQ(tokenRequests(), 2U);
  EXPECT_EQ(emulator.counts().unauthorized, 0U);
}

TEST_F(TokenCost, ARevokedTokenCostsEachCallOneReplayAndAllOfThemOneRenewal) {
  ASSERT_TRUE(jobs.getJobs());
  emulator.revokeTokens();
  const auto before = emulator.counts();
  EXPECT_EQ(callAtOnce(), 0);
  const auto after = emulator.counts();
  EXPECT_EQ(after.tokenRequests - before.tokenRequests, 1U);
  const auto replays = after.unauthorized - before.unauthorized;
  EXPECT_GE(replays, 1U);
  EXPECT_LE(replays, std::uint64_t{kThreads});
  EXPECT_EQ(after.requests - before.requests, kThreads + replays + 1);
}

TEST_F(TokenCost, ATokenServerThatIsDownCostsNothingWhileTheTokenHolds) {
  ASSERT_TRUE(jobs.getJobs());
  emulator.setTokenEndpointUp(false);
  clock->advance(minutes{55});  // due for renewal, still good
  for (int i = 0; i < 5; ++i) EXPECT_EQ(callAtOnce(), 0);
  EXPECT_EQ(tokenRequests(), 2U);  // the first one, and one try
}

TEST_F(TokenCost, ATokenServerThatIsBackIsUsedAgain) {
  ASSERT_TRUE(jobs.getJobs());
  emulator.setTokenEndpointUp(false);
  clock->advance(hours{2});
  const auto failed = jobs.getJobs({}, {.retry = RetryPolicy{.maxAttempts = 1}});
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().delivery, Delivery::notSent);
  emulator.setTokenEndpointUp(true);
  EXPECT_TRUE(jobs.getJobs());
}

}  // namespace
}  // namespace kibo::inventory
