// Rates and pauses, counted by the service.

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "fault/fault_server.hpp"
#include "kibo/inventory.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"
#include "support/report.hpp"

namespace kibo::inventory {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;
using testing::answer;
using testing::FaultServer;
using testing::Step;
using testing::Turn;

constexpr int kCallers = 16;
constexpr int kCallsAfterThePause = 3;
constexpr seconds kPause{1};

/// Answers all adjusts but one, the last of the first `kCallers`, which gets a 429. The others wait
/// for their answer until the client knows of it. From then on each adjust that comes before the
/// pause is over gets a 429 too, and is counted.
class LimitedService {
 public:
  Step operator()(const Turn& turn) {
    if (!turn.path.ends_with("/adjust")) {
      if (isPaused()) ++readsInThePause_;
      return {.answer = answer("[]")};
    }
    const int number = ++adjusts_;
    if (number == kCallers) {
      pauseEnd_ = steady_clock::now() + kPause;
      return tooMany();
    }
    if (number < kCallers) {
      known_.wait(false);
    } else if (steady_clock::now() < pauseEnd_.load()) {
      ++tooEarly_;
      return tooMany();
    } else {
      const std::scoped_lock lock(mutex_);
      afterwards_.push_back(steady_clock::now());
    }
    return {.answer = answer(R"({"jobID":7})")};
  }

  void clientKnows() {
    known_ = true;
    known_.notify_all();
  }
  bool isPaused() const { return steady_clock::now() < pauseEnd_.load(); }
  int adjusts() const { return adjusts_; }
  int tooEarly() const { return tooEarly_; }
  int readsInThePause() const { return readsInThePause_; }
  /// From the first adjust after the pause to the `number`th.
  steady_clock::duration spreadOf(std::size_t number) {
    std::ranges::sort(afterwards_);
    return afterwards_.at(number - 1) - afterwards_.front();
  }

 private:
  static Step tooMany() {
    return {.answer = answer("", "Retry-After: 1\r\n", "429 Too Many Requests")};
  }

  std::atomic<bool> known_ = false;
  std::atomic<int> adjusts_ = 0;
  std::atomic<int> tooEarly_ = 0;
  std::atomic<int> readsInThePause_ = 0;
  std::atomic<steady_clock::time_point> pauseEnd_{steady_clock::time_point::min()};
  std::mutex mutex_;
  std::vector<steady_clock::time_point> afterwards_;
};

Configuration connectedTo(const FaultServer& server, RateLimits limits = RateLimits::none()) {
  return Configuration({.tenantId = 1,
                        .apiHost = server.url(),
                        .retry = {.maxAttempts = 1},
                        .rateLimits = limits,
                        .tokenProvider = std::make_shared<testing::StaticToken>(Secret("token"))});
}

TEST(Rates, OneTooManyHoldsBackAllCallersOfTheClassAndNobodyElse) {
  LimitedService service;
  const FaultServer server([&service](const Turn& turn) { return service(turn); });
  const Configuration configuration = connectedTo(server);
  std::atomic<int> refused = 0;
  std::atomic<int> failed = 0;
  {
    std::atomic<bool> done = false;
    const std::jthread reader([&] {
      const JobApi jobs(configuration);
      while (!done) failed += jobs.getJobs() ? 0 : 1;
    });
    std::vector<std::jthread> callers;
    for (int i = 0; i < kCallers; ++i) {
      callers.emplace_back([&] {
        const InventoryApi inventory(configuration);
        const auto adjusted = [&] {
          return inventory.adjust({.locationCode = "L", .items = {{.upc = "u", .quantity = 1}}});
        };
        if (const auto first = adjusted(); !first) {
          EXPECT_EQ(first.error().kind, ErrorKind::rateLimited) << first.error().describe();
          ++refused;
          service.clientKnows();
        }
        for (int call = 0; call < kCallsAfterThePause; ++call) failed += adjusted() ? 0 : 1;
      });
    }
    callers.clear();
    service.clientKnows();
    done = true;
  }
  EXPECT_EQ(refused, 1);
  ASSERT_EQ(failed, 0);
  ASSERT_EQ(service.tooEarly(), 0);
  EXPECT_EQ(service.adjusts(), kCallers * (1 + kCallsAfterThePause));
  EXPECT_GT(service.readsInThePause(), 0);
  // Those who waited for the end of the pause come one after another: the eighth 0.52 s after it.
  EXPECT_GE(service.spreadOf(8), milliseconds{100});
  testing::report("further 429 after the one that 16 callers got", service.tooEarly(), "answers");
}

TEST(Rates, ALimitIsKeptAcrossTheClientsOfAConfiguration) {
  std::mutex mutex;
  std::vector<steady_clock::time_point> came;
  const FaultServer server([&](const Turn&) {
    const std::scoped_lock lock(mutex);
    came.push_back(steady_clock::now());
    return Step{.answer = answer("[]")};
  });
  // 30 at once, and the next 30 a second later.
  const Configuration configuration =
      connectedTo(server, {.reads = RateLimit{.perMinute = 1800, .burst = 30}});
  std::atomic<int> failed = 0;
  std::vector<std::jthread> callers;
  for (int i = 0; i < 10; ++i) {
    callers.emplace_back([&] {
      const JobApi jobs(configuration);
      for (int call = 0; call < 6; ++call) failed += jobs.getJobs() ? 0 : 1;
    });
  }
  callers.clear();
  EXPECT_EQ(failed, 0);
  ASSERT_EQ(came.size(), 60U);
  std::ranges::sort(came);
  EXPECT_GE(came[59] - came[0], milliseconds{500});  // a second, but for what the first lost
}

}  // namespace
}  // namespace kibo::inventory
