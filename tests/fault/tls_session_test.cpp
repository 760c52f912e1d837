// TLS sessions: each new connection goes on from an earlier one to the same host and port.
#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <cstddef>
#include <ostream>
#include <string>
#include <thread>
#include <vector>

#include "fault/authority.hpp"
#include "fault/caller.hpp"
#include "fault/fault_server.hpp"

namespace kibo::inventory::testing {
namespace {

struct Version {
  const char* name;
  int number;
};

void PrintTo(const Version& version, std::ostream* out) { *out << version.name; }

Step echoPath(const Turn& turn) { return {.answer = answer(turn.path)}; }

class TlsSessions : public ::testing::TestWithParam<Version> {
 protected:
  [[nodiscard]] Context contextFor(const std::string& name) const {
    Context context = authority_.serverContext(name);
    SSL_CTX_set_min_proto_version(context.get(), GetParam().number);
    SSL_CTX_set_max_proto_version(context.get(), GetParam().number);
    return context;
  }
  [[nodiscard]] Caller caller() const {
    return Caller({.caBundle = authority_.bundle(), .proxy = ""});
  }

 private:
  Authority authority_;
};

TEST_P(TlsSessions, AreResumedByEachAdditiveRequestAfterTheFirst) {
  constexpr std::size_t kRequests = 20;
  const auto context = contextFor("IP:127.0.0.1");
  FaultServer server(echoPath, context.get());
  const Caller caller = this->caller();
  for (std::size_t i = 0; i < kRequests; ++i) {
    const auto result = caller.send({.effect = Effect::additive, .url = server.url("/adjust")});
    ASSERT_TRUE(result) << result.error().message;
  }
  EXPECT_EQ(server.connections(), kRequests);
  EXPECT_EQ(server.resumptions(), kRequests - 1);
}

TEST_P(TlsSessions, AreSharedByThreads) {
  constexpr std::size_t kThreads = 8;
  constexpr std::size_t kRequests = 10;
  const auto context = contextFor("IP:127.0.0.1");
  FaultServer server(echoPath, context.get());
  const Caller caller = this->caller();
  ASSERT_TRUE(caller.send({.effect = Effect::read, .url = server.url("/first")}));
  std::atomic<int> wrong = 0;
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < kThreads; ++i) {
      threads.emplace_back([&, i] {
        const auto path = "/" + std::to_string(i);
        for (std::size_t call = 0; call < kRequests; ++call) {
          const auto result = caller.send({.effect = Effect::additive, .url = server.url(path)});
          if (!result || result->body != path) ++wrong;
        }
      });
    }
  }
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(server.connections(), 1 + kThreads * kRequests);
  // With TLS 1.3 a session is used once: a connection made before the last one has brought a new
  // session begins anew.
  const bool usedOnce = GetParam().number == TLS1_3_VERSION;
  EXPECT_GE(server.resumptions(), kThreads * kRequests / (usedOnce ? 2 : 1));
}

// The names are those of one server, at one port, which would resume a session of either.
TEST_P(TlsSessions, OfOneHostDoNotVouchForAnother) {
  const auto context = contextFor("DNS:service.test");
  FaultServer server(echoPath, context.get());
  const auto port = std::to_string(server.port());
  const Caller caller = this->caller();
  for (int i = 0; i < 2; ++i) {
    ASSERT_TRUE(
        caller.send({.effect = Effect::additive, .url = "https://service.test:" + port + "/x"}));
  }
  ASSERT_EQ(server.resumptions(), 1U);

  const auto other =
      caller.send({.effect = Effect::additive, .url = "https://localhost:" + port + "/x"});

  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().kind, ErrorKind::tls) << other.error().message;
  EXPECT_EQ(other.error().delivery, Delivery::notSent);
  EXPECT_EQ(server.counts("/x").sends, 2U);
  EXPECT_EQ(server.resumptions(), 1U);
}

// A server that can open the tickets of another one: its own certificate is of no one we know, but
// it need not show it.
TEST_P(TlsSessions, AreNotOfferedToAnotherPort) {
  const Authority stranger("Authority of nobody");
  const auto context = contextFor("IP:127.0.0.1");
  const auto foreign = stranger.serverContext("IP:127.0.0.1");
  SSL_CTX_set_max_proto_version(foreign.get(), GetParam().number);
  std::array<unsigned char, 80> keys{};
  ASSERT_EQ(SSL_CTX_get_tlsext_ticket_keys(context.get(), keys.data(), keys.size()), 1);
  ASSERT_EQ(SSL_CTX_set_tlsext_ticket_keys(foreign.get(), keys.data(), keys.size()), 1);
  FaultServer server(echoPath, context.get());
  FaultServer impostor(echoPath, foreign.get());
  const Caller caller = this->caller();
  ASSERT_TRUE(caller.send({.url = server.url("/x")}));

  const auto result = caller.send({.url = impostor.url("/x")});

  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::tls) << result.error().message;
  EXPECT_EQ(impostor.connections(), 1U);
  EXPECT_EQ(impostor.resumptions(), 0U);
  EXPECT_EQ(impostor.counts("/x").sends, 0U);
}

INSTANTIATE_TEST_SUITE_P(Versions, TlsSessions,
                         ::testing::Values(Version{"Tls12", TLS1_2_VERSION},
                                           Version{"Tls13", TLS1_3_VERSION}),
                         [](const auto& version) { return std::string(version.param.name); });

}  // namespace
}  // namespace kibo::inventory::testing
