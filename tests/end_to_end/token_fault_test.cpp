// What tokens cost when the token server, or the clock, is not well. Counted by the server.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <latch>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "fault/fault_server.hpp"
#include "kibo/inventory.hpp"
#include "kibo/inventory/testing/emulator.hpp"
#include "support/asleep.hpp"
#include "support/canary.hpp"
#include "support/report.hpp"

namespace kibo::inventory {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using testing::answer;
using testing::Canary;
using testing::Emulator;
using testing::FaultServer;
using ::testing::HasSubstr;
using testing::Step;
using testing::Then;
using testing::Turn;

constexpr int kThreads = 64;
constexpr milliseconds kGrace{250};  // beyond the deadline
const std::string kTokenPath = "/api/platform/applications/authtickets/oauth";
const std::string kJobsPath = "/api/commerce/inventory/v1/queue";

/// The machine's clocks, each of which can be set to another time.
class SetClock final : public Clock {
 public:
  [[nodiscard]] TimePoint now() const noexcept override { return machine_->now() + ahead_.load(); }
  [[nodiscard]] WallTimePoint wallNow() const noexcept override {
    return machine_->wallNow() + wallAhead_.load();
  }
  bool waitUntil(TimePoint time, const std::stop_token& stop) override {
    return machine_->waitUntil(time - ahead_.load(), stop);
  }

  /// Both clocks: that much time has passed.
  void skip(minutes time) { ahead_ = ahead_.load() + time; }
  /// The calendar alone.
  void setWall(hours ahead) { wallAhead_ = ahead; }

 private:
  const std::shared_ptr<Clock> machine_ = Clock::system();
  std::atomic<minutes> ahead_{minutes{0}};
  std::atomic<hours> wallAhead_{hours{0}};
};

/// Calls at the same moment, and how they ended.
struct Crowd {
  explicit Crowd(const std::function<std::optional<Error>()>& call) : results(kThreads) {
    for (std::size_t i = 0; i < kThreads; ++i) {
      threads.emplace_back([this, i, &call] {
        start.arrive_and_wait();
        results[i] = call();
      });
    }
  }

  std::vector<std::optional<Error>> ended() {
    threads.clear();
    return std::move(results);
  }

  std::latch start{kThreads};
  std::vector<std::optional<Error>> results;
  std::vector<std::jthread> threads;
};

struct TokenFault : ::testing::Test {
  /// Calls with a token that has expired, and a token server that does `fault` from now on, as soon
  /// as all of them wait for it.
  std::vector<std::optional<Error>> callWithAnExpiredToken(const Step& fault,
                                                           const RetryPolicy& retry) {
    EXPECT_TRUE(jobs.getJobs());
    clock->skip(hours{2});
    step = fault;
    hold = true;
    const std::function call = [&] { return errorOf(jobs.getJobs({}, {.retry = retry})); };
    Crowd crowd(call);
    EXPECT_TRUE(testing::waitUntilAllAsleep());
    hold = false;
    hold.notify_all();
    return crowd.ended();
  }
  template <class Answer>
  static std::optional<Error> errorOf(const Result<Answer>& result) {
    return result ? std::nullopt : std::optional(result.error());
  }
  std::size_t tokenRequests() const { return server.counts(kTokenPath).sends; }
  std::size_t apiRequests() const { return server.counts(kJobsPath).sends; }

  Step serve(const Turn& turn) {
    if (turn.path != kTokenPath) return {.answer = answer("[]")};
    hold.wait(true);
    return step;
  }
  static Step token(std::string_view value) {
    return {.answer =
                answer(R"({"access_token":")" + std::string(value) + R"(","expires_in":3600})")};
  }

  std::shared_ptr<SetClock> clock = std::make_shared<SetClock>();
  std::atomic<bool> hold = false;
  Step step = token("token-1");  // written before the requests that read it
  FaultServer server{[this](const Turn& turn) { return serve(turn); }};
  Configuration configuration{{.tenantId = 1,
                               .clientId = "app",
                               .sharedSecret = Secret("shared secret"),
                               .apiHost = server.url(),
                               .clock = clock}};
  JobApi jobs{configuration};
};

constexpr RetryPolicy kOnce{.maxAttempts = 1};

TEST_F(TokenFault, AServerThatStallsGetsOneRequestAndAllCallersEndAtTheirOwnDeadline) {
  ASSERT_TRUE(jobs.getJobs());
  clock->skip(hours{2});
  step = {.then = Then::stall};
  const auto end = clock->now() + seconds{2};
  std::atomic<int> number = 0;
  std::atomic<bool> late = false;
  const std::function call = [&] {
    const auto deadline = end + milliseconds{++number};  // so each ends when another gives up
    const auto timeout = std::chrono::duration_cast<milliseconds>(deadline - clock->now());
    const auto result = jobs.getJobs({}, {.timeout = timeout});
    if (clock->now() > deadline + kGrace) late = true;
    return errorOf(result);
  };
  for (const auto& error : Crowd(call).ended()) {
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::timeout) << error->describe();
    EXPECT_EQ(error->delivery, Delivery::notSent);
  }
  EXPECT_FALSE(late);
  EXPECT_EQ(tokenRequests(), 2U) << "the first, and one after its end";
  EXPECT_EQ(apiRequests(), 1U);
  testing::report("token requests of 64 threads with an expired token, token server stalled",
                  static_cast<double>(tokenRequests()) - 1, "requests");
}

TEST_F(TokenFault, AServerThatStallsCostsNoCallWhileTheTokenHolds) {
  ASSERT_TRUE(jobs.getJobs());
  clock->skip(minutes{55});
  step = {.then = Then::stall};
  const std::function call = [&] { return errorOf(jobs.getJobs({}, {.timeout = seconds{4}})); };
  for (const auto& error : Crowd(call).ended()) {
    EXPECT_FALSE(error) << error->describe();
  }
  EXPECT_EQ(tokenRequests(), 2U);
  EXPECT_EQ(apiRequests(), 1U + kThreads);
}

TEST_F(TokenFault, AServerThatFailsGetsOneRequestAndAllCallersItsAnswer) {
  const auto ended =
      callWithAnExpiredToken({.answer = answer("", "", "500 Internal Server Error")}, kOnce);
  for (const auto& error : ended) {
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::server);
    EXPECT_EQ(error->status, 500);
    EXPECT_EQ(error->delivery, Delivery::notSent);
    EXPECT_THAT(error->message, HasSubstr("no token could be had"));
  }
  EXPECT_EQ(tokenRequests(), 2U);
  EXPECT_EQ(apiRequests(), 1U);
  testing::report("token requests of 64 threads with an expired token, token server answers 500",
                  static_cast<double>(tokenRequests()) - 1, "requests");
}

TEST_F(TokenFault, AServerThatFailsGetsNoMoreRepeatsThanTheBudgetPays) {
  callWithAnExpiredToken({.answer = answer("", "", "500 Internal Server Error")}, {});
  EXPECT_GT(tokenRequests(), 2U) << "nothing was repeated";
  EXPECT_LE(tokenRequests(), 2U + 500 / 14);
  EXPECT_EQ(apiRequests(), 1U);
}

TEST_F(TokenFault, ATokenWithALineEndInItIsRefusedAndNotShown) {
  const std::string secret = "q8Zt1LxVw0Rb";
  const Canary canary{secret};
  for (const std::string lineEnd : {"\\n", "\\r\\nX-Admin: 1", "\\u000a", "\n"}) {
    const auto tokensBefore = tokenRequests();
    const auto callsBefore = apiRequests();
    step = token("token-1");
    const auto ended = callWithAnExpiredToken(token(secret + lineEnd + secret), {});
    for (const auto& error : ended) {
      ASSERT_TRUE(error);
      EXPECT_EQ(error->kind, ErrorKind::decode) << error->describe();
      EXPECT_EQ(error->delivery, Delivery::notSent);
      EXPECT_THAT(error->message, HasSubstr("the token answer could not be read"));
      EXPECT_EQ(canary.findIn(error->describe()), std::nullopt);
    }
    EXPECT_EQ(tokenRequests() - tokensBefore, 2U);
    EXPECT_EQ(apiRequests() - callsBefore, 1U) << "nothing was sent with that token";
    clock->skip(hours{2});
  }
}

/// Against the emulator, which knows which tokens are good.
struct TokenRun : ::testing::Test {
  /// `calls` calls on each of all threads, with `before(number)` before each; how many failed.
  int callFromAllThreads(int calls, const std::function<void(int)>& before) {
    std::atomic<int> number = 0;
    std::atomic<int> failed = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < kThreads; ++i) {
      threads.emplace_back([&] {
        for (int call = 0; call < calls; ++call) {
          before(++number);
          if (!jobs.getJobs()) ++failed;
        }
      });
    }
    threads.clear();
    return failed;
  }
  Settings settings() const {
    Settings all = emulator.settings();
    all.clock = clock;
    return all;
  }

  std::shared_ptr<SetClock> clock = std::make_shared<SetClock>();
  Emulator emulator;
  Configuration configuration{settings()};
  JobApi jobs{configuration};
};

TEST_F(TokenRun, ATokenRevokedMidRunCostsOneRenewalAndEachThreadOneReplay) {
  constexpr int calls = 5;
  ASSERT_TRUE(jobs.getJobs());
  const auto before = emulator.counts();
  EXPECT_EQ(callFromAllThreads(calls,
                               [&](int number) {
                                 if (number == kThreads * calls / 2) emulator.revokeTokens();
                               }),
            0);
  const auto after = emulator.counts();
  const auto replays = after.unauthorized - before.unauthorized;
  EXPECT_EQ(after.tokenRequests - before.tokenRequests, 1U);
  EXPECT_GE(replays, 1U);
  EXPECT_LE(replays, std::uint64_t{kThreads});
  EXPECT_EQ(after.requests - before.requests, kThreads * calls + replays + 1);
  testing::report("renewals after a token was revoked mid-run, 64 threads",
                  static_cast<double>(after.tokenRequests - before.tokenRequests), "requests");
}

TEST_F(TokenRun, ACalendarSetBackAndForwardAnHourCostsNothing) {
  int failed = 0;
  for (const hours ahead : {hours{0}, hours{-1}, hours{1}, hours{0}}) {
    clock->setWall(ahead);
    failed += callFromAllThreads(2, [](int) {});
  }
  EXPECT_EQ(failed, 0);
  EXPECT_EQ(emulator.counts().tokenRequests, 1U);
  EXPECT_EQ(emulator.counts().unauthorized, 0U);
  testing::report("failed calls with the calendar set back and forward an hour", failed, "calls");
}

}  // namespace
}  // namespace kibo::inventory
