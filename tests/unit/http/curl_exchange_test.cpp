#include "http/curl_exchange.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kibo::inventory::detail {
namespace {

constexpr std::size_t kLimit = 10;

bool header(CurlExchange& exchange, std::string line) {
  return CurlExchange::onHeader(line.data(), 1, line.size(), &exchange) == line.size();
}

bool body(CurlExchange& exchange, std::string data) {
  return CurlExchange::onBody(data.data(), 1, data.size(), &exchange) == data.size();
}

int transmission(CurlExchange& exchange) {
  return CurlExchange::onTransmission(&exchange, nullptr, nullptr, 0, 0);
}

TEST(CurlExchange, AllowsOneTransmission) {
  CurlExchange exchange(kLimit);
  EXPECT_EQ(exchange.transmissions(), 0);
  EXPECT_EQ(transmission(exchange), CURL_PREREQFUNC_OK);
  EXPECT_EQ(exchange.abort(), Abort::none);
  EXPECT_EQ(transmission(exchange), CURL_PREREQFUNC_ABORT);
  EXPECT_EQ(exchange.transmissions(), 1);
  EXPECT_EQ(exchange.abort(), Abort::secondTransmission);
}

TEST(CurlExchange, ReadsHeadersUpToTheBlankLine) {
  CurlExchange exchange(kLimit);
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
  CurlExchange exchange(kLimit);
  EXPECT_TRUE(header(exchange, "HTTP/1.1 100 Continue\r\n"));
  EXPECT_TRUE(header(exchange, "A: 1\r\n"));
  EXPECT_TRUE(header(exchange, "\r\n"));
  EXPECT_TRUE(header(exchange, "HTTP/1.1 200 OK\r\n"));
  EXPECT_FALSE(exchange.headersComplete());
  EXPECT_TRUE(exchange.response().headers.empty());
}

TEST(CurlExchange, EndsHeadersThatNeverEnd) {
  CurlExchange exchange(kLimit);
  const std::string line = "A: " + std::string(1021, 'a') + "\r\n";
  int lines = 0;
  while (lines < 1000 && header(exchange, line)) ++lines;
  EXPECT_EQ(lines, 255);  // 256 KiB
  EXPECT_EQ(exchange.abort(), Abort::headersTooLarge);
}

TEST(CurlExchange, TakesABodyUpToTheLimit) {
  CurlExchange exchange(kLimit);
  EXPECT_TRUE(body(exchange, "12345"));
  EXPECT_TRUE(body(exchange, "67890"));
  EXPECT_EQ(exchange.abort(), Abort::none);
  EXPECT_FALSE(body(exchange, "1"));
  EXPECT_EQ(exchange.abort(), Abort::bodyTooLarge);
  EXPECT_EQ(exchange.response().body, "1234567890");
}

TEST(CurlExchange, ReservesWhatIsAnnouncedWithinTheLimit) {
  CurlExchange honest(std::size_t{1} << 20);
  ASSERT_TRUE(header(honest, "Content-Length: 100000\r\n"));
  ASSERT_TRUE(body(honest, "1"));
  EXPECT_GE(honest.response().body.capacity(), 100'064U);

  CurlExchange boastful(kLimit);
  ASSERT_TRUE(header(boastful, "Content-Length: 18446744073709551615\r\n"));
  ASSERT_TRUE(body(boastful, "1"));
  EXPECT_LT(boastful.response().body.capacity(), 200U);
}

}  // namespace
}  // namespace kibo::inventory::detail
