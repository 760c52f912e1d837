// What a proxy can do to a request, and what the caller is told of it.
#include "fault/connect_proxy.hpp"

#include <gtest/gtest.h>

#include <string>

#include "fault/authority.hpp"
#include "fault/caller.hpp"
#include "fault/fault_server.hpp"
#include "fault/proxy_faults.hpp"
#include "matrix/sanitized.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr std::chrono::milliseconds kShort{kSanitized ? 2000 : 300};
constexpr std::chrono::seconds kLong{20};

/// A server that can be reached over TLS alone, and is reached through a proxy.
class ThroughProxy {
 public:
  explicit ThroughProxy(ConnectProxy::Script script)
      : context_(authority_.serverContext("IP:127.0.0.1")),
        target_([](const Turn& turn) { return Step{.answer = answer(turn.path)}; }, context_.get()),
        proxy_(std::move(script)),
        caller_({.caBundle = authority_.bundle(), .proxy = proxy_.url()}) {}

  [[nodiscard]] Result<HttpResponse> send(Effect effect, std::chrono::milliseconds timeout = kLong,
                                          std::string body = std::string(200, 'b')) const {
    return caller_.send(
        {.effect = effect, .url = target_.url("/x"), .body = std::move(body), .timeout = timeout});
  }
  [[nodiscard]] FaultServer::Counts received() const { return target_.counts("/x"); }
  [[nodiscard]] bool waitForSend() const { return target_.waitForSends("/x", 1); }
  [[nodiscard]] const ConnectProxy& proxy() const { return proxy_; }

 private:
  Authority authority_;
  Context context_;
  FaultServer target_;
  ConnectProxy proxy_;
  Caller caller_;
};

ProxyStep passOn(const Turn&) { return {}; }

TEST(ConnectProxy, PassesOn) {
  const ThroughProxy through(passOn);
  for (int i = 0; i < 2; ++i) {
    const auto result = through.send(Effect::read);
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->body, "/x");
  }
  const auto counts = through.proxy().counts();
  EXPECT_EQ(counts.connects, 1U);
  EXPECT_EQ(counts.tunnels, 1U);
  EXPECT_GT(counts.tunnelledBytes, 400U);  // two bodies
  EXPECT_EQ(through.received().applied, 2U);
}

TEST(ConnectProxy, PassesOnLargeBodies) {
  constexpr std::size_t kSize = 5'000'000;
  const ThroughProxy through(passOn);
  const auto result = through.send(Effect::additive, kLong, std::string(kSize, 'b'));
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_GT(through.proxy().counts().tunnelledBytes, kSize);
  EXPECT_EQ(through.received().applied, 1U);
}

TEST(ConnectProxy, AnswersByteByByte) {
  const ThroughProxy through(
      [](const Turn&) { return ProxyStep{.perByte = std::chrono::milliseconds(1)}; });
  const auto result = through.send(Effect::additive);
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(through.received().applied, 1U);
}

TEST(ConnectProxy, GivesEachAdditiveRequestATunnelOfItsOwn) {
  const ThroughProxy through(passOn);
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(through.send(Effect::additive));
  EXPECT_EQ(through.proxy().counts().tunnels, 3U);
}

TEST(ConnectProxy, SaysWhenTheTargetCannotBeReached) {
  const ConnectProxy proxy(passOn);
  const auto result = Caller({.proxy = proxy.url()}).send({.url = "https://unknown.test:9/x"});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().delivery, Delivery::notSent);
  EXPECT_NE(result.error().message.find("the proxy answered 502"), std::string::npos)
      << result.error().message;
}

class TunnelThatBreaks : public ::testing::TestWithParam<Effect> {};

TEST_P(TunnelThatBreaks, IsToldByWhatLeft) {
  constexpr std::size_t kLimit = 1'000'000;
  const ThroughProxy through([](const Turn&) { return ProxyStep{.tunnelLimit = kLimit}; });
  const auto result = through.send(GetParam(), kLong, std::string(10 * kLimit, 'b'));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().delivery, Delivery::incomplete) << result.error().message;
  EXPECT_EQ(through.proxy().counts().connects, 1U);
  EXPECT_EQ(through.proxy().counts().tunnelledBytes, kLimit);
  EXPECT_TRUE(through.waitForSend());  // the server may be behind the client
  EXPECT_EQ(through.received().sends, 1U);
  EXPECT_EQ(through.received().applied, 0U);
}

INSTANTIATE_TEST_SUITE_P(Effects, TunnelThatBreaks,
                         ::testing::Values(Effect::idempotent, Effect::additive),
                         [](const auto& effect) {
                           return effect.param == Effect::additive ? "Additive" : "Idempotent";
                         });

class TunnelThatFails : public ::testing::TestWithParam<ProxyFault> {};

TEST_P(TunnelThatFails, LeavesTheRequestUnsent) {
  const auto& fault = GetParam();
  for (const auto effect : {Effect::idempotent, Effect::additive}) {
    const ThroughProxy through([&fault](const Turn&) { return fault.step; });
    const auto result = through.send(effect, fault.untilDeadline ? kShort : kLong);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().delivery, Delivery::notSent) << result.error().message;
    EXPECT_EQ(result.error().kind == ErrorKind::timeout, fault.untilDeadline)
        << result.error().message;
    EXPECT_EQ(result.error().status, 0);

    const auto counts = through.proxy().counts();
    EXPECT_EQ(counts.connects, 1U);
    EXPECT_EQ(counts.otherRequests, 0U);
    EXPECT_EQ(counts.tunnels, 0U);
    EXPECT_EQ(through.received().sends, 0U);
  }
}

INSTANTIATE_TEST_SUITE_P(Matrix, TunnelThatFails, ::testing::ValuesIn(everyProxyFault()),
                         [](const auto& test) { return std::string(test.param.name); });

// Without TLS there is no tunnel: the proxy gets the request itself, so it has been sent.
TEST(PlainProxy, PassesOn) {
  const FaultServer target([](const Turn& turn) { return Step{.answer = answer(turn.path)}; });
  const ConnectProxy proxy(passOn);
  const auto result = Caller({.proxy = proxy.url()}).send({.url = target.url("/x?y=z")});
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->body, "/x?y=z");
  EXPECT_EQ(proxy.counts().otherRequests, 1U);
  EXPECT_EQ(target.counts("/x?y=z").applied, 1U);
}

TEST(PlainProxy, ThatFailsLeavesEverythingOpen) {
  const FaultServer target([](const Turn& turn) { return Step{.answer = answer(turn.path)}; });
  const ConnectProxy proxy([](const Turn&) {
    return ProxyStep{.read = ReadTo::body, .answer = {}, .then = ProxyThen::fin};
  });
  const auto result = Caller({.proxy = proxy.url()}).send({.url = target.url("/x")});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().delivery, Delivery::unknown);
  EXPECT_EQ(proxy.counts().otherRequests, 1U);
  EXPECT_EQ(target.counts("/x").sends, 0U);
}

}  // namespace
}  // namespace kibo::inventory::testing
