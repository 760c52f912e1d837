// TLS connections that cannot be made: the caller is told that nothing left, and why.
#include "fault/tls_fault.hpp"

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <ostream>
#include <string>
#include <vector>

#include "fault/caller.hpp"

namespace kibo::inventory::testing {
namespace {

struct Case {
  TlsFault fault;
  ErrorKind kind;
  const char* words;  // of the message
};

constexpr const char* kNotSecure = "could not make a secure connection to 127.0.0.1:";

constexpr auto kCases = std::to_array<Case>({
    {TlsFault::otherHost, ErrorKind::tls, "match"},
    {TlsFault::expired, ErrorKind::tls, "has expired"},
    {TlsFault::notYetValid, ErrorKind::tls, "not yet valid"},
    {TlsFault::selfSigned, ErrorKind::tls, "signed certificate"},
    {TlsFault::unknownAuthority, ErrorKind::tls, "unable to get local issuer"},
    {TlsFault::shortKey, ErrorKind::tls, "key too weak"},
    {TlsFault::oldVersion, ErrorKind::tls, "alert protocol version"},
    {TlsFault::noCommonCipher, ErrorKind::tls, "alert handshake failure"},
    {TlsFault::closed, ErrorKind::tls, kNotSecure},
    {TlsFault::reset, ErrorKind::tls, kNotSecure},
    {TlsFault::stalled, ErrorKind::timeout, " ms left"},
    {TlsFault::alert, ErrorKind::tls, "alert handshake failure"},
    {TlsFault::plainHttp, ErrorKind::tls, "wrong version number"},
});

void PrintTo(const Case& parameter, std::ostream* out) { PrintTo(parameter.fault, out); }

TEST(TlsFaults, AreAllTested) {
  std::vector<TlsFault> tested;
  for (const auto& parameter : kCases) tested.push_back(parameter.fault);
  EXPECT_EQ(tested, everyTlsFault());
}

class TlsThatFails : public ::testing::TestWithParam<Case> {};

TEST_P(TlsThatFails, LeavesTheRequestUnsent) {
  const auto& [fault, kind, words] = GetParam();
  const bool stalls = fault == TlsFault::stalled;
  const Authority authority;
  const TlsFaultServer server(fault, authority);
  const Caller caller({.caBundle = authority.bundle(), .proxy = ""});
  std::size_t times = 0;
  for (const auto effect : {Effect::read, Effect::idempotent, Effect::additive}) {
    const auto result = caller.send(
        {.effect = effect,
         .url = server.url("/x"),
         .timeout = stalls ? std::chrono::milliseconds(300) : std::chrono::seconds(20)});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().delivery, Delivery::notSent);
    EXPECT_EQ(result.error().kind, kind);
    EXPECT_EQ(result.error().status, 0);
    EXPECT_NE(result.error().message.find(words), std::string::npos) << result.error().message;
    ASSERT_TRUE(server.waitForFailures(++times));
  }
  EXPECT_EQ(server.connections(), times);
  EXPECT_EQ(server.failures(), times);
}

INSTANTIATE_TEST_SUITE_P(Matrix, TlsThatFails, ::testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(toString(test.param.fault)); });

}  // namespace
}  // namespace kibo::inventory::testing
