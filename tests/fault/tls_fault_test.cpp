// TLS connections that cannot be made: the caller is told that nothing left.
#include "fault/tls_fault.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "fault/caller.hpp"

namespace kibo::inventory::testing {
namespace {

class TlsThatFails : public ::testing::TestWithParam<TlsFault> {};

TEST_P(TlsThatFails, LeavesTheRequestUnsent) {
  const bool stalls = GetParam() == TlsFault::stalled;
  const Authority authority;
  const TlsFaultServer server(GetParam(), authority);
  const Caller caller({.caBundle = authority.bundle(), .proxy = ""});
  std::size_t times = 0;
  for (const auto effect : {Effect::read, Effect::idempotent, Effect::additive}) {
    const auto result = caller.send(
        {.effect = effect,
         .url = server.url("/x"),
         .timeout = stalls ? std::chrono::milliseconds(300) : std::chrono::seconds(20)});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().delivery, Delivery::notSent);
    EXPECT_EQ(result.error().kind, stalls ? ErrorKind::timeout : ErrorKind::tls)
        << result.error().message;
    EXPECT_EQ(result.error().status, 0);
    ASSERT_TRUE(server.waitForFailures(++times));
  }
  EXPECT_EQ(server.connections(), times);
  EXPECT_EQ(server.failures(), times);
}

INSTANTIATE_TEST_SUITE_P(Matrix, TlsThatFails, ::testing::ValuesIn(everyTlsFault()),
                         [](const auto& test) { return std::string(toString(test.param)); });

}  // namespace
}  // namespace kibo::inventory::testing
