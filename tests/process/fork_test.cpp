// A program that forks with a client in use: what child and parent send, counted by the service.

#include <gtest/gtest.h>

#include <atomic>
#include <list>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include "fault/authority.hpp"
#include "process/asking.hpp"
#include "process/child.hpp"
#include "process/sanitizers.hpp"
#include "support/report.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr int kRounds = 3;
constexpr int kChildrenOfRound = 4;
// The thread sanitizer cannot follow new threads in the child of a program that had several.
constexpr int kNewThreadsOfChild = kThreadSanitizer ? 0 : 1;

// The address sanitizer's allocator has locks that stay locked in a child which is forked while
// another thread allocates: with it, the threads of the parent call only after the forks of a
// round.
constexpr bool kForksAmidCalls = !kAddressSanitizer;
constexpr int kThreadsOfParent = 4;

/// How the calls of all processes went.
struct Outcome {
  std::atomic<std::int64_t> lastId;
  std::atomic<int> right;
  std::atomic<int> wrong;
};

void askForNext(const JobApi& jobs, Outcome& outcome) {
  ++(ask(jobs, ++outcome.lastId) ? outcome.right : outcome.wrong);
}

void askInThreads(const JobApi& jobs, Outcome& outcome, int calls) {
  const auto share = [&] {
    for (int i = 0; i < calls / (kNewThreadsOfChild + 1); ++i) askForNext(jobs, outcome);
  };
  std::vector<std::jthread> threads;
  for (int i = 0; i < kNewThreadsOfChild; ++i) threads.emplace_back(share);
  share();
}

/// The threads of the parent, which call until they are stopped. Returns when each has a connection
/// of its own: a thread that makes one holds locks of OpenSSL, which nobody can free in a child.
std::vector<std::jthread> callers(const ServiceProcess& service, const JobApi& jobs,
                                  Outcome& outcome) {
  std::vector<std::jthread> threads;
  for (int i = 0; i < kThreadsOfParent; ++i) {
    threads.emplace_back([&](const std::stop_token& stop) {
      while (!stop.stop_requested() && outcome.lastId < std::int64_t{kJobs} / 2) {
        askForNext(jobs, outcome);
      }
    });
  }
  while (service.counts().connections < kThreadsOfParent) std::this_thread::yield();
  return threads;
}

/// Forks children while the parent's threads call; parent and children call at once.
void callAcrossFork(const ServiceProcess& service, const Settings& settings, int callsOfChild) {
  const Configuration configuration(settings);
  const JobApi jobs(configuration);
  const Shared<Outcome> outcome;
  askForNext(jobs, *outcome);  // a warm connection and a token
  std::vector<std::jthread> threads;
  if (kForksAmidCalls) threads = callers(service, jobs, *outcome);
  for (int round = 0; round < kRounds; ++round) {
    std::list<Child> children;
    for (int i = 0; i < kChildrenOfRound; ++i) {
      children.emplace_back([&] {
        askInThreads(jobs, *outcome, callsOfChild);
        return true;
      });
    }
    if (!kForksAmidCalls) threads = callers(service, jobs, *outcome);
    for (Child& child : children) EXPECT_EQ(child.end(), "well");
    if (!kForksAmidCalls) threads.clear();
  }
  threads.clear();

  const int children = kRounds * kChildrenOfRound;
  const Tally& counts = service.counts();
  EXPECT_EQ(outcome->wrong, 0);
  EXPECT_GE(outcome->right, children * callsOfChild);
  EXPECT_EQ(counts.requests, outcome->right);
  EXPECT_EQ(static_cast<int>(service.askedFor()), outcome->right);
  EXPECT_EQ(service.askedTwice(), 0U);
  EXPECT_EQ(counts.sharedConnections, 0);
  EXPECT_EQ(counts.sharedTokens, 0);
  EXPECT_EQ(counts.tokenRequests, 1 + children);
  report("answers in the wrong process, of calls across fork", outcome->wrong, "answers");
  report("calls across fork", counts.requests, "calls");
}

TEST(Fork, TenThousandCallsKeepToTheirProcess) {
  const ServiceProcess service;
  callAcrossFork(service, service.settings(), 840);
}

TEST(Fork, CallsOverTlsKeepToTheirProcess) {
  const Authority authority;
  const Context context = authority.serverContext("IP:127.0.0.1");
  const ServiceProcess service({.tls = context.get()});
  callAcrossFork(service, service.settings(authority.bundle()), 100);
}

TEST(Fork, AChildDoesNotWaitForTheTokenThatAThreadOfTheParentAsksFor) {
  const ServiceProcess service({.holdFirstToken = true});
  const Configuration configuration(service.settings());
  const JobApi jobs(configuration);
  bool asked = false;
  std::jthread thread([&] { asked = ask(jobs, 1); });
  ASSERT_TRUE(service.waitForHeldToken());
  EXPECT_EQ(Child([&] { return ask(jobs, 2); }).end(), "well");
  EXPECT_EQ(service.counts().tokenRequests, 2);
  service.release();
  thread.join();
  EXPECT_TRUE(asked);
  EXPECT_EQ(service.counts().tokenRequests, 2);
  EXPECT_EQ(service.counts().sharedTokens, 0);
}

/// A clock that can be told to keep one thread: a lock that this thread holds stays locked.
class KeepingClock final : public Clock {
 public:
  [[nodiscard]] TimePoint now() const noexcept override {
    if (std::this_thread::get_id() == kept_.load() && ++askedByKept_ == kKeptAt) {
      reached_.open();
      if (!released_.pass()) std::terminate();
    }
    return system_->now();
  }
  [[nodiscard]] WallTimePoint wallNow() const noexcept override { return system_->wallNow(); }
  bool waitUntil(TimePoint time, const std::stop_token& stop) override {
    return system_->waitUntil(time, stop);
  }

  void keepThisThread() { kept_ = std::this_thread::get_id(); }
  [[nodiscard]] bool waitForKept() const { return reached_.pass(); }
  void release() const { released_.open(); }

 private:
  static constexpr int kKeptAt = 2;  // after the deadline is set: who renews, asked under the lock

  std::shared_ptr<Clock> system_ = Clock::system();
  std::atomic<std::thread::id> kept_;
  mutable std::atomic<int> askedByKept_;
  Gate reached_;
  Gate released_;
};

TEST(Fork, AChildDoesNotWaitForALockThatAThreadOfTheParentHolds) {
  const ServiceProcess service;
  const auto clock = std::make_shared<KeepingClock>();
  Settings settings = service.settings();
  settings.clock = clock;
  const Configuration configuration(settings);
  const JobApi jobs(configuration);
  bool asked = false;
  std::jthread thread([&] {
    clock->keepThisThread();
    asked = ask(jobs, 1);
  });
  ASSERT_TRUE(clock->waitForKept());
  EXPECT_EQ(Child([&] { return ask(jobs, 2); }).end(), "well");
  clock->release();
  thread.join();
  EXPECT_TRUE(asked);
  EXPECT_EQ(service.counts().tokenRequests, 2);
}

TEST(Fork, AGrandchildHasItsOwnTokenToo) {
  const ServiceProcess service;
  const Configuration configuration(service.settings());
  const JobApi jobs(configuration);
  ASSERT_TRUE(ask(jobs, 1));
  Child child([&] {
    return ask(jobs, 2) && Child([&] { return ask(jobs, 3); }).end() == "well" && ask(jobs, 4);
  });
  EXPECT_EQ(child.end(), "well");
  EXPECT_TRUE(ask(jobs, 5));
  EXPECT_EQ(service.counts().tokenRequests, 3);
  EXPECT_EQ(service.counts().sharedConnections, 0);
}

TEST(Fork, AClientThatAChildDestroysGoesOnInTheParent) {
  const Authority authority;
  const Context context = authority.serverContext("IP:127.0.0.1");
  const ServiceProcess service({.tls = context.get()});
  std::optional<JobApi> jobs(Configuration(service.settings(authority.bundle())));
  ASSERT_TRUE(ask(*jobs, 1));
  const int before = service.counts().connections;
  Child unused([&] {
    jobs.reset();
    return true;
  });
  EXPECT_EQ(unused.end(), "well");
  Child used([&] {
    const bool asked = ask(*jobs, 2);
    jobs.reset();
    return asked;
  });
  EXPECT_EQ(used.end(), "well");
  const int ofChild = service.counts().connections - before;
  EXPECT_TRUE(ask(*jobs, 3));
  EXPECT_EQ(service.counts().connections, before + ofChild);  // the parent's is still good
  EXPECT_EQ(service.counts().tokenRequests, 2);
}

}  // namespace
}  // namespace kibo::inventory::testing
