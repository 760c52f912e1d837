#include "http/curl_features.hpp"

#include <gtest/gtest.h>
#include <openssl/crypto.h>

#include <array>
#include <string>

namespace kibo::inventory::detail {
namespace {

curl_version_info_data library(const char* tls, int features = 0) {
  curl_version_info_data data{};
  data.ssl_version = tls;
  data.features = features;
  return data;
}

TEST(FeaturesOf, SharesObjectsWithTheVeryOpenSslOnly) {
  const std::string own = std::string("OpenSSL/") + OpenSSL_version(OPENSSL_VERSION_STRING);
  EXPECT_TRUE(featuresOf(library(own.c_str())).ownOpenSsl);
  const auto others = std::to_array<std::string>({"OpenSSL/1.1.1w", "LibreSSL/3.7.2",
                                                  "GnuTLS/3.7.9", "(" + own + ") GnuTLS/3.7.9",
                                                  "GnuTLS/3.7.9 (" + own + ")", own + "+quic", ""});
  for (const auto& other : others) {
    EXPECT_FALSE(featuresOf(library(other.c_str())).ownOpenSsl) << other;
  }
  EXPECT_FALSE(featuresOf(library(nullptr)).ownOpenSsl);
}

TEST(FeaturesOf, KnowsHttp2) {
  EXPECT_TRUE(featuresOf(library("", CURL_VERSION_HTTP2 | CURL_VERSION_SSL)).http2);
  EXPECT_FALSE(featuresOf(library("", CURL_VERSION_SSL)).http2);
}

TEST(CheckFeatures, RefusesHttp2WhereThereIsNone) {
  const TransportSettings wanted{.httpVersion = HttpVersion::http2};
  EXPECT_TRUE(checkFeatures(wanted, {.http2 = true}));
  EXPECT_TRUE(checkFeatures(TransportSettings{}, {.http2 = false}));
  const auto refused = checkFeatures(wanted, {.http2 = false});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::configuration);
  EXPECT_EQ(refused.error().delivery, Delivery::notSent);
  EXPECT_EQ(refused.error().message,
            "transport.httpVersion: the libcurl in use was built without HTTP/2");
}

}  // namespace
}  // namespace kibo::inventory::detail
