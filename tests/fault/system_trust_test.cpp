// What libcurl trusts by default: a directory of authorities and a bundle of them. Whoever is in
// either is trusted, and in no other way less strictly than with a bundle that the caller names.
#include <gtest/gtest.h>
#include <openssl/x509v3.h>

#include <atomic>
#include <cstdint>
#include <fstream>
#include <ostream>
#include <stdexcept>
#include <string>
#include <thread>
#include <tuple>
#include <vector>

#include "fault/authority.hpp"
#include "fault/caller.hpp"
#include "fault/fault_server.hpp"
#include "fault/hashed_directory.hpp"
#include "fault/tls_fault.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr const char* kAddress = "IP:127.0.0.1";
constexpr const char* kNoBundle = "/nowhere/bundle.pem";
constexpr long kDay = 24 * 60 * 60;

enum class Place : std::uint8_t { directory, bundle };

void PrintTo(Place place, std::ostream* out) {
  *out << (place == Place::directory ? "Directory" : "Bundle");
}

Step echoPath(const Turn& turn) { return {.answer = answer(turn.path)}; }

/// A machine that trusts one authority, in one place, and a stranger in the other.
class Machine {
 public:
  explicit Machine(Place place) : place_(place) {
    directory_.add(place == Place::directory ? authority_ : stranger_);
  }

  [[nodiscard]] const Authority& authority() const { return authority_; }
  [[nodiscard]] Caller caller() const {
    const auto& inBundle = place_ == Place::directory ? stranger_ : authority_;
    return Caller(Caller::settings(),
                  detail::TrustPaths{.bundle = inBundle.bundle(), .directory = directory_.path()});
  }
  /// Where the place of the authority does not matter: it is in the bundle that the caller names.
  [[nodiscard]] Caller strictCaller() const {
    return Caller({.caBundle = authority_.bundle(), .proxy = ""});
  }

 private:
  const Place place_;
  const Authority authority_;
  const Authority stranger_{"A stranger"};
  const HashedDirectory directory_;
};

Error refusalBy(const Caller& caller, const std::string& url) {
  const auto result = caller.send({.url = url});
  if (result) throw std::runtime_error("a request was answered that was to be refused");
  return result.error();
}

void expectSameRefusal(const Machine& machine, const std::string& url) {
  const auto error = refusalBy(machine.caller(), url);
  const auto expected = refusalBy(machine.strictCaller(), url);
  EXPECT_EQ(error.kind, ErrorKind::tls);
  EXPECT_EQ(error.delivery, Delivery::notSent);
  EXPECT_EQ(error.message, expected.message);
}

/// The certificate of `between`, signed by `root`.
Certificate issuedBy(const Authority& root, const Authority& between) {
  auto certificate = readCertificate(between.bundle());
  const auto issuer = readCertificate(root.bundle());
  if (X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get())) != 1 ||
      X509_sign(certificate.get(), root.signingKey(), EVP_sha256()) <= 0) {
    throw std::runtime_error("OpenSSL could not sign a certificate of this test");
  }
  return certificate;
}

class SystemTrust : public ::testing::TestWithParam<Place> {};

TEST_P(SystemTrust, IsInAnAuthorityOfEitherPlace) {
  const Machine machine(GetParam());
  const auto context = machine.authority().serverContext(kAddress);
  const FaultServer server(echoPath, context.get());
  const Caller caller = machine.caller();
  for (std::size_t i = 1; i <= 3; ++i) {
    const auto result = caller.send({.effect = Effect::additive, .url = server.url("/x")});
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(server.connections(), i);
    EXPECT_EQ(server.resumptions(), i - 1);
  }
}

TEST_P(SystemTrust, IsInWhomAnAuthorityVouchesFor) {
  const Machine machine(GetParam());
  const Authority between("An authority in between");
  const auto certificate = issuedBy(machine.authority(), between);
  const auto context = between.serverContext(kAddress);
  ASSERT_EQ(SSL_CTX_add1_chain_cert(context.get(), certificate.get()), 1);
  const FaultServer server(echoPath, context.get());

  const auto result = machine.caller().send({.url = server.url("/x")});

  EXPECT_TRUE(result) << result.error().message;
}

// Whoever is named is trusted, though the root that has signed it is not.
TEST_P(SystemTrust, MayBeginInTheMiddleOfAChain) {
  const Authority root("A root");
  const Authority between("An authority in between");
  const HashedDirectory known;
  const auto bundle = known.add(issuedBy(root, between).get());
  const HashedDirectory empty;
  const auto paths = GetParam() == Place::directory
                         ? detail::TrustPaths{.bundle = kNoBundle, .directory = known.path()}
                         : detail::TrustPaths{.bundle = bundle, .directory = empty.path()};
  const auto context = between.serverContext(kAddress);
  const FaultServer server(echoPath, context.get());

  const auto result = Caller(Caller::settings(), paths).send({.url = server.url("/x")});

  EXPECT_TRUE(result) << result.error().message;
}

TEST_P(SystemTrust, IsNotInACertificateForAnotherPurpose) {
  const Machine machine(GetParam());
  const auto context = machine.authority().serverContext(kAddress);
  const Certificate certificate(X509_dup(SSL_CTX_get0_certificate(context.get())));
  X509_EXTENSION* const purpose =
      X509V3_EXT_conf_nid(nullptr, nullptr, NID_ext_key_usage, "clientAuth");
  ASSERT_EQ(X509_add_ext(certificate.get(), purpose, -1), 1);
  X509_EXTENSION_free(purpose);
  ASSERT_GT(X509_sign(certificate.get(), machine.authority().signingKey(), EVP_sha256()), 0);
  ASSERT_EQ(SSL_CTX_use_certificate(context.get(), certificate.get()), 1);
  const FaultServer server(echoPath, context.get());

  expectSameRefusal(machine, server.url("/x"));

  EXPECT_EQ(server.connections(), 2U);
  EXPECT_EQ(server.counts("/x").sends, 0U);
}

TEST_P(SystemTrust, IsSharedByThreads) {
  constexpr int kThreads = 8;
  const Machine machine(GetParam());
  const auto context = machine.authority().serverContext(kAddress);
  const FaultServer server(echoPath, context.get());
  const Caller caller = machine.caller();
  std::atomic<int> answered = 0;
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < kThreads; ++i) {
      threads.emplace_back([&] {
        if (caller.send({.effect = Effect::additive, .url = server.url("/x")})) ++answered;
      });
    }
  }
  EXPECT_EQ(answered, kThreads);
  EXPECT_EQ(server.connections(), std::size_t{kThreads});
}

INSTANTIATE_TEST_SUITE_P(Authority, SystemTrust, ::testing::Values(Place::directory, Place::bundle),
                         ::testing::PrintToStringParamName());

class SystemTrustWithFault : public ::testing::TestWithParam<std::tuple<Place, TlsFault>> {};

TEST_P(SystemTrustWithFault, IsAsStrictAsWithANamedBundle) {
  const auto [place, fault] = GetParam();
  const Machine machine(place);
  const TlsFaultServer server(fault, machine.authority());

  expectSameRefusal(machine, server.url("/x"));

  ASSERT_TRUE(server.waitForFailures(2));
  EXPECT_EQ(server.connections(), 2U);
}

INSTANTIATE_TEST_SUITE_P(
    Certificate, SystemTrustWithFault,
    ::testing::Combine(::testing::Values(Place::directory, Place::bundle),
                       ::testing::Values(TlsFault::otherHost, TlsFault::expired,
                                         TlsFault::notYetValid, TlsFault::selfSigned,
                                         TlsFault::unknownAuthority, TlsFault::shortKey)),
    [](const auto& test) {
      return ::testing::PrintToString(std::get<0>(test.param)) +
             std::string(toString(std::get<1>(test.param)));
    });

TEST(SystemTrustDirectory, IsEnoughWithoutABundle) {
  const Authority authority;
  const HashedDirectory directory;
  directory.add(authority);
  const auto context = authority.serverContext(kAddress);
  const FaultServer server(echoPath, context.get());
  const Caller caller(Caller::settings(),
                      detail::TrustPaths{.bundle = kNoBundle, .directory = directory.path()});
  const auto result = caller.send({.url = server.url("/x")});
  EXPECT_TRUE(result) << result.error().message;
}

TEST(SystemTrustDirectory, DoesNotHideThatTheBundleCannotBeRead) {
  const Authority authority;
  const HashedDirectory directory;
  const auto context = authority.serverContext(kAddress);
  const FaultServer server(echoPath, context.get());
  const auto url = server.url("/x");
  const Caller caller(Caller::settings(),
                      detail::TrustPaths{.bundle = kNoBundle, .directory = directory.path()});
  const auto expected = refusalBy(Caller({.caBundle = kNoBundle, .proxy = ""}), url);
  for (int i = 0; i < 2; ++i) {
    const auto error = refusalBy(caller, url);
    EXPECT_EQ(error.kind, ErrorKind::tls);
    EXPECT_EQ(error.delivery, Delivery::notSent);
    EXPECT_EQ(error.message, expected.message);
  }
  EXPECT_EQ(server.counts("/x").sends, 0U);
}

TEST(SystemTrustDirectory, KnowsWhyACertificateIsBadWithoutABundle) {
  const Authority authority;
  const HashedDirectory directory;
  directory.add(authority);
  const TlsFaultServer server(TlsFault::expired, authority);
  const Caller caller(Caller::settings(),
                      detail::TrustPaths{.bundle = kNoBundle, .directory = directory.path()});
  const auto expected =
      refusalBy(Caller({.caBundle = authority.bundle(), .proxy = ""}), server.url("/x"));
  EXPECT_EQ(refusalBy(caller, server.url("/x")).message, expected.message);
}

TEST(SystemTrustDirectory, MayHoldWhatIsNoCertificate) {
  const Authority authority;
  const HashedDirectory directory;
  std::ofstream(directory.add(authority)) << "-----BEGIN CERTIFICATE-----\nnonsense\n";
  const auto context = authority.serverContext(kAddress);
  const FaultServer server(echoPath, context.get());
  const auto url = server.url("/x");
  const auto callerWith = [&](const std::string& bundle) {
    return Caller(Caller::settings(),
                  detail::TrustPaths{.bundle = bundle, .directory = directory.path()});
  };

  const auto known = callerWith(authority.bundle()).send({.url = url});
  EXPECT_TRUE(known) << known.error().message;
  const Authority stranger("A stranger");
  const auto expected = refusalBy(Caller({.caBundle = stranger.bundle(), .proxy = ""}), url);
  EXPECT_EQ(refusalBy(callerWith(stranger.bundle()), url).message, expected.message);
}

// An authority renews its certificate under the same name and key. The machine got the new one in
// its bundle only.
TEST(SystemTrustDirectory, MayHoldAnOutdatedAuthority) {
  const Authority authority;
  const auto outdated = readCertificate(authority.bundle());
  X509_gmtime_adj(X509_getm_notBefore(outdated.get()), -2 * kDay);
  X509_gmtime_adj(X509_getm_notAfter(outdated.get()), -kDay);
  ASSERT_GT(X509_sign(outdated.get(), authority.signingKey(), EVP_sha256()), 0);
  const HashedDirectory directory;
  directory.add(outdated.get());
  const auto context = authority.serverContext(kAddress);
  const FaultServer server(echoPath, context.get());
  const auto sendWith = [&](const std::string& bundle) {
    return Caller(Caller::settings(),
                  detail::TrustPaths{.bundle = bundle, .directory = directory.path()})
        .send({.url = server.url("/x")});
  };

  const auto outdatedOnly = sendWith(Authority("A stranger").bundle());
  ASSERT_FALSE(outdatedOnly);
  EXPECT_NE(outdatedOnly.error().message.find("has expired"), std::string::npos)
      << outdatedOnly.error().message;
  const auto both = sendWith(authority.bundle());
  EXPECT_TRUE(both) << both.error().message;
}

}  // namespace
}  // namespace kibo::inventory::testing
