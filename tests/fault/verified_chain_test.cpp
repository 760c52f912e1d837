// What OpenSSL keeps of a verification that the bundle decided is as if it had been the only one.
#include <gtest/gtest.h>
#include <openssl/ssl.h>

#include "fault/authority.hpp"
#include "fault/hashed_directory.hpp"
#include "http/curl_trust.hpp"

namespace kibo::inventory::testing {
namespace {

using Tls = std::unique_ptr<SSL, SslFree>;

/// Both ends of a connection within memory.
void connect(SSL* client, SSL* server) {
  BIO* one = nullptr;
  BIO* other = nullptr;
  ASSERT_EQ(BIO_new_bio_pair(&one, 0, &other, 0), 1);
  SSL_set_bio(client, one, one);
  SSL_set_bio(server, other, other);
  SSL_set_connect_state(client);
  SSL_set_accept_state(server);
  constexpr int kMostTurns = 10;
  for (int turn = 0; turn < kMostTurns && SSL_is_init_finished(client) == 0; ++turn) {
    SSL_do_handshake(client);
    SSL_do_handshake(server);
  }
}

TEST(VerifiedChain, EndsInTheAuthorityOfTheBundle) {
  const Authority authority;
  const HashedDirectory directory;
  detail::CurlTrust trust({.bundle = authority.bundle(), .directory = directory.path()});
  if (!trust.usable()) GTEST_SKIP() << "libcurl's TLS here is not the OpenSSL of this program";
  const Context clients(SSL_CTX_new(TLS_client_method()));
  SSL_CTX_set_verify(clients.get(), SSL_VERIFY_PEER, nullptr);
  ASSERT_EQ(detail::CurlTrust::onTlsContext(nullptr, clients.get(), &trust), CURLE_OK);
  const auto servers = authority.serverContext("IP:127.0.0.1");
  const Tls client(SSL_new(clients.get()));
  const Tls server(SSL_new(servers.get()));

  connect(client.get(), server.get());

  ASSERT_EQ(SSL_is_init_finished(client.get()), 1);
  EXPECT_EQ(SSL_get_verify_result(client.get()), X509_V_OK);
  const auto* const chain = SSL_get0_verified_chain(client.get());
  ASSERT_EQ(sk_X509_num(chain), 2);
  const auto root = readCertificate(authority.bundle());
  EXPECT_EQ(X509_cmp(sk_X509_value(chain, 1), root.get()), 0);
}

}  // namespace
}  // namespace kibo::inventory::testing
