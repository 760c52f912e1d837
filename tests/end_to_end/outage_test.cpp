// A service that is down altogether: how much a crowd of clients adds to its trouble, and what
// happens when it is back.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <vector>

#include "fault/fault_server.hpp"
#include "kibo/inventory.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"
#include "support/report.hpp"

namespace kibo::inventory {
namespace {

using testing::answer;
using testing::FaultServer;
using ::testing::HasSubstr;
using testing::Step;
using testing::Turn;

constexpr int kThreads = 8;
constexpr int kCallsOfAThread = 50;
constexpr int kCalls = kThreads * kCallsOfAThread;
constexpr double kMostRequestsACall = 1.10;

/// While it is down, it answers 503 to everything: tokens, reads and changes.
class Service {
 public:
  Step operator()(const Turn& turn) {
    ++requests_;
    if (down_ || (failOnce_ && failOnce_.exchange(false))) {
      return {.answer = answer("", "", "503 Service Unavailable")};
    }
    if (turn.path.ends_with("/oauth")) {
      return {.answer = answer(R"({"access_token":"token-1","expires_in":3600})")};
    }
    return {.answer = answer(turn.path.ends_with("/refresh") ? R"({"jobID":7})" : "[]")};
  }

  void setDown(bool down) { down_ = down; }
  void failOnce() { failOnce_ = true; }
  int requests() const { return requests_; }

 private:
  std::atomic<bool> down_ = true;
  std::atomic<bool> failOnce_ = false;
  std::atomic<int> requests_ = 0;
};

struct Outage : ::testing::Test {
  Settings settings(std::shared_ptr<TokenProvider> tokens) const {
    return {.tenantId = 1,
            .clientId = "app",
            .sharedSecret = Secret("shared secret"),
            .apiHost = server.url(),
            .retry = {.initialBackoff = std::chrono::milliseconds{1}},
            .tokenProvider = std::move(tokens)};
  }
  static std::shared_ptr<TokenProvider> ready() {
    return std::make_shared<testing::StaticToken>(Secret("token"));
  }

  /// Reads and refreshes of many threads, all of which may be repeated twice by the policy.
  /// Returns the attempts of all calls, as the errors tell them.
  static int callFromAllThreads(const Configuration& configuration) {
    std::atomic<int> attempts = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < kThreads; ++i) {
      threads.emplace_back([&attempts, &configuration, i] {
        const InventoryApi inventory(configuration);
        const JobApi jobs(configuration);
        for (int call = 0; call < kCallsOfAThread; ++call) {
          if ((call + i) % 2 == 0) {
            attempts += jobs.getJobs().error().attempts;
          } else {
            attempts +=
                inventory.refresh({.locationCode = "L" + std::to_string(i)}).error().attempts;
          }
        }
      });
    }
    threads.clear();
    return attempts;
  }

  /// Makes calls until one says that there is nothing left to repeat with: from here on the state
  /// is steady, whatever the outage began with.
  static void useUpTheBudget(const Configuration& configuration) {
    const JobApi jobs(configuration);
    for (int call = 0; call < 100; ++call) {
      const auto failed = jobs.getJobs();
      ASSERT_FALSE(failed);
      if (failed.error().stoppedBecause == kUsedUp) return;
    }
    FAIL() << "the budget never ran out";
  }

  static constexpr std::string_view kUsedUp = "the retry budget of the configuration is used up";

  Service service;
  FaultServer server{[this](const Turn& turn) { return service(turn); }};
};

TEST_F(Outage, ServiceDownCostsLittleMoreThanOneRequestACall) {
  const Configuration configuration(settings(ready()));
  useUpTheBudget(configuration);
  const int before = service.requests();
  callFromAllThreads(configuration);
  const double requests = static_cast<double>(service.requests() - before) / kCalls;
  EXPECT_GE(requests, 1.0) << "every call asked";
  EXPECT_LE(requests, kMostRequestsACall);
  testing::report("requests a call in a full outage (503 to everything)", requests, "requests");
}

TEST_F(Outage, TheFirstCallsOfAnOutageCountTheirRepeatsToo) {
  const Configuration configuration(settings(ready()));
  callFromAllThreads(configuration);
  const double requests = static_cast<double>(service.requests()) / kCalls;
  EXPECT_GT(requests, 1.0) << "nothing was repeated";
  EXPECT_LE(requests, kMostRequestsACall);
  testing::report("requests a call in the first 400 calls of a full outage", requests, "requests");
}

TEST_F(Outage, TokenServerDownCostsLittleMoreThanOneRequestACall) {
  const Configuration configuration(settings(nullptr));
  useUpTheBudget(configuration);
  const int before = service.requests();
  callFromAllThreads(configuration);
  const double requests = static_cast<double>(service.requests() - before) / kCalls;
  EXPECT_GT(requests, 0.0);
  EXPECT_LE(requests, kMostRequestsACall);  // fewer than one: callers share a token request
  testing::report("token requests a call in a full outage", requests, "requests");
}

TEST_F(Outage, NothingListeningCostsLittleMoreThanOneAttemptACall) {
  server.stopListening();
  const Configuration configuration(settings(ready()));
  useUpTheBudget(configuration);
  // There is no server that could count: the attempts are those that the errors tell.
  const double attempts = static_cast<double>(callFromAllThreads(configuration)) / kCalls;
  EXPECT_GE(attempts, 1.0);
  EXPECT_LE(attempts, kMostRequestsACall);
  EXPECT_EQ(service.requests(), 0);
  testing::report("attempts a call with nothing listening", attempts, "attempts");
}

TEST_F(Outage, AServiceThatIsBackIsUsedAtOnceAndSuccessesPayForRepeatsAgain) {
  const Configuration configuration(settings(nullptr));
  const JobApi jobs(configuration);
  useUpTheBudget(configuration);
  service.setDown(false);
  const int before = service.requests();
  constexpr int calls = 20;
  for (int i = 0; i < calls; ++i) {
    const auto found = jobs.getJobs();
    EXPECT_TRUE(found) << found.error().describe();
  }
  EXPECT_EQ(service.requests() - before, calls + 1) << "and one token";
  service.failOnce();
  EXPECT_TRUE(jobs.getJobs()) << "the repeat succeeds";
  EXPECT_EQ(service.requests() - before, calls + 3);
}

}  // namespace
}  // namespace kibo::inventory
