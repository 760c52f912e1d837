// What goes wrong most often, and the one line that a person reads then.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>

#include "fault/fault_server.hpp"
#include "kibo/inventory.hpp"
#include "kibo/inventory/testing/emulator.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"

namespace kibo::inventory {
namespace {

using ::testing::AllOf;
using testing::answer;
using testing::Emulator;
using testing::FaultServer;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::Step;
using testing::Turn;

/// One line, with no control character in it.
void expectOneLine(const std::string& line) {
  EXPECT_FALSE(line.empty());
  EXPECT_TRUE(std::ranges::all_of(line, [](unsigned char c) { return c >= 0x20; })) << line;
}

std::string lineOf(const Settings& settings) {
  auto configuration = Configuration::create(settings);
  if (!configuration) return configuration.error().describe();
  const auto rows =
      InventoryApi(*configuration).postQueryInventory({.type = InventoryRequestType::any});
  return rows ? "" : rows.error().describe();
}

Settings against(const FaultServer& server) {
  return {.tenantId = 1,
          .apiHost = server.url(),
          .retry = {.maxAttempts = 1},
          .tokenProvider = std::make_shared<testing::StaticToken>(Secret("token"))};
}

TEST(ClearErrors, WrongSettings) {
  const std::string line =
      lineOf({.clientId = "app", .sharedSecret = Secret("s"), .apiHost = "http://example.com"});
  expectOneLine(line);
  EXPECT_THAT(line, AllOf(HasSubstr("tenantId"), HasSubstr("KIBO_TENANT"), HasSubstr("apiHost"),
                          HasSubstr("https")));
}

TEST(ClearErrors, WrongSecret) {
  const Emulator emulator({.clientId = "app", .sharedSecret = Secret("right")});
  Settings settings = emulator.settings();
  settings.sharedSecret = Secret("a-wrong-secret");
  const std::string line = lineOf(settings);
  expectOneLine(line);
  EXPECT_THAT(line, AllOf(HasSubstr("no token could be had"), HasSubstr("HTTP 401"),
                          HasSubstr("shared secret"), Not(HasSubstr("a-wrong-secret"))));
}

TEST(ClearErrors, UnreachableHost) {
  std::string url;
  {
    const FaultServer server([](const Turn&) { return Step{}; });
    url = server.url();
  }
  Settings settings{.tenantId = 1,
                    .apiHost = url,
                    .retry = {.maxAttempts = 1},
                    .tokenProvider = std::make_shared<testing::StaticToken>(Secret("token"))};
  const std::string line = lineOf(settings);
  expectOneLine(line);
  EXPECT_THAT(line,
              AllOf(HasSubstr("could not connect to 127.0.0.1:"), HasSubstr("Nothing was sent")));
}

TEST(ClearErrors, HtmlAnswer) {
  const FaultServer server([](const Turn&) {
    return Step{.answer =
                    answer("<html><title>Sign in</title></html>", "Content-Type: text/html\r\n")};
  });
  const std::string line = lineOf(against(server));
  expectOneLine(line);
  EXPECT_THAT(line, AllOf(HasSubstr("could not be read"), HasSubstr("login page")));
}

TEST(ClearErrors, HtmlErrorPage) {
  const FaultServer server([](const Turn&) {
    return Step{.answer =
                    answer("<html><title>502 Bad Gateway</title></html>", "", "502 Bad Gateway")};
  });
  const std::string line = lineOf(against(server));
  expectOneLine(line);
  EXPECT_THAT(line, AllOf(HasSubstr("HTTP 502 with an HTML page (502 Bad Gateway)")));
}

TEST(ClearErrors, TruncatedAnswer) {
  const FaultServer server([](const Turn&) {
    return Step{.answer = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n[{\"onHand\":1",
                .then = testing::Then::fin};
  });
  const std::string line = lineOf(against(server));
  expectOneLine(line);
  EXPECT_THAT(line, AllOf(HasSubstr("127.0.0.1"), HasSubstr("network")));
}

TEST(ClearErrors, TruncatedJson) {
  const FaultServer server(
      [](const Turn&) { return Step{.answer = answer("[{\"onHand\":1},{\"onH")}; });
  const std::string line = lineOf(against(server));
  expectOneLine(line);
  EXPECT_THAT(line, HasSubstr("could not be read"));
}

TEST(ClearErrors, AnswerOf200Megabytes) {
  const std::string block(std::size_t{1} << 20, ' ');
  const FaultServer server([&](const Turn&) {
    return Step{.answer = "HTTP/1.1 200 OK\r\nContent-Length: 209715200\r\n\r\n",
                .flood = block,
                .floodTimes = 200};
  });
  const std::string line = lineOf(against(server));
  expectOneLine(line);
  EXPECT_THAT(line, AllOf(HasSubstr("tooLarge"), HasSubstr("maxResponseBytes")));
}

}  // namespace
}  // namespace kibo::inventory
