// How soon a call ends that is cancelled while it waits for something of the library's own, with
// the machine's clock. Within a transfer: tests/fault/time_test.cpp.

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>

#include "fault/fault_server.hpp"
#include "kibo/inventory/job_api.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"
#include "support/asleep.hpp"
#include "support/report.hpp"

namespace kibo::inventory {
namespace {

using std::chrono::milliseconds;
using testing::answer;
using testing::FaultServer;
using testing::Step;
using testing::Turn;

constexpr milliseconds kBound{100};

/// The machine's clock, which tells when somebody begins to wait.
class WatchedClock final : public Clock {
 public:
  [[nodiscard]] TimePoint now() const noexcept override { return system_->now(); }
  [[nodiscard]] WallTimePoint wallNow() const noexcept override { return system_->wallNow(); }
  bool waitUntil(TimePoint time, const std::stop_token& stop) override {
    waiter_ = gettid();
    return system_->waitUntil(time, stop);
  }

  /// Blocks until a thread sleeps in `waitUntil`. False after ten seconds.
  [[nodiscard]] bool waitForWaiter() const { return testing::waitUntilAsleep(waiter_); }

 private:
  const std::shared_ptr<Clock> system_ = Clock::system();
  std::atomic<pid_t> waiter_ = 0;
};

/// Something that a call waits for.
struct Wait {
  std::string name;
  std::string answer;  // to every request
  RateLimits limits{};
  int callsBefore = 0;
};

void PrintTo(const Wait& wait, std::ostream* out) { *out << wait.name; }

class Cancelled : public ::testing::TestWithParam<Wait> {};

TEST_P(Cancelled, EndsAtOnce) {
  const FaultServer server([](const Turn&) { return Step{.answer = GetParam().answer}; });
  const auto clock = std::make_shared<WatchedClock>();
  const JobApi jobs{Configuration(
      {.tenantId = 1,
       .apiHost = server.url(),
       .timeout = std::chrono::minutes{3},
       .retry = {.initialBackoff = std::chrono::minutes{1}, .maxBackoff = std::chrono::minutes{1}},
       .rateLimits = GetParam().limits,
       .tokenProvider = std::make_shared<testing::StaticToken>(Secret("token")),
       .clock = clock})};
  for (int i = 0; i < GetParam().callsBefore; ++i) ASSERT_TRUE(jobs.getJob(7));

  std::stop_source stop;
  std::chrono::steady_clock::time_point stopped;
  std::jthread canceller([&] {
    EXPECT_TRUE(clock->waitForWaiter());
    stopped = std::chrono::steady_clock::now();
    stop.request_stop();
  });
  const auto job = jobs.getJob(7, {.stop = stop.get_token()});
  const auto ended = std::chrono::steady_clock::now();
  canceller.join();

  ASSERT_FALSE(job);
  EXPECT_EQ(job.error().kind, ErrorKind::cancelled) << job.error().describe();
  const auto late = std::chrono::ceil<milliseconds>(ended - stopped);
  EXPECT_LE(late, kBound);
  testing::report("time to the end of a call that is cancelled in its " + GetParam().name,
                  static_cast<double>(late.count()), "ms");
}

INSTANTIATE_TEST_SUITE_P(
    Every, Cancelled,
    ::testing::Values(Wait{.name = "back-off", .answer = answer("", "", "503 Service Unavailable")},
                      Wait{.name = "pause after a 429",
                           .answer = answer("", "Retry-After: 50\r\n", "429 Too Many Requests")},
                      Wait{.name = "turn under a rate limit",
                           .answer = answer(R"({"jobID":7,"status":"SUCCESS"})"),
                           .limits = {.reads = RateLimit{.perMinute = 1}},
                           .callsBefore = 1}),
    [](const auto& row) {
      std::string name = row.param.name;
      std::erase_if(name, [](char c) { return c == ' ' || c == '-'; });
      return name;
    });

}  // namespace
}  // namespace kibo::inventory
