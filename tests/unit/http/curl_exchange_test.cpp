#include "http/curl_exchange.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "http/curl_lease.hpp"

namespace kibo::inventory::detail {
namespace {

const TransportSettings kSmall{
    .maxResponseBytes = 10, .maxCompressionRatio = 100, .maxHeaderBytes = 256 << 10};

using Easy = std::unique_ptr<CURL, EasyCleanup>;

constexpr std::size_t kPiece = 16 << 10;

bool header(CurlExchange& exchange, std::string line) {
  return CurlExchange::onHeader(line.data(), 1, line.size(), &exchange) == line.size();
}

bool body(CurlExchange& exchange, std::string data) {
  return CurlExchange::onBody(data.data(), 1, data.size(), &exchange) == data.size();
}

int lookUp(CurlExchange& exchange) { return CurlExchange::onLookUp(nullptr, nullptr, &exchange); }

int connection(CurlExchange& exchange) {
  return CurlExchange::onConnection(&exchange, 0, CURLSOCKTYPE_IPCXN);
}

int transmission(CurlExchange& exchange) {
  return CurlExchange::onTransmission(&exchange, nullptr, nullptr, 0, 0);
}

TEST(CurlExchange, AllowsOneTransmission) {
  CurlExchange exchange(kSmall);
  EXPECT_EQ(exchange.transmissions(), 0);
  EXPECT_EQ(transmission(exchange), CURL_PREREQFUNC_OK);
  EXPECT_EQ(exchange.transmissions(), 1);
  EXPECT_EQ(exchange.abort(), Abort::none);
  EXPECT_EQ(transmission(exchange), CURL_PREREQFUNC_ABORT);
  EXPECT_EQ(exchange.transmissions(), 2);
  EXPECT_EQ(exchange.abort(), Abort::secondTransmission);
}

TEST(CurlExchange, AllowsAnyNumberOfConnectionsBeforeTheTransmission) {
  CurlExchange exchange(kSmall);
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(lookUp(exchange), 0);
    EXPECT_EQ(connection(exchange), CURL_SOCKOPT_OK);
  }
  EXPECT_EQ(exchange.transmissions(), 0);
  EXPECT_EQ(exchange.abort(), Abort::none);
}

TEST(CurlExchange, TakesALookUpAfterTheTransmissionForASecondOne) {
  CurlExchange exchange(kSmall);
  EXPECT_EQ(transmission(exchange), CURL_PREREQFUNC_OK);
  EXPECT_NE(lookUp(exchange), 0);
  EXPECT_EQ(exchange.transmissions(), 2);
  EXPECT_EQ(exchange.abort(), Abort::secondTransmission);
}

TEST(CurlExchange, TakesAConnectionAfterTheTransmissionForASecondOne) {
  CurlExchange exchange(kSmall);
  EXPECT_EQ(transmission(exchange), CURL_PREREQFUNC_OK);
  EXPECT_EQ(connection(exchange), CURL_SOCKOPT_ERROR);
  EXPECT_EQ(exchange.transmissions(), 2);
  EXPECT_EQ(exchange.abort(), Abort::secondTransmission);
}

TEST(CurlExchange, ReadsHeadersUpToTheBlankLine) {
  CurlExchange exchange(kSmall);
  EXPECT_TRUE(header(exchange, "HTTP/1.1 200 OK\r\n"));
  EXPECT_TRUE(header(exchange, "A:  b c \r\n"));
  EXPECT_TRUE(header(exchange, "no colon\r\n"));
  EXPECT_FALSE(exchange.headersComplete());
  EXPECT_TRUE(header(exchange, "\r\n"));
  EXPECT_TRUE(exchange.headersComplete());
  EXPECT_TRUE(header(exchange, "Trailer: 1\r\n"));
  EXPECT_EQ(exchange.response().headers, (std::vector<Header>{{"A", "b c"}}));
}

TEST(CurlExchange, BeginsAgainAfterAnInterimAnswer) {
  CurlExchange exchange(kSmall);
  EXPECT_TRUE(header(exchange, "HTTP/1.1 100 Continue\r\n"));
  EXPECT_TRUE(header(exchange, "A: 1\r\n"));
  EXPECT_TRUE(header(exchange, "\r\n"));
  EXPECT_TRUE(header(exchange, "HTTP/1.1 200 OK\r\n"));
  EXPECT_FALSE(exchange.headersComplete());
  EXPECT_TRUE(header(exchange, "B: 2\r\n"));
  EXPECT_TRUE(header(exchange, "\r\n"));
  EXPECT_EQ(exchange.response().headers, (std::vector<Header>{{"B", "2"}}));
}

TEST(CurlExchange, WritesIntoTheMemoryOfAnEarlierAnswer) {
  const std::string text(1000, 't');
  HttpResponse earlier{.headers = {{"x-first", text}, {"x-second", text}}, .body = text};
  const auto* const value = earlier.headers.front().value.data();
  const auto* const bytes = earlier.body.data();
  const TransportSettings settings{.maxResponseBytes = 1000};
  CurlExchange exchange(settings);
  exchange.reuse(std::move(earlier));
  EXPECT_TRUE(header(exchange, "HTTP/1.1 200 OK\r\n"));
  EXPECT_TRUE(header(exchange, "A: " + text.substr(1) + "\r\n"));
  EXPECT_TRUE(header(exchange, "\r\n"));
  EXPECT_TRUE(body(exchange, "1"));
  const HttpResponse& answer = exchange.response();
  EXPECT_EQ(answer.headers, (std::vector<Header>{{"A", text.substr(1)}}));
  EXPECT_EQ(answer.body, "1");
  EXPECT_EQ(answer.headers.front().value.data(), value);
  EXPECT_EQ(answer.body.data(), bytes);
}

TEST(CurlExchange, EndsHeadersThatNeverEnd) {
  CurlExchange exchange(kSmall);
  const std::string line = "A: " + std::string(1021, 'a') + "\r\n";
  int lines = 0;
  while (lines < 1000 && header(exchange, line)) ++lines;
  EXPECT_EQ(lines, 255);  // 256 KiB
  EXPECT_EQ(exchange.abort(), Abort::headersTooLarge);
}

TEST(CurlExchange, TakesABodyUpToTheLimit) {
  CurlExchange exchange(kSmall);
  EXPECT_TRUE(body(exchange, "12345"));
  EXPECT_TRUE(body(exchange, "67890"));
  EXPECT_EQ(exchange.abort(), Abort::none);
  EXPECT_FALSE(body(exchange, "1"));
  EXPECT_EQ(exchange.abort(), Abort::bodyTooLarge);
  EXPECT_EQ(exchange.response().body, "1234567890");
}

TEST(CurlExchange, ReservesWhatIsAnnouncedWithinTheLimit) {
  const TransportSettings settings{.maxResponseBytes = std::size_t{1} << 20};
  CurlExchange honest(settings);
  ASSERT_TRUE(header(honest, "Content-Length: 100000\r\n"));
  ASSERT_TRUE(body(honest, "1"));
  EXPECT_GE(honest.response().body.capacity(), 100'064U);

  CurlExchange boastful(kSmall);
  ASSERT_TRUE(header(boastful, "Content-Length: 18446744073709551615\r\n"));
  ASSERT_TRUE(body(boastful, "1"));
  EXPECT_LT(boastful.response().body.capacity(), 200U);
}

// Without a transfer, nothing has come over the wire but what libcurl may not have counted yet.
TEST(CurlExchange, EndsABodyThatUnpacksToFarMoreThanCame) {
  const TransportSettings settings{.maxCompressionRatio = 100};
  const Easy easy(curl_easy_init());
  CurlExchange exchange(settings);
  exchange.watch(easy.get());
  const std::string piece(kPiece, ' ');
  std::size_t taken = 0;
  while (taken < settings.maxResponseBytes && body(exchange, piece)) taken += kPiece;
  EXPECT_EQ(taken, 100U * CURL_MAX_WRITE_SIZE);
  EXPECT_EQ(exchange.abort(), Abort::bodyTooDense);
}

TEST(CurlExchange, DoesNotMindTheDensityOfASmallBody) {
  const TransportSettings settings{.maxCompressionRatio = 1};
  const Easy easy(curl_easy_init());
  CurlExchange exchange(settings);
  exchange.watch(easy.get());
  const std::string piece(kPiece, ' ');
  std::size_t taken = 0;
  while (taken < settings.maxResponseBytes && body(exchange, piece)) taken += kPiece;
  EXPECT_EQ(taken, std::size_t{1} << 20);
  EXPECT_EQ(exchange.abort(), Abort::bodyTooDense);
}

TEST(CurlExchange, MakesRoomForTheLargestBodyOnceItIsLarge) {
  const TransportSettings settings{.maxResponseBytes = std::size_t{40} << 20,
                                   .maxCompressionRatio = std::numeric_limits<int>::max()};
  const Easy easy(curl_easy_init());
  CurlExchange exchange(settings);
  exchange.watch(easy.get());
  const std::string piece(kPiece, ' ');
  const auto& answer = exchange.response().body;
  while (answer.size() <= std::size_t{8} << 20) ASSERT_TRUE(body(exchange, piece));
  EXPECT_GE(answer.capacity(), settings.maxResponseBytes);
  EXPECT_LT(answer.capacity(), settings.maxResponseBytes + kPiece);
}

TEST(CurlExchange, MakesRoomStepByStepForABodyWithoutLimit) {
  const TransportSettings settings{.maxResponseBytes = std::numeric_limits<std::size_t>::max(),
                                   .maxCompressionRatio = std::numeric_limits<int>::max()};
  const Easy easy(curl_easy_init());
  CurlExchange exchange(settings);
  exchange.watch(easy.get());
  const std::string piece(std::size_t{9} << 20, ' ');
  ASSERT_TRUE(body(exchange, piece));
  EXPECT_LE(exchange.response().body.capacity(), (std::size_t{1} << 30) + kPiece);
}

}  // namespace
}  // namespace kibo::inventory::detail
