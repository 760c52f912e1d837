// What an HTTP/2 server can do to a request, against what the caller is told of it.
#include <gtest/gtest.h>

#include <chrono>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "fault/caller.hpp"
#include "fault/http2_faults.hpp"
#include "matrix/sanitized.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr std::chrono::milliseconds kShort{kSanitized ? 2000 : 400};
constexpr std::chrono::seconds kLong{20};
constexpr std::size_t kLarge = 1'000'000;

/// A server, and a caller that trusts it and asks for HTTP/2.
class Http2Pair {
 public:
  explicit Http2Pair(Http2Server::Script script, Http2Opening opening = Http2Opening::normal)
      : server_(std::move(script), authority_.serverContext("IP:127.0.0.1"), opening),
        caller_({.httpVersion = HttpVersion::http2, .caBundle = authority_.bundle(), .proxy = ""}) {
  }

  [[nodiscard]] Result<HttpResponse> send(const std::string& path,
                                          Effect effect = Effect::idempotent,
                                          std::chrono::milliseconds timeout = kLong,
                                          std::size_t size = 200) const {
    return caller_.send({.effect = effect,
                         .url = server_.url(path),
                         .body = std::string(size, 'b'),
                         .timeout = timeout});
  }
  [[nodiscard]] const Http2Server& server() const { return server_; }

 private:
  Authority authority_;
  Http2Server server_;
  Caller caller_;
};

Http2Step answers(const Turn& turn) { return {.body = turn.path}; }

TEST(Http2Server, ServesManyRequestsOnOneConnection) {
  const Http2Pair pair(answers);
  for (int i = 0; i < 20; ++i) {
    const auto path = "/" + std::to_string(i);
    const auto result = pair.send(path);
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->status, 200);
    EXPECT_EQ(result->body, path);
  }
  EXPECT_EQ(pair.server().connections(), 1U);
  EXPECT_EQ(pair.server().received(), std::vector<std::string>(20, std::string(200, 'b')));
}

TEST(Http2Server, TakesLargeBodies) {
  const Http2Pair pair(answers);
  for (int i = 0; i < 2; ++i) {
    const auto result = pair.send("/x", Effect::idempotent, kLong, 5 * kLarge);
    ASSERT_TRUE(result) << result.error().message;
  }
  EXPECT_EQ(pair.server().connections(), 1U);
  ASSERT_EQ(pair.server().counts("/x").applied, 2U);
  EXPECT_EQ(pair.server().received().back().size(), 5 * kLarge);
}

TEST(Http2Server, SendsLargeBodies) {
  const Http2Pair pair([](const Turn&) { return Http2Step{.body = std::string(5 * kLarge, 'a')}; });
  const auto result = pair.send("/x");
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->body.size(), 5 * kLarge);
}

TEST(Http2Server, RefusesClientsOfHttp1) {
  const Http2Pair pair(answers);
  const auto result = pair.send("/x", Effect::additive);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().delivery, Delivery::notSent);
  EXPECT_EQ(pair.server().refusedClients(), 1U);
  EXPECT_EQ(pair.server().counts("/x").sends, 0U);
}

struct Opening {
  const char* name;
  Http2Opening opening;
  bool connected;  // and then a request leaves
  bool untilDeadline;
};

void PrintTo(const Opening& opening, std::ostream* out) { *out << opening.name; }

class Http2OpeningFault : public ::testing::TestWithParam<Opening> {};

TEST_P(Http2OpeningFault, IsToldByWhatLeft) {
  const auto& [name, opening, connected, untilDeadline] = GetParam();
  const Http2Pair pair(answers, opening);
  const auto result = pair.send("/x", Effect::idempotent, untilDeadline ? kShort : kLong);
  ASSERT_FALSE(result);
  const auto told = result.error().delivery;
  if (connected) {
    EXPECT_TRUE(told == Delivery::unknown || told == Delivery::incomplete);
  } else {
    EXPECT_EQ(told, Delivery::notSent);
  }
  EXPECT_EQ(result.error().kind == ErrorKind::timeout, untilDeadline) << result.error().message;
  EXPECT_EQ(pair.server().connections(), 1U);
  EXPECT_TRUE(pair.server().waitForEndings(1));
  EXPECT_EQ(pair.server().counts("/x").sends, 0U);
}

INSTANTIATE_TEST_SUITE_P(
    Matrix, Http2OpeningFault,
    ::testing::Values(Opening{"StalledHandshake", Http2Opening::stalledHandshake, false, true},
                      Opening{"NoSettings", Http2Opening::noSettings, true, true},
                      Opening{"NotHttp2", Http2Opening::notHttp2, true, false}),
    [](const auto& test) { return std::string(test.param.name); });

struct Case {
  Http2Fault fault;
  bool reused;
};

void PrintTo(const Case& parameter, std::ostream* out) { PrintTo(parameter.fault, out); }

std::vector<Case> everyCase() {
  std::vector<Case> cases;
  for (const auto& fault : everyHttp2Fault()) {
    for (const bool reused : {false, true}) cases.push_back({fault, reused});
  }
  return cases;
}

/// A request that no server can have read to its end may be called broken off. It is called so
/// for certain when the window kept the rest here, unless libcurl wanted to send it again, as it
/// may after the loss of a connection that was used before.
bool fits(Delivery told, const Http2Fault& fault, bool reused) {
  if (fault.applied != 0) return told == Delivery::unknown;
  return told == Delivery::incomplete ||
         (told == Delivery::unknown && (reused || !fault.largeBody));
}

class Http2DeliveryFault : public ::testing::TestWithParam<Case> {};

TEST_P(Http2DeliveryFault, IsSentOnceAndNeverCalledUnsent) {
  const auto& [fault, reused] = GetParam();
  const Http2Pair pair(
      [&fault](const Turn& turn) { return turn.path == "/fault" ? fault.step : Http2Step{}; });
  if (reused) {
    ASSERT_TRUE(pair.send("/warm"));
  }

  const auto result = pair.send("/fault", Effect::idempotent, fault.untilDeadline ? kShort : kLong,
                                fault.largeBody ? kLarge : 200);

  ASSERT_TRUE(pair.server().waitForEndings(reused ? 2 : 1));
  const auto counts = pair.server().counts("/fault");
  EXPECT_EQ(counts.sends, 1U);
  EXPECT_EQ(counts.applied, fault.applied);
  if (fault.status != 0) {
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->status, fault.status);
  } else {
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind == ErrorKind::timeout, fault.untilDeadline)
        << result.error().message;
    EXPECT_TRUE(fits(result.error().delivery, fault, reused)) << result.error().message;
  }
}

INSTANTIATE_TEST_SUITE_P(Matrix, Http2DeliveryFault, ::testing::ValuesIn(everyCase()),
                         [](const auto& test) {
                           return std::string(test.param.fault.name) +
                                  (test.param.reused ? "Reused" : "New");
                         });

}  // namespace
}  // namespace kibo::inventory::testing
