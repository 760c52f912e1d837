// Which connections requests use, and what is on them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include "fault/authority.hpp"
#include "fault/caller.hpp"
#include "fault/fault_server.hpp"

namespace kibo::inventory::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

Step echoPath(const Turn& turn) { return {.answer = answer(turn.path)}; }

TEST(Connections, AreReusedByReadsAndIdempotentRequests) {
  FaultServer server(echoPath);
  const Caller caller;
  for (const auto effect : {Effect::read, Effect::idempotent, Effect::read}) {
    ASSERT_TRUE(caller.send({.effect = effect, .url = server.url("/x")}));
  }
  EXPECT_EQ(server.connections(), 1U);
}

TEST(Connections, AreReusedAfterAnErrorStatus) {
  FaultServer server([](const Turn&) { return Step{.answer = answer("no", "", "404 Not Found")}; });
  const Caller caller;
  for (int i = 0; i < 3; ++i) {
    ASSERT_TRUE(caller.send({.effect = Effect::read, .url = server.url("/x")}));
  }
  EXPECT_EQ(server.connections(), 1U);
}

TEST(Connections, OfAdditiveRequestsAreTheirOwn) {
  FaultServer server(echoPath);
  const Caller caller;
  ASSERT_TRUE(caller.send({.effect = Effect::read, .url = server.url("/warm")}));
  ASSERT_TRUE(caller.send({.effect = Effect::additive, .url = server.url("/adjust")}));
  ASSERT_TRUE(caller.send({.effect = Effect::additive, .url = server.url("/adjust")}));
  EXPECT_EQ(server.connections(), 3U);
}

// The server closed an idle connection: the next request is to notice, and work.
TEST(Connections, ThatTheServerClosedAreReplaced) {
  FaultServer server([](const Turn&) { return Step{.answer = answer("{}"), .then = Then::fin}; });
  const Caller caller;
  for (std::size_t i = 1; i <= 3; ++i) {
    const auto result = caller.send({.effect = Effect::read, .url = server.url("/x")});
    ASSERT_TRUE(result) << result.error().message;
    ASSERT_TRUE(server.waitForEndings(i));
  }
  EXPECT_EQ(server.connections(), 3U);
}

TEST(Connections, AreSharedByThreadsWithoutMixingAnswers) {
  constexpr std::size_t kThreads = 64;
  constexpr int kCalls = 20;
  FaultServer server(echoPath);
  const Caller caller;
  std::atomic<int> wrong = 0;
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < kThreads; ++i) {
      threads.emplace_back([&, i] {
        for (int call = 0; call < kCalls; ++call) {
          const auto path = "/" + std::to_string(i) + "-" + std::to_string(call);
          const auto result = caller.send({.effect = Effect::read, .url = server.url(path)});
          if (!result || result->body != path) ++wrong;
        }
      });
    }
  }
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(server.received().size(), kThreads * kCalls);
  EXPECT_LE(server.connections(), kThreads);
}

TEST(Connections, CarryTheRequestAsGiven) {
  FaultServer server(echoPath);
  const Caller caller;
  ASSERT_TRUE(caller.send({.effect = Effect::read,
                           .url = server.url("/a%20b?c=d"),
                           .body = "{\"upc\":\"\u00e9\"}",
                           .headers = {{"x-vol-tenant", "1"}, {"x-empty", ""}}}));
  ASSERT_EQ(server.received().size(), 1U);
  const auto request = server.received().front();
  EXPECT_THAT(request, StartsWith("POST /a%20b?c=d HTTP/1.1\r\n"));
  EXPECT_THAT(request, HasSubstr("\r\nx-vol-tenant: 1\r\n"));
  EXPECT_THAT(request, HasSubstr("\r\nx-empty:\r\n"));
  EXPECT_THAT(request, HasSubstr("\r\nAccept-Encoding: gzip\r\n"));
  EXPECT_THAT(request, HasSubstr("\r\n\r\n{\"upc\":\"\u00e9\"}"));
  EXPECT_THAT(request, Not(HasSubstr("Expect")));
  EXPECT_THAT(request, Not(HasSubstr("Content-Type")));
}

TEST(Connections, CarryEveryMethodAfterAnother) {
  FaultServer server(echoPath);
  const Caller caller;
  const auto send = [&](Method method, std::string body) {
    const auto result = caller.send(
        {.effect = Effect::read, .method = method, .url = server.url("/x"), .body = body});
    ASSERT_TRUE(result) << result.error().message;
  };
  send(Method::post, "p");
  send(Method::get, "");
  send(Method::put, "");
  send(Method::del, "");
  send(Method::del, "d");
  send(Method::get, "");

  std::vector<std::string> seen;
  for (const auto& request : server.received()) {
    const auto end = request.find("\r\n\r\n") + 4;
    const bool sized = request.find("Content-Length: ") < end;
    seen.push_back(request.substr(0, request.find(' ')) + (sized ? " sized " : " ") +
                   request.substr(end));
  }
  EXPECT_THAT(
      seen, ElementsAre("POST sized p", "GET ", "PUT sized ", "DELETE ", "DELETE sized d", "GET "));
}

TEST(Connections, AreSecureWithABundleOfTheCallersOwn) {
  const Authority authority;
  const auto context = authority.serverContext("DNS:service.test");
  FaultServer server(echoPath, context.get());
  const Caller caller({.caBundle = authority.bundle(), .proxy = ""});
  const auto url = "https://service.test:" + std::to_string(server.port()) + "/x";
  for (int i = 0; i < 3; ++i) {
    const auto result = caller.send({.effect = Effect::read, .url = url});
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->body, "/x");
  }
  EXPECT_EQ(server.connections(), 1U);
}

TEST(Connections, ToThisMachineUseNoProxyOfTheEnvironment) {
  FaultServer proxy(echoPath);
  FaultServer server(echoPath);
  ::setenv("http_proxy", proxy.url().c_str(), 1);
  const Caller caller(TransportSettings{});
  const auto result = caller.send({.effect = Effect::read, .url = server.url("/x")});
  ::unsetenv("http_proxy");
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->body, "/x");
  EXPECT_EQ(proxy.connections(), 0U);
}

TEST(Connections, GoThroughAProxyWithoutItsHeaders) {
  FaultServer proxy(echoPath);
  const auto result = Caller({.proxy = proxy.url()})
                          .send({.effect = Effect::read, .url = "http://service.test:8080/x"});
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->body, "http://service.test:8080/x");
}

}  // namespace
}  // namespace kibo::inventory::testing
