// Deadlines and cancellation, in every phase of a request.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "fault/caller.hpp"
#include "fault/fault_server.hpp"
#include "fault/phases.hpp"
#include "matrix/sanitized.hpp"
#include "support/asleep.hpp"

namespace kibo::inventory::testing {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// A sanitizer may need most of a second to send the large body that a phase wants to be sent.
constexpr milliseconds kTimeout{kSanitized ? 2000 : 300};
constexpr milliseconds kGrace{250};  // how late a call may return
constexpr milliseconds kAtOnce{100};
constexpr int kTries = 5;  // a busy machine may hold a thread up, but not most times

// libcurl counts in whole milliseconds and may end a little before the last one is over.
constexpr milliseconds kRounding{2};

class Phases : public ::testing::TestWithParam<Phase> {};

TEST_P(Phases, EndAtTheDeadline) {
  steady_clock::duration fastest = steady_clock::duration::max();
  for (int i = 0; i < kTries && fastest > kTimeout + kGrace; ++i) {
    GetParam().run([&](const Stop& stop) {
      const Caller caller(stop.settings);
      Sending sending{.effect = stop.effect,
                      .url = stop.url,
                      .body = std::string(stop.bodyBytes, 'b'),
                      .timeout = kTimeout};
      const auto start = steady_clock::now();

      const auto result = caller.send(std::move(sending));

      const auto taken = steady_clock::now() - start;
      fastest = std::min(fastest, taken);
      EXPECT_GE(taken, kTimeout - kRounding);
      ASSERT_FALSE(result);
      EXPECT_EQ(result.error().kind, ErrorKind::timeout) << result.error().message;
      EXPECT_EQ(result.error().delivery, GetParam().delivery);
      EXPECT_NE(result.error().message.find(" ms left"), std::string::npos)
          << result.error().message;
    });
  }
  EXPECT_LE(fastest, kTimeout + kGrace);
}

TEST_P(Phases, EndAtOnceWhenCancelled) {
  // Not the fastest: libcurl wakes up by itself now and then, and may do so just after the stop.
  std::vector<steady_clock::duration> taken;
  for (int i = 0; i < kTries; ++i) {
    GetParam().run([&](const Stop& stop) {
      const Caller caller(stop.settings);
      std::stop_source source;
      std::optional<Result<HttpResponse>> result;
      Sending sending{.effect = stop.effect,
                      .url = stop.url,
                      .body = std::string(stop.bodyBytes, 'b'),
                      .stop = source.get_token()};
      std::atomic<pid_t> thread = 0;
      std::jthread call([&] {
        thread = gettid();
        result = caller.send(std::move(sending));
      });
      const bool there = stop.reached() && (!stop.sleeps || waitUntilAsleep(thread));
      const auto start = steady_clock::now();
      source.request_stop();
      call.join();
      taken.push_back(steady_clock::now() - start);
      ASSERT_TRUE(there);
      ASSERT_FALSE(*result);
      EXPECT_EQ(result->error().kind, ErrorKind::cancelled) << result->error().message;
      EXPECT_EQ(result->error().delivery, GetParam().delivery);
    });
  }
  std::ranges::sort(taken);
  EXPECT_LE(taken.at(kTries / 2), kAtOnce);
}

INSTANTIATE_TEST_SUITE_P(Every, Phases, ::testing::ValuesIn(everyPhase()),
                         [](const auto& phase) { return std::string(phase.param.name); });

TEST(ConnectTimeout, LeavesTheCallTimeForAnotherTry) {
  const FullQueue queue;
  const auto result =
      Caller({.connectTimeout = milliseconds(200), .proxy = ""}).send({.url = queue.url()});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::network);
  EXPECT_EQ(result.error().delivery, Delivery::notSent);
  EXPECT_NE(result.error().message.find("within 200 ms (connectTimeout)"), std::string::npos)
      << result.error().message;
}

TEST(Time, ThatHasPassedKeepsTheRequestHere) {
  FaultServer server([](const Turn&) { return Step{.answer = answer("{}")}; });
  const auto result = Caller().send({.url = server.url("/x"), .timeout = milliseconds(0)});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::timeout);
  EXPECT_EQ(result.error().delivery, Delivery::notSent);
  EXPECT_EQ(server.connections(), 0U);
}

TEST(Time, StoppedBeforeTheCallKeepsTheRequestHere) {
  FaultServer server([](const Turn&) { return Step{.answer = answer("{}")}; });
  std::stop_source source;
  source.request_stop();
  const auto result = Caller().send({.url = server.url("/x"), .stop = source.get_token()});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(result.error().delivery, Delivery::notSent);
  EXPECT_EQ(server.connections(), 0U);
}

// A cancelled or failed request must not spoil the ones after it.
TEST(Time, AfterACancelledRequestTheNextOneWorks) {
  FaultServer server([](const Turn& turn) {
    return turn.path == "/stall" ? Step{.then = Then::stall} : Step{.answer = answer("{}")};
  });
  const Caller caller;
  std::stop_source source;
  std::jthread call([&] {
    EXPECT_FALSE(caller.send(
        {.effect = Effect::read, .url = server.url("/stall"), .stop = source.get_token()}));
  });
  ASSERT_TRUE(server.waitForEndings(1));
  source.request_stop();
  call.join();
  const auto next = caller.send({.effect = Effect::read, .url = server.url("/next")});
  ASSERT_TRUE(next) << next.error().message;
  EXPECT_EQ(server.counts("/stall").sends, 1U);
}

}  // namespace
}  // namespace kibo::inventory::testing
