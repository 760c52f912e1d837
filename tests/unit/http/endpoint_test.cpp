#include "http/endpoint.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace kibo::inventory::detail {
namespace {

struct Row {
  std::string_view url;
  std::string_view endpoint;
};

TEST(Endpoint, IsHostAndPortAndNothingElse) {
  const auto rows = std::to_array<Row>({
      {"https://t1.sandbox.mozu.com/api?token=x", "t1.sandbox.mozu.com:443"},
      {"https://home.mozu.com", "home.mozu.com:443"},
      {"HTTPS://home.mozu.com", "home.mozu.com:443"},
      {"http://127.0.0.1:8080/x:9", "127.0.0.1:8080"},
      {"http://localhost?x", "localhost:80"},
      {"http://[::1]/x", "[::1]:80"},
      {"http://[::1]:81/x", "[::1]:81"},
      {"https://user:password@host/x", "host:443"},
      {"https://user:p@ss@host:8443#y", "host:8443"},
  });
  for (const auto& row : rows) EXPECT_EQ(endpointOf(row.url), row.endpoint) << row.url;
}

TEST(Endpoint, KnowsHttpsByItsScheme) {
  EXPECT_TRUE(isHttps("https://x"));
  EXPECT_TRUE(isHttps("Https://x"));
  EXPECT_FALSE(isHttps("http://x"));
  EXPECT_FALSE(isHttps("https:/"));
  EXPECT_FALSE(isHttps(""));
}

TEST(Loopback, IsThisMachine) {
  for (const auto* host : {"localhost", "LocalHost", "127.0.0.1", "127.255.255.255", "[::1]"}) {
    EXPECT_TRUE(isLoopback(host)) << host;
  }
  for (const auto* host : {"", "127", "127.0.0", "127.0.0.", "127.0.0.-1", "126.0.0.1", "::1"}) {
    EXPECT_FALSE(isLoopback(host)) << host;
  }
}

TEST(HostOf, LeavesUserAndPortOut) {
  EXPECT_EQ(hostOf("https://u:p@t1.tp0.mozu.com:443/api?x=1"), "t1.tp0.mozu.com");
  EXPECT_EQ(hostOf("http://[::1]:8080/x"), "[::1]");
  EXPECT_EQ(hostOf("http://127.0.0.1"), "127.0.0.1");
}

}  // namespace
}  // namespace kibo::inventory::detail
