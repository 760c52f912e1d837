// Answers that are handed over row by row, over real connections: each row once, whatever happens.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <string>

#include "fault/fault_server.hpp"
#include "fault/gzip.hpp"
#include "fault/streamed_client.hpp"

namespace kibo::inventory::testing {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;

struct Shape {
  std::string name;
  std::string answer;
};

std::ostream& operator<<(std::ostream& out, const Shape& shape) { return out << shape.name; }

class StreamedShape : public ::testing::TestWithParam<Shape> {};

TEST_P(StreamedShape, IsHandedOverRowByRow) {
  const FaultServer server([](const Turn&) { return Step{.answer = GetParam().answer}; });
  StreamedClient client(server.url(), {.maxResponseBytes = 200, .proxy = ""});  // of a row
  expectRows(client, client.query(), 1000);
  EXPECT_EQ(server.counts(kQueryPath).applied, 1U);
}

INSTANTIATE_TEST_SUITE_P(
    All, StreamedShape,
    ::testing::Values(
        Shape{"Length", answer(listOf(1000))},
        Shape{"Chunks", kChunked + chunk("[" + rows(1000)) + chunk("]") + chunk("")},
        Shape{"Gzip", answer(gzipOf(listOf(1000)), "Content-Encoding: gzip\r\n")},
        Shape{"Wrapped", answer(R"({"totalCount":1000,"items":)" + listOf(1000) + R"(,"page":1})")},
        Shape{"AfterAnInterimAnswer",
              "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + answer(listOf(1000))}),
    [](const auto& row) { return row.param.name; });

TEST(StreamedAnswer, WithoutRowsIsNoFailure) {
  const FaultServer server([](const Turn&) { return Step{.answer = answer("[]")}; });
  StreamedClient client(server.url());
  expectRows(client, client.query(), 0);
}

TEST(StreamedAnswer, CutOffAfterSomeRowsIsNotRepeated) {
  const FaultServer server([](const Turn&) {
    return Step{.answer = kChunked + chunk("[" + rows(5) + R"(,{"upc":)"), .then = Then::fin};
  });
  StreamedClient client(server.url());
  const auto result = client.query();
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::network);
  EXPECT_THAT(result.error().message, EndsWith("(rows handed over: 5)"));
  EXPECT_THAT(result.error().stoppedBecause, HasSubstr("handed over"));
  EXPECT_EQ(result.error().attempts, 1);
  EXPECT_EQ(client.seen(), 5U);
  EXPECT_TRUE(client.sawEachRowOnce());
  EXPECT_EQ(server.counts(kQueryPath).sends, 1U);
  EXPECT_TRUE(server.waitForEndings(1));
}

TEST(StreamedAnswer, CutOffBeforeTheFirstRowIsRepeated) {
  const FaultServer server([](const Turn& turn) {
    if (turn.connection > 1) return Step{.answer = answer(listOf(5))};
    return Step{.answer = kChunked + chunk(R"([{"upc":"r0)"), .then = Then::fin};
  });
  StreamedClient client(server.url());
  expectRows(client, client.query(), 5);
  EXPECT_EQ(server.counts(kQueryPath).sends, 2U);
}

TEST(StreamedAnswer, IsRepeatedAfterAnErrorOfTheService) {
  for (const std::string status : {"503 Service Unavailable", "401 Unauthorized"}) {
    const FaultServer server([&status](const Turn& turn) {
      if (turn.onConnection > 1) return Step{.answer = answer(listOf(5))};
      return Step{.answer = answer(listOf(3), "", status)};
    });
    StreamedClient client(server.url());
    expectRows(client, client.query(), 5);
    EXPECT_EQ(server.counts(kQueryPath).sends, 2U) << status;
  }
}

TEST(StreamedAnswer, NamesTheRowThatCannotBeRead) {
  const FaultServer server([](const Turn&) {
    return Step{.answer = answer("[" + rows(17) + R"(,{"onHand":"many"},{}])")};
  });
  StreamedClient client(server.url());
  const auto result = client.query();
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::decode);
  EXPECT_THAT(result.error().message, HasSubstr("[17].onHand: expected integer, got string"));
  EXPECT_THAT(result.error().message, EndsWith("(rows handed over: 17)"));
  EXPECT_EQ(client.seen(), 17U);
  EXPECT_EQ(server.counts(kQueryPath).sends, 1U);
}

TEST(StreamedAnswer, OfOneRowWithoutEndIsRefused) {
  const FaultServer server([](const Turn&) {
    return Step{.answer = kChunked + chunk("[" + rows(2) + R"(,{"upc":")"),
                .flood = chunk(std::string(64 << 10, 'x')),
                .floodTimes = kEndless};
  });
  StreamedClient client(server.url(), {.maxResponseBytes = 1 << 20, .proxy = ""});
  const auto result = client.query();
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::decode);
  EXPECT_EQ(client.seen(), 2U);
}

}  // namespace
}  // namespace kibo::inventory::testing
