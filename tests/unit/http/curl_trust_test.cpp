#include "http/curl_trust.hpp"

#include <gtest/gtest.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <memory>
#include <thread>
#include <vector>

#include "http/curl_features.hpp"

namespace kibo::inventory::detail {
namespace {

struct ContextFree {
  void operator()(SSL_CTX* context) const noexcept { SSL_CTX_free(context); }
};
using Context = std::unique_ptr<SSL_CTX, ContextFree>;

Context newContext() { return Context(SSL_CTX_new(TLS_client_method())); }

TEST(CurlTrust, GivesAllConnectionsOneStore) {
  CurlTrust trust({});
  if (!trust.usable()) GTEST_SKIP() << "libcurl's TLS here is not the OpenSSL of this program";
  constexpr std::size_t kThreads = 8;
  std::vector<X509_STORE*> stores(kThreads);
  std::vector<Context> contexts;
  for (std::size_t i = 0; i < kThreads; ++i) contexts.push_back(newContext());
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < kThreads; ++i) {
      threads.emplace_back([&, i] {
        EXPECT_EQ(CurlTrust::onTlsContext(nullptr, contexts[i].get(), &trust), CURLE_OK);
        stores[i] = SSL_CTX_get_cert_store(contexts[i].get());
      });
    }
  }
  for (const auto* const store : stores) EXPECT_EQ(store, stores.front());
  EXPECT_GT(sk_X509_OBJECT_num(X509_STORE_get0_objects(stores.front())), 0);
}

TEST(CurlTrust, LeavesAConnectionItsOwnStoreWhenTheBundleCannotBeRead) {
  CurlTrust trust("/nowhere/bundle.pem");
  const Context context = newContext();
  const auto* const before = SSL_CTX_get_cert_store(context.get());
  ERR_clear_error();
  EXPECT_EQ(CurlTrust::onTlsContext(nullptr, context.get(), &trust), CURLE_SSL_CACERT_BADFILE);
  EXPECT_EQ(SSL_CTX_get_cert_store(context.get()), before);
  EXPECT_EQ(ERR_peek_error(), 0U) << "the queue of errors is the application's";
}

TEST(CurlTrust, TakesTheBundleOfTheCallerBeforeTheDefault) {
  EXPECT_EQ(CurlTrust("/bundle.pem").bundle(), "/bundle.pem");
  const auto* const byDefault = curlFeatures().bundle;
  EXPECT_EQ(CurlTrust("").bundle(), byDefault == nullptr ? "" : byDefault);
}

}  // namespace
}  // namespace kibo::inventory::detail
