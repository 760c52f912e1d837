// Requests that break off within their body: told from those that may have arrived whole.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "fault/authority.hpp"
#include "fault/caller.hpp"
#include "fault/fault_server.hpp"
#include "matrix/sanitized.hpp"

namespace kibo::inventory::testing {
namespace {

using ::testing::AnyOf;

// Half of it is more than the buffers of a connection hold: 4 MiB here, and little at the server.
constexpr std::size_t kLarge = 12'000'000;

// The deadline of a call that ends at nothing else: time enough to send all that.
constexpr std::chrono::milliseconds kStalls{kSanitized ? 3000 : 500};

/// What the server gets of the body.
enum class Body : std::uint8_t { part, perhapsWhole, whole };

struct Fault {
  const char* name;
  Step step;
  Body body;
};

const auto kFaults = std::to_array<Fault>({
    {"ResetWithinHeaders", {.read = ReadTo::requestLine, .then = Then::reset}, Body::part},
    {"ResetAfterHeaders", {.read = ReadTo::headers, .then = Then::reset}, Body::part},
    // libcurl goes on sending to a server that has said its last word but still reads.
    {"FinAfterHeaders", {.read = ReadTo::headers, .then = Then::fin}, Body::perhapsWhole},
    {"FinWithinBody", {.read = ReadTo::halfBody, .then = Then::fin}, Body::perhapsWhole},
    {"ResetWithinBody", {.read = ReadTo::halfBody, .then = Then::reset}, Body::part},
    {"FinAfterBody", {.then = Then::fin}, Body::whole},
    {"ResetAfterBody", {.then = Then::reset}, Body::whole},
    {"StallAfterBody", {.then = Then::stall}, Body::whole},
    {"StallAfterHeaders", {.read = ReadTo::headers, .then = Then::stall}, Body::part},
    {"StallWithinBody", {.read = ReadTo::halfBody, .then = Then::stall}, Body::part},
});

struct Case {
  Fault fault;
  bool tls;
  Effect effect;
  bool reused;
};

void PrintTo(const Case& parameter, std::ostream* out) { *out << parameter.fault.name; }

std::vector<Case> everyCase() {
  std::vector<Case> cases;
  for (const auto& fault : kFaults) {
    for (const bool tls : {false, true}) {
      cases.push_back({fault, tls, Effect::additive, false});
      cases.push_back({fault, tls, Effect::idempotent, false});
      cases.push_back({fault, tls, Effect::idempotent, true});
    }
  }
  return cases;
}

std::string nameOf(const ::testing::TestParamInfo<Case>& info) {
  const auto& [fault, tls, effect, reused] = info.param;
  return std::string(fault.name) + (tls ? "Tls" : "Plain") +
         (effect == Effect::additive ? "Additive" : "Idempotent") + (reused ? "Reused" : "New");
}

/// A server with one script, plain or TLS, and a caller that trusts it.
class Service {
 public:
  Service(FaultServer::Script script, bool tls)
      : context_(tls ? authority_.serverContext("IP:127.0.0.1") : nullptr),
        server_(std::move(script), context_.get()) {}

  FaultServer& server() { return server_; }
  [[nodiscard]] Caller caller() const {
    return Caller({.caBundle = authority_.bundle(), .proxy = ""});
  }

 private:
  Authority authority_;
  Context context_;
  FaultServer server_;
};

class BrokenOff : public ::testing::TestWithParam<Case> {};

TEST_P(BrokenOff, IsToldFromWhatMayHaveArrivedWhole) {
  const auto& [fault, tls, effect, reused] = GetParam();
  std::atomic<std::size_t> onConnection = 0;
  Service service(
      [&fault, &onConnection](const Turn& turn) {
        if (turn.path != "/fault") return Step{.answer = answer("{}")};
        onConnection = turn.onConnection;
        return fault.step;
      },
      tls);
  FaultServer& server = service.server();
  const Caller caller = service.caller();
  if (reused) {
    ASSERT_TRUE(caller.send({.effect = Effect::read, .url = server.url("/warm")}));
  }

  const auto timeout = fault.step.then == Then::stall ? kStalls : std::chrono::seconds{20};
  const auto result = caller.send({.effect = effect,
                                   .url = server.url("/fault"),
                                   .body = std::string(kLarge, 'b'),
                                   .timeout = timeout});

  ASSERT_FALSE(result);
  EXPECT_EQ(server.counts("/fault").sends, 1U);
  EXPECT_EQ(server.counts("/fault").applied, fault.body == Body::whole ? 1U : 0U);
  EXPECT_EQ(onConnection, reused ? 2U : 1U);
  const auto delivery = result.error().delivery;
  if (fault.body == Body::whole) {
    EXPECT_EQ(delivery, Delivery::unknown) << result.error().message;
  } else if (fault.body == Body::perhapsWhole || (reused && fault.step.then != Then::stall)) {
    // On a connection that was used before, libcurl may have begun to send the request again and
    // was stopped, which leaves nothing known of the first time.
    EXPECT_THAT(delivery, AnyOf(Delivery::incomplete, Delivery::unknown)) << result.error().message;
  } else {
    EXPECT_EQ(delivery, Delivery::incomplete) << result.error().message;
  }
}

INSTANTIATE_TEST_SUITE_P(Matrix, BrokenOff, ::testing::ValuesIn(everyCase()), nameOf);

// libcurl forgets how much of a request it sent once it begins to send it again. Here it cannot, so
// that there is no second transmission to be seen either.
TEST(Incomplete, IsNotClaimedOfARequestThatLibcurlFailedToRepeat) {
  for (const std::size_t size : {std::size_t{200}, kLarge}) {
    FaultServer* running = nullptr;
    Service service(
        [&running](const Turn& turn) {
          if (turn.path == "/warm") return Step{.answer = answer("{}")};
          running->stopListening();
          return Step{.then = Then::fin};
        },
        false);
    running = &service.server();
    const Caller caller = service.caller();
    ASSERT_TRUE(caller.send({.effect = Effect::read, .url = running->url("/warm")}));

    const auto result = caller.send({.effect = Effect::idempotent,
                                     .url = running->url("/fault"),
                                     .body = std::string(size, 'b')});

    ASSERT_FALSE(result);
    EXPECT_EQ(running->counts("/fault").applied, 1U);
    EXPECT_EQ(running->connections(), 1U);
    EXPECT_EQ(result.error().delivery, Delivery::unknown) << result.error().message;
  }
}

// A server that answered anything may have done anything.
TEST(Incomplete, IsNotClaimedOnceAnAnswerBegan) {
  for (const auto* const begun : {"HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 102 Processing\r\n",
                                  "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 9\r\n"}) {
    Service service(
        [begun](const Turn&) {
          return Step{.read = ReadTo::headers, .answer = begun, .then = Then::fin};
        },
        false);
    const auto result = service.caller().send(
        {.url = service.server().url("/fault"), .body = std::string(kLarge, 'b')});
    ASSERT_FALSE(result);
    EXPECT_EQ(service.server().counts("/fault").applied, 0U);
    EXPECT_EQ(result.error().delivery, Delivery::unknown) << begun;
  }
}

}  // namespace
}  // namespace kibo::inventory::testing
