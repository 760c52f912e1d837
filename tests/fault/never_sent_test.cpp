// Faults before the request: the caller is told that nothing left, and the server agrees.
#include <gtest/gtest.h>

#include <array>
#include <string>

#include "fault/authority.hpp"
#include "fault/caller.hpp"
#include "fault/fault_server.hpp"

namespace kibo::inventory::testing {
namespace {

Step good(const Turn&) { return {.answer = answer("{}")}; }

// A port that was free a moment ago: nobody listens there.
std::string refusedUrl(std::string_view scheme) {
  const FaultServer closed(good);
  return std::string(scheme) + "://127.0.0.1:" + std::to_string(closed.port());
}

void expectNotSent(const Result<HttpResponse>& result, ErrorKind kind, std::string_view words) {
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, kind);
  EXPECT_EQ(result.error().delivery, Delivery::notSent);
  EXPECT_EQ(result.error().status, 0);
  EXPECT_NE(result.error().message.find(words), std::string::npos) << result.error().message;
  EXPECT_EQ(result.error().message.find('\n'), std::string::npos) << result.error().message;
}

TEST(NeverSent, ConnectionRefused) {
  const auto url = refusedUrl("http");
  expectNotSent(Caller().send({.url = url + "/adjust?secret=1"}), ErrorKind::network,
                "could not connect to " + url.substr(7) + " (Connection refused)");
}

TEST(NeverSent, HostUnknown) {
  expectNotSent(Caller().send({.url = "https://unknown.test/adjust"}), ErrorKind::network,
                "could not look up the address of unknown.test:443");
}

TEST(NeverSent, ProxyRefused) {
  expectNotSent(Caller({.proxy = refusedUrl("http")}).send({.url = "https://service.test/adjust"}),
                ErrorKind::network, "could not connect to service.test:443");
}

TEST(NeverSent, ProxyUnknown) {
  expectNotSent(
      Caller({.proxy = "http://unknown.test:3128"}).send({.url = "https://service.test/adjust"}),
      ErrorKind::network, "could not look up the address of the proxy for service.test:443");
}

struct ProxyFault {
  const char* status;
  Then then;
  const char* words;
};

TEST(NeverSent, ProxyDoesNotTunnel) {
  const auto faults = std::to_array<ProxyFault>({
      {"407 Proxy Authentication Required", Then::keep, "the proxy answered 407"},
      {"502 Bad Gateway", Then::keep, "the proxy answered 502"},
      {"407 Proxy Authentication Required", Then::fin, "the proxy answered 407"},
  });
  for (const auto& fault : faults) {
    SCOPED_TRACE(fault.status);
    FaultServer proxy([&fault](const Turn&) {
      return Step{.answer = answer("", "", fault.status), .then = fault.then};
    });
    expectNotSent(Caller({.proxy = proxy.url(), .proxyUser = "u", .proxyPassword = Secret("p w")})
                      .send({.url = "https://service.test/adjust"}),
                  ErrorKind::network, fault.words);
    EXPECT_EQ(proxy.counts("service.test:443").sends, 1U);
    ASSERT_EQ(proxy.received().size(), 1U);
    EXPECT_NE(proxy.received().front().find("Proxy-Authorization: Basic dTpwIHc="),
              std::string::npos);
  }
}

TEST(NeverSent, ProxyClosesDuringConnect) {
  FaultServer proxy([](const Turn&) { return Step{.then = Then::fin}; });
  expectNotSent(Caller({.proxy = proxy.url()}).send({.url = "https://service.test/adjust"}),
                ErrorKind::network, "could not connect to service.test:443");
}

TEST(NeverSent, ProxyClosesAfterConnect) {
  FaultServer proxy([](const Turn&) {
    return Step{.answer = "HTTP/1.1 200 Connected\r\n\r\n", .then = Then::fin};
  });
  expectNotSent(Caller({.proxy = proxy.url()}).send({.url = "https://service.test/adjust"}),
                ErrorKind::tls, "could not make a secure connection to service.test:443");
}

TEST(NeverSent, CertificateOfUnknownAuthority) {
  const Authority ours;
  const Authority theirs("Another authority");
  const auto context = theirs.serverContext("IP:127.0.0.1");
  FaultServer server(good, context.get());
  expectNotSent(Caller({.caBundle = ours.bundle(), .proxy = ""}).send({.url = server.url("/x")}),
                ErrorKind::tls, "could not verify the identity of 127.0.0.1:");
  EXPECT_EQ(server.counts("/x").sends, 0U);
}

TEST(NeverSent, CertificateOfUnknownAuthorityToTheSystem) {
  const Authority authority;
  const auto context = authority.serverContext("IP:127.0.0.1");
  FaultServer server(good, context.get());
  expectNotSent(Caller().send({.url = server.url("/x")}), ErrorKind::tls,
                "could not verify the identity of 127.0.0.1:");
}

TEST(NeverSent, CertificateOfAnotherHost) {
  const Authority authority;
  const auto context = authority.serverContext("DNS:other.test");
  FaultServer server(good, context.get());
  const Caller caller({.caBundle = authority.bundle(), .proxy = ""});
  expectNotSent(caller.send({.url = server.url("/x")}), ErrorKind::tls,
                "could not verify the identity of 127.0.0.1:");
}

TEST(NeverSent, CertificateExpired) {
  const Authority authority;
  const auto context = authority.serverContext("IP:127.0.0.1", -1);
  FaultServer server(good, context.get());
  const Caller caller({.caBundle = authority.bundle(), .proxy = ""});
  expectNotSent(caller.send({.url = server.url("/x")}), ErrorKind::tls, "expired");
}

TEST(NeverSent, ServerKnowsOnlyOldTls) {
  const Authority authority;
  const auto context = authority.serverContext("IP:127.0.0.1");
  SSL_CTX_set_security_level(context.get(), 0);
  SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
  SSL_CTX_set_max_proto_version(context.get(), TLS1_1_VERSION);
  FaultServer server(good, context.get());
  const Caller caller({.caBundle = authority.bundle(), .proxy = ""});
  expectNotSent(caller.send({.url = server.url("/x")}), ErrorKind::tls,
                "could not make a secure connection to 127.0.0.1:");
}

TEST(NeverSent, BundleMissing) {
  const Authority authority;
  const auto context = authority.serverContext("IP:127.0.0.1");
  FaultServer server(good, context.get());
  expectNotSent(
      Caller({.caBundle = "/nowhere/bundle.pem", .proxy = ""}).send({.url = server.url("/x")}),
      ErrorKind::tls, "caBundle");
}

TEST(NeverSent, OtherProtocolsAndUserNames) {
  const auto urls = std::to_array<std::string>({
      "file:///etc/hostname",
      "ftp://127.0.0.1/x",
      "gopher://127.0.0.1/x",
      "http://user:password@127.0.0.1:9/x",
      "http://127.0.0.1:99999/x",
  });
  for (const auto& url : urls) {
    SCOPED_TRACE(url);
    expectNotSent(Caller().send({.method = Method::get, .url = url, .body = ""}),
                  ErrorKind::invalidRequest, "the URL ");
  }
}

TEST(NeverSent, HeaderInjection) {
  FaultServer server(good);
  const Caller caller;
  expectNotSent(
      caller.send({.url = server.url("/x"), .headers = {{"x-vol-site", "1\r\nx-vol-tenant: 2"}}}),
      ErrorKind::invalidRequest, "x-vol-site");
  EXPECT_EQ(server.connections(), 0U);
}

}  // namespace
}  // namespace kibo::inventory::testing
