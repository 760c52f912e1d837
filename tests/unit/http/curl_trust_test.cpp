#include "http/curl_trust.hpp"

#include <gtest/gtest.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <memory>
#include <thread>
#include <vector>

namespace kibo::inventory::detail {
namespace {

struct ContextFree {
  void operator()(SSL_CTX* context) const noexcept { SSL_CTX_free(context); }
};
using Context = std::unique_ptr<SSL_CTX, ContextFree>;

Context newContext() { return Context(SSL_CTX_new(TLS_client_method())); }

TrustPaths byDefault() { return trustPathsOf("", curlFeatures()); }

/// The stores that as many connections get, made at the same time.
std::vector<X509_STORE*> storesOf(CurlTrust& trust, const std::vector<Context>& contexts) {
  std::vector<X509_STORE*> stores(contexts.size());
  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i < contexts.size(); ++i) {
    threads.emplace_back([&, i] {
      EXPECT_EQ(CurlTrust::onTlsContext(nullptr, contexts[i].get(), &trust), CURLE_OK);
      stores[i] = SSL_CTX_get_cert_store(contexts[i].get());
    });
  }
  threads.clear();
  return stores;
}

void expectOneStore(const TrustPaths& paths, bool parsed) {
  CurlTrust trust(paths);
  if (!trust.usable()) GTEST_SKIP() << "libcurl's TLS here is not the OpenSSL of this program";
  constexpr std::size_t kConnections = 8;
  std::vector<Context> contexts(kConnections);
  for (auto& context : contexts) context = newContext();
  const auto stores = storesOf(trust, contexts);
  for (const auto* const store : stores) EXPECT_EQ(store, stores.front());
  EXPECT_EQ(sk_X509_OBJECT_num(X509_STORE_get0_objects(stores.front())) > 0, parsed);
}

TEST(CurlTrust, GivesAllConnectionsOneStore) {
  expectOneStore({.bundle = byDefault().bundle, .directory = ""}, true);
}

TEST(CurlTrust, ParsesNothingBeforehandWhereThereIsADirectory) {
  expectOneStore({.bundle = byDefault().bundle, .directory = "/"}, false);
}

TEST(CurlTrust, LeavesAConnectionItsOwnStoreWhenTheBundleCannotBeRead) {
  CurlTrust trust({.bundle = "/nowhere/bundle.pem", .directory = "/nowhere/directory"});
  const Context context = newContext();
  const auto* const before = SSL_CTX_get_cert_store(context.get());
  ERR_clear_error();
  EXPECT_EQ(CurlTrust::onTlsContext(nullptr, context.get(), &trust), CURLE_SSL_CACERT_BADFILE);
  EXPECT_EQ(SSL_CTX_get_cert_store(context.get()), before);
  EXPECT_EQ(ERR_peek_error(), 0U) << "the queue of errors is the application's";
}

TEST(CurlTrust, HasNothingToSayOfOtherFailures) {
  const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy(curl_easy_init(),
                                                                 &curl_easy_cleanup);
  for (const auto code : {CURLE_OK, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR}) {
    EXPECT_EQ(CurlTrust::causeOf(easy.get(), code), code);
  }
}

TEST(TrustPathsOf, AreTheBundleOfTheCallerAndNothingElse) {
  const CurlFeatures features{.bundle = "/system.pem", .directory = "/system"};
  const auto paths = trustPathsOf("/bundle.pem", features);
  EXPECT_EQ(paths.bundle, "/bundle.pem");
  EXPECT_EQ(paths.directory, "");
}

TEST(TrustPathsOf, AreLibcurlsByDefault) {
  const auto both = trustPathsOf("", {.bundle = "/system.pem", .directory = "/system"});
  EXPECT_EQ(both.bundle, "/system.pem");
  EXPECT_EQ(both.directory, "/system");
  EXPECT_EQ(trustPathsOf("", {.bundle = "/system.pem"}).directory, "");
  // Then libcurl itself looks authorities up as they are needed.
  const auto noBundle = trustPathsOf("", {.directory = "/system"});
  EXPECT_EQ(noBundle.bundle, "");
  EXPECT_EQ(noBundle.directory, "");
}

}  // namespace
}  // namespace kibo::inventory::detail
