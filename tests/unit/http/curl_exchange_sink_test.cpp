// The body of an answer that goes to the request's sink.
#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "http/curl_exchange.hpp"
#include "http/curl_lease.hpp"

namespace kibo::inventory::detail {
namespace {

using Easy = std::unique_ptr<CURL, EasyCleanup>;

class Sink final : public BodySink {
 public:
  bool write(std::string_view piece) noexcept override {
    taken += piece;
    return taken.size() < most;
  }

  std::size_t most = std::string::npos;
  std::string taken{};
};

bool header(CurlExchange& exchange, std::string line) {
  return CurlExchange::onHeader(line.data(), 1, line.size(), &exchange) == line.size();
}

bool body(CurlExchange& exchange, std::string data) {
  return CurlExchange::onBody(data.data(), 1, data.size(), &exchange) == data.size();
}

struct CurlExchangeSink : ::testing::Test {
  TransportSettings limits{.maxResponseBytes = 10, .maxCompressionRatio = 1};
  Sink sink;
};

TEST_F(CurlExchangeSink, TakesTheBodyOfASuccessWhateverItsSize) {
  for (const std::string line : {"HTTP/1.1 200 OK\r\n", "HTTP/2 206 \r\n", "HTTP/1.0 299\r\n"}) {
    sink.taken.clear();
    CurlExchange exchange(limits, &sink);
    ASSERT_TRUE(header(exchange, line));
    ASSERT_TRUE(header(exchange, "\r\n"));
    EXPECT_TRUE(body(exchange, "1234567890")) << line;
    EXPECT_TRUE(body(exchange, "1234567890"));
    EXPECT_EQ(sink.taken, "12345678901234567890");
    EXPECT_EQ(exchange.response().body, "");
    EXPECT_EQ(exchange.abort(), Abort::none);
  }
}

TEST_F(CurlExchangeSink, GetsNothingOfAnotherAnswer) {
  for (const std::string line : {"HTTP/1.1 503 Service Unavailable\r\n", "HTTP/1.1 301 Moved\r\n",
                                 "HTTP/2 401 \r\n", "HTTP/1.1\r\n", "HTTP/1.1 2xx\r\n"}) {
    CurlExchange exchange(limits, &sink);
    ASSERT_TRUE(header(exchange, line));
    EXPECT_TRUE(body(exchange, "12345")) << line;
    EXPECT_FALSE(body(exchange, "1234567890"));
    EXPECT_EQ(exchange.abort(), Abort::bodyTooLarge);
    EXPECT_EQ(exchange.response().body, "12345");
  }
  EXPECT_EQ(sink.taken, "");
}

TEST_F(CurlExchangeSink, IsDecidedByTheFinalAnswer) {
  CurlExchange exchange(limits, &sink);
  for (const char* line : {"HTTP/1.1 103 Early Hints\r\n", "\r\n", "HTTP/1.1 200 OK\r\n", "\r\n"}) {
    ASSERT_TRUE(header(exchange, line));
  }
  EXPECT_TRUE(body(exchange, "[]"));
  EXPECT_EQ(sink.taken, "[]");
}

TEST_F(CurlExchangeSink, EndsTheTransferWhenItWantsNoMore) {
  sink.most = 4;
  CurlExchange exchange(limits, &sink);
  ASSERT_TRUE(header(exchange, "HTTP/1.1 200 OK\r\n"));
  EXPECT_TRUE(body(exchange, "123"));
  EXPECT_FALSE(body(exchange, "456"));
  EXPECT_EQ(exchange.abort(), Abort::sink);
  EXPECT_EQ(sink.taken, "123456");
}

TEST_F(CurlExchangeSink, IsKeptFromWhatUnpacksToFarMoreThanCame) {
  const Easy easy(curl_easy_init());
  CurlExchange exchange(limits, &sink);
  exchange.watch(easy.get());
  ASSERT_TRUE(header(exchange, "HTTP/1.1 200 OK\r\n"));
  const std::string piece(16 << 10, ' ');
  while (sink.taken.size() < std::size_t{8} << 20 && body(exchange, piece)) {
  }
  EXPECT_EQ(sink.taken.size(), std::size_t{1} << 20);
  EXPECT_EQ(exchange.abort(), Abort::bodyTooDense);
}

}  // namespace
}  // namespace kibo::inventory::detail
