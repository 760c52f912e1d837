// Answers: large, compressed, odd.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <array>
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

#include "fault/caller.hpp"
#include "fault/fault_server.hpp"
#include "fault/gzip.hpp"

namespace kibo::inventory::testing {
namespace {

using ::testing::HasSubstr;

constexpr std::size_t kMiB = std::size_t{1} << 20;
constexpr std::size_t kHuge = 200 * kMiB;
constexpr std::size_t kLimit = kMiB;

long peakMemoryMiB() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

Result<HttpResponse> sendLimited(const FaultServer& server) {
  return Caller({.maxResponseBytes = kLimit, .proxy = ""})
      .send({.effect = Effect::read, .url = server.url("/x")});
}

void expectTooLarge(const Result<HttpResponse>& result) {
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::tooLarge);
  EXPECT_EQ(result.error().delivery, Delivery::unknown);
  EXPECT_EQ(result.error().status, 200);
  EXPECT_THAT(result.error().message, HasSubstr("1048576 bytes (maxResponseBytes)"));
}

TEST(LargeAnswer, OfHonestLengthIsRefusedInBoundedMemory) {
  FaultServer server([](const Turn&) {
    return Step{
        .answer = "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(kHuge) + "\r\n\r\n",
        .flood = std::string(64 << 10, 'x'),
        .floodTimes = kHuge / (64 << 10)};
  });
  const auto before = peakMemoryMiB();
  expectTooLarge(sendLimited(server));
  EXPECT_LT(peakMemoryMiB() - before, 32);
  EXPECT_LT(server.bytesSent(), 32 * kMiB);
}

TEST(LargeAnswer, WithoutLengthIsRefusedInBoundedMemory) {
  FaultServer server([](const Turn&) {
    return Step{.answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                .flood = "10000\r\n" + std::string(64 << 10, 'x') + "\r\n",
                .floodTimes = kHuge / (64 << 10)};
  });
  const auto before = peakMemoryMiB();
  expectTooLarge(sendLimited(server));
  EXPECT_LT(peakMemoryMiB() - before, 32);
}

TEST(LargeAnswer, OutOfASmallGzipFileIsRefusedInBoundedMemory) {
  const auto bomb = answer(gzipBomb(kHuge), "Content-Encoding: gzip\r\n");
  FaultServer server([&bomb](const Turn&) { return Step{.answer = bomb}; });
  const auto before = peakMemoryMiB();
  expectTooLarge(sendLimited(server));
  EXPECT_LT(peakMemoryMiB() - before, 32);
}

TEST(LargeAnswer, OfExactlyTheLimitIsAccepted) {
  const auto whole = answer(std::string(kLimit, 'x'));
  FaultServer server([&whole](const Turn&) { return Step{.answer = whole}; });
  const auto result = sendLimited(server);
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->body.size(), kLimit);
}

TEST(LargeAnswer, OfAnImpossibleLengthReservesNothing) {
  FaultServer server([](const Turn&) {
    return Step{.answer = "HTTP/1.1 200 OK\r\nContent-Length: 9000000000000000000\r\n\r\n{",
                .then = Then::fin};
  });
  const auto result = Caller({.maxResponseBytes = std::size_t(-1), .proxy = ""})
                          .send({.effect = Effect::read, .url = server.url("/x")});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::network) << result.error().message;
}

TEST(LargeAnswer, OfHeadersIsRefused) {
  FaultServer server([](const Turn&) {
    return Step{.answer = "HTTP/1.1 200 OK\r\n",
                .flood = "X-Padding: " + std::string(1000, 'x') + "\r\n",
                .floodTimes = 20'000};
  });
  for (const std::size_t limit : {std::size_t{10'000}, TransportSettings{}.maxHeaderBytes}) {
    const auto result = Caller({.maxHeaderBytes = limit, .proxy = ""})
                            .send({.effect = Effect::read, .url = server.url("/x")});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::tooLarge);
    EXPECT_EQ(result.error().status, 0);
    EXPECT_THAT(result.error().message,
                HasSubstr("larger than " + std::to_string(limit) + " bytes (maxHeaderBytes)"));
  }
}

TEST(LargeAnswer, OfInterimAnswersWithoutEndIsRefused) {
  FaultServer server([](const Turn&) {
    return Step{.flood = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n",
                .floodTimes = std::size_t{1} << 40};
  });
  const auto result = sendLimited(server);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::tooLarge);
  EXPECT_EQ(result.error().delivery, Delivery::unknown);
  EXPECT_THAT(result.error().message, HasSubstr("(maxHeaderBytes)"));
}

/// 16 MiB of one letter, in gzip 159 times smaller.
const std::string kDense = gzipOfLetters(65'000);

std::string denseAnswer(bool chunked) {
  if (!chunked) return answer(kDense, "Content-Encoding: gzip\r\n");
  std::array<char, 20> size{};
  std::snprintf(size.data(), size.size(), "%zx", kDense.size());
  return "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n" +
         std::string(size.data()) + "\r\n" + kDense + "\r\n0\r\n\r\n";
}

class DenseAnswer : public ::testing::TestWithParam<bool> {
 protected:
  [[nodiscard]] static Result<HttpResponse> send(int ratio) {
    const auto whole = denseAnswer(GetParam());
    FaultServer server([&whole](const Turn&) { return Step{.answer = whole}; });
    return Caller({.maxCompressionRatio = ratio, .proxy = ""})
        .send({.effect = Effect::read, .url = server.url("/x")});
  }
};

TEST_P(DenseAnswer, IsRefused) {
  const auto result = send(100);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::tooLarge);
  EXPECT_EQ(result.error().delivery, Delivery::unknown);
  EXPECT_EQ(result.error().status, 200);
  EXPECT_THAT(result.error().message,
              HasSubstr("unpacks to more than 100 times its size (maxCompressionRatio)"));
}

TEST_P(DenseAnswer, IsAcceptedByALimitJustAboveIt) {
  const auto result = send(160);
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->body.size(), 1 + 258 * std::size_t{65'000});
}

INSTANTIATE_TEST_SUITE_P(Framing, DenseAnswer, ::testing::Bool(), [](const auto& chunked) {
  return std::string(chunked.param ? "Chunks" : "Length");
});

TEST(Answer, InGzipIsUnpacked) {
  const auto packed = answer(gzipOf("[{\"upc\":\"1\"}]"), "Content-Encoding: gzip\r\n");
  FaultServer server([&packed](const Turn&) { return Step{.answer = packed}; });
  const auto result = sendLimited(server);
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->body, "[{\"upc\":\"1\"}]");
}

TEST(Answer, HasItsHeadersAndNoneOfAnInterimAnswer) {
  FaultServer server([](const Turn&) {
    return Step{.answer = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" +
                          answer("no", "x-vol-correlation:  abc \r\nX-Empty:\r\n", "409 Conflict")};
  });
  const auto result = sendLimited(server);
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->status, 409);
  EXPECT_EQ(result->body, "no");
  EXPECT_EQ(result->headers,
            (std::vector<Header>{
                {"x-vol-correlation", "abc"}, {"X-Empty", ""}, {"Content-Length", "2"}}));
}

TEST(Answer, InChunksLeavesItsTrailerOut) {
  FaultServer server([](const Turn&) {
    return Step{.answer =
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "2\r\n{}\r\n0\r\nX-Trailer: 1\r\n\r\n"};
  });
  const auto result = sendLimited(server);
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->body, "{}");
  EXPECT_EQ(findHeader(result->headers, "X-Trailer"), std::nullopt);
}

TEST(Answer, WithoutBodyIsWhole) {
  FaultServer server([](const Turn&) { return Step{.answer = "HTTP/1.1 204 No Content\r\n\r\n"}; });
  const auto result = sendLimited(server);
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->status, 204);
  EXPECT_EQ(result->body, "");
}

TEST(Answer, HasRoomBehindItForTheJsonParser) {
  FaultServer server([](const Turn&) { return Step{.answer = answer(std::string(5000, ' '))}; });
  const auto result = sendLimited(server);
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_GE(result->body.capacity(), result->body.size() + 64);
}

}  // namespace
}  // namespace kibo::inventory::testing
