// Answers over HTTP/2 that are handed over row by row.
#include <gtest/gtest.h>

#include <chrono>

#include "fault/authority.hpp"
#include "fault/http2_server.hpp"
#include "fault/streamed_client.hpp"
#include "matrix/sanitized.hpp"

namespace kibo::inventory::testing {
namespace {

struct StreamedHttp2 : ::testing::Test {
  [[nodiscard]] TransportSettings transport() const {
    return {.httpVersion = HttpVersion::http2, .caBundle = authority.bundle(), .proxy = ""};
  }

  Authority authority;
};

TEST_F(StreamedHttp2, IsHandedOverRowByRow) {
  const Http2Server server([](const Turn&) { return Http2Step{.body = listOf(20'000)}; },
                           authority.serverContext("IP:127.0.0.1"));
  StreamedClient client(server.url(), transport());
  expectRows(client, client.query(), 20'000);
  EXPECT_EQ(server.counts(kQueryPath).applied, 1U);
}

TEST_F(StreamedHttp2, CutOffAfterSomeRowsIsNotRepeated) {
  const Http2Server server(
      [](const Turn&) {
        return Http2Step{.endsAnswer = false,
                         .body = "[" + rows(5),
                         .then = Http2Then::resetStream,
                         .code = Http2Code::internalError};
      },
      authority.serverContext("IP:127.0.0.1"));
  StreamedClient client(server.url(), transport());
  const auto result = client.query();
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::network) << result.error().message;
  EXPECT_TRUE(client.sawEachRowOnce());
  // libcurl may drop what came just before the reset.
  EXPECT_EQ(server.counts(kQueryPath).sends, client.seen() > 0 ? 1U : 3U);
}

TEST_F(StreamedHttp2, ThatStopsComingEndsAtTheDeadline) {
  const Http2Server server(
      [](const Turn&) {
        return Http2Step{.endsAnswer = false, .body = "[" + rows(5), .then = Http2Then::stall};
      },
      authority.serverContext("IP:127.0.0.1"));
  StreamedClient client(server.url(), transport());
  const auto result = client.query({.timeout = std::chrono::milliseconds(kSanitized ? 2000 : 500)});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::timeout);
  EXPECT_EQ(client.seen(), 5U);
  EXPECT_EQ(server.counts(kQueryPath).sends, 1U);
}

TEST_F(StreamedHttp2, EndsWhenTheVisitorHasEnough) {
  const Http2Server server([](const Turn&) { return Http2Step{.body = listOf(20'000)}; },
                           authority.serverContext("IP:127.0.0.1"));
  StreamedClient client(server.url(), transport());
  const auto result = client.query([](std::size_t seen) { return seen < 50; });
  ASSERT_TRUE(result) << result.error().describe();
  EXPECT_EQ(client.seen(), 50U);
}

}  // namespace
}  // namespace kibo::inventory::testing
