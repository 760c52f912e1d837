// Faults after the connection stands: what the caller is told, against what the server did.
#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <ostream>
#include <string>
#include <vector>

#include "fault/caller.hpp"
#include "fault/fault_server.hpp"

namespace kibo::inventory::testing {
namespace {

struct Fault {
  const char* name;
  Step step;
  std::size_t applied;  // on the server, whatever the connection
  int status = 0;       // of the answer that the caller gets; 0: an error
};

const auto kFaults = std::to_array<Fault>({
    {"ResetWithinHeaders", {.read = ReadTo::requestLine, .then = Then::reset}, 0},
    {"ResetAfterHeaders", {.read = ReadTo::headers, .then = Then::reset}, 0},
    {"FinAfterHeaders", {.read = ReadTo::headers, .then = Then::fin}, 0},
    {"ResetWithinBody", {.read = ReadTo::halfBody, .then = Then::reset}, 0},
    {"FinWithinBody", {.read = ReadTo::halfBody, .then = Then::fin}, 0},
    {"FinAfterBody", {.then = Then::fin}, 1},
    {"ResetAfterBody", {.then = Then::reset}, 1},
    {"HalfStatusLine", {.answer = "HTTP/1.", .then = Then::fin}, 1},
    {"StatusLineOnly", {.answer = "HTTP/1.1 200 OK\r\n", .then = Then::fin}, 1},
    {"HeadersWithoutEnd",
     {.answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n", .then = Then::fin},
     1},
    {"BodyCutShort",
     {.answer = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"jobID\"", .then = Then::fin},
     1},
    {"BodyResetShort",
     {.answer = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"jobID\"", .then = Then::reset},
     1},
    {"BrokenChunk",
     {.answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"job",
      .then = Then::fin},
     1},
    {"WrongChunkSize",
     {.answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
      .then = Then::fin},
     1},
    {"BrokenGzip",
     {.answer = answer("this is not gzip", "Content-Encoding: gzip\r\n"), .then = Then::fin},
     1},
    {"NotHttp", {.answer = "SSH-2.0-OpenSSH_9.2\r\n", .then = Then::fin}, 1},
    {"ContinueThenFin", {.answer = "HTTP/1.1 100 Continue\r\n\r\n", .then = Then::fin}, 1},
    {"RefusedBeforeBody",
     {.read = ReadTo::headers,
      .answer = answer("", "Connection: close\r\n", "503 Service Unavailable"),
      .then = Then::fin},
     0,
     503},
    {"ExpectationFailedForEver", {.answer = answer("", "", "417 Expectation Failed")}, 1, 417},
    {"RedirectWithBody",
     {.answer = answer("", "Location: /elsewhere\r\n", "307 Temporary Redirect")},
     1,
     307},
});

struct Case {
  Fault fault;
  Effect effect;
  bool reused;
};

void PrintTo(const Case& parameter, std::ostream* out) { *out << parameter.fault.name; }

std::vector<Case> everyCase() {
  std::vector<Case> cases;
  for (const auto& fault : kFaults) {
    for (const auto effect : {Effect::read, Effect::idempotent, Effect::additive}) {
      for (const bool reused : {false, true}) cases.push_back({fault, effect, reused});
    }
  }
  return cases;
}

std::string nameOf(const ::testing::TestParamInfo<Case>& info) {
  constexpr std::array effects{"Read", "Idempotent", "Additive"};
  return std::string(info.param.fault.name) +
         effects.at(static_cast<std::size_t>(info.param.effect)) +
         (info.param.reused ? "Reused" : "New");
}

class DeliveryFault : public ::testing::TestWithParam<Case> {};

TEST_P(DeliveryFault, IsSentOnceAndNeverCalledUnsent) {
  const auto& [fault, effect, reused] = GetParam();
  std::atomic<std::size_t> onConnection = 0;
  FaultServer server([&fault, &onConnection](const Turn& turn) {
    if (turn.path != "/fault") return Step{.answer = answer("{}")};
    onConnection = turn.onConnection;
    return fault.step;
  });
  const Caller caller;
  if (reused) {
    ASSERT_TRUE(caller.send({.effect = Effect::read, .url = server.url("/warm")}));
  }

  const auto result = caller.send({.effect = effect, .url = server.url("/fault")});

  const auto counts = server.counts("/fault");
  EXPECT_EQ(counts.sends, 1U);
  EXPECT_EQ(counts.applied, fault.applied);
  EXPECT_EQ(server.counts("/elsewhere").sends, 0U);
  EXPECT_EQ(onConnection, reused && effect != Effect::additive ? 2U : 1U);
  if (fault.status != 0) {
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->status, fault.status);
  } else {
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::network) << result.error().message;
    EXPECT_EQ(result.error().delivery, Delivery::unknown);
    EXPECT_NE(result.error().message.find("127.0.0.1:" + std::to_string(server.port())),
              std::string::npos)
        << result.error().message;
  }
}

INSTANTIATE_TEST_SUITE_P(Matrix, DeliveryFault, ::testing::ValuesIn(everyCase()), nameOf);

}  // namespace
}  // namespace kibo::inventory::testing
