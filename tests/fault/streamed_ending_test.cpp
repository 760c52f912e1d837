// How answers that are handed over row by row end before their end: the visitor, the caller, time.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <stop_token>
#include <thread>

#include "fault/fault_server.hpp"
#include "fault/streamed_client.hpp"
#include "matrix/sanitized.hpp"

namespace kibo::inventory::testing {
namespace {

using ::testing::EndsWith;

constexpr std::chrono::milliseconds kTimeout{kSanitized ? 2000 : 300};

/// Many rows without an end: only the client can end the transfer.
Step endlessRows() {
  return {.answer = kChunked + chunk("[" + rows(1)),
          .flood = chunk("," + rows(100)),
          .floodTimes = kEndless};
}

TEST(StreamedEnding, EndsWhenTheVisitorHasEnough) {
  const FaultServer server([](const Turn& turn) {
    return turn.connection > 1 ? Step{.answer = answer("[]")} : endlessRows();
  });
  StreamedClient client(server.url());
  const auto result = client.query([](std::size_t seen) { return seen < 50; });
  ASSERT_TRUE(result) << result.error().describe();
  EXPECT_EQ(*result, 50U);
  EXPECT_EQ(client.seen(), 50U);

  EXPECT_TRUE(client.query());  // over a connection of its own
  EXPECT_EQ(server.connections(), 2U);
  EXPECT_EQ(server.counts(kQueryPath).sends, 2U);
}

TEST(StreamedEnding, LetsOutWhatTheVisitorThrowsAndIsUsableAfterwards) {
  const FaultServer server([](const Turn& turn) {
    return turn.connection > 1 ? Step{.answer = answer("[]")} : endlessRows();
  });
  StreamedClient client(server.url());
  EXPECT_THROW((void)client.query([](std::size_t seen) -> bool {
    if (seen == 50) throw std::out_of_range("the table is full");
    return true;
  }),
               std::out_of_range);
  EXPECT_EQ(client.seen(), 50U);
  EXPECT_TRUE(client.query());
  EXPECT_EQ(server.counts(kQueryPath).sends, 2U);
}

TEST(StreamedEnding, CanBeAskedAboutWhileItArrives) {
  const FaultServer server([](const Turn&) { return Step{.answer = answer(listOf(3))}; });
  StreamedClient client(server.url());
  StreamedClient other(server.url());
  std::size_t inner = 0;
  const auto result = client.query([&](std::size_t) {
    inner += other.query().value_or(0);
    return true;
  });
  expectRows(client, result, 3);
  EXPECT_EQ(inner, 9U);
}

TEST(StreamedEnding, IsCancelledBetweenItsRows) {
  const FaultServer server([](const Turn&) {
    return Step{.answer = kChunked + chunk("[" + rows(5)), .then = Then::stall};
  });
  StreamedClient client(server.url());
  std::stop_source stop;
  std::mutex mutex;
  std::condition_variable changed;
  bool arrived = false;
  std::jthread canceller([&] {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return arrived; });
    stop.request_stop();
  });
  const auto result = client.query(
      [&](std::size_t seen) {
        const std::lock_guard lock(mutex);
        arrived = seen == 5;
        changed.notify_one();
        return true;
      },
      {.stop = stop.get_token()});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
  EXPECT_THAT(result.error().message, EndsWith("(rows handed over: 5)"));
  EXPECT_EQ(server.counts(kQueryPath).sends, 1U);
}

TEST(StreamedEnding, IsCancelledByItsOwnVisitor) {
  const FaultServer server([](const Turn&) { return endlessRows(); });
  StreamedClient client(server.url());
  std::stop_source stop;
  const auto result = client.query(
      [&](std::size_t seen) {
        if (seen == 50) stop.request_stop();
        return true;
      },
      {.stop = stop.get_token()});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(client.seen(), 50U);
}

TEST(StreamedEnding, ThatStopsComingEndsAtTheDeadline) {
  const FaultServer server([](const Turn&) {
    return Step{.answer = kChunked + chunk("[" + rows(5)), .then = Then::stall};
  });
  StreamedClient client(server.url());
  const auto result = client.query({.timeout = kTimeout});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::timeout);
  EXPECT_THAT(result.error().message, EndsWith("(rows handed over: 5)"));
  EXPECT_EQ(server.counts(kQueryPath).sends, 1U);
}

TEST(StreamedEnding, WithoutEndEndsAtTheDeadline) {
  const FaultServer server([](const Turn&) { return endlessRows(); });
  StreamedClient client(server.url());
  const auto result = client.query({.timeout = kTimeout});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::timeout);
  EXPECT_GT(client.seen(), 0U);
}

}  // namespace
}  // namespace kibo::inventory::testing
