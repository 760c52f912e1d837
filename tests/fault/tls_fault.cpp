#include "fault/tls_fault.hpp"

#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <ostream>
#include <stdexcept>

#include "fault/fault_server.hpp"

namespace kibo::inventory::testing {
namespace {

using namespace std::string_view_literals;

constexpr std::chrono::seconds kPatience{10};
constexpr long kDay = 24 * 60 * 60;
constexpr const char* kAddress = "IP:127.0.0.1";

void require(bool done) {
  if (!done) throw std::runtime_error("OpenSSL could not make the certificates of this test");
}

/// Gives the server `certificate`, signed anew with `key`.
void replace(SSL_CTX* context, X509* certificate, EVP_PKEY* key) {
  require(X509_sign(certificate, key, EVP_sha256()) > 0 &&
          SSL_CTX_use_certificate(context, certificate) == 1);
}

Certificate copyOfCertificate(SSL_CTX* context) {
  Certificate copy(X509_dup(SSL_CTX_get0_certificate(context)));
  require(copy != nullptr);
  return copy;
}

Context good(const Authority& authority) { return authority.serverContext(kAddress); }

Context otherHost(const Authority& authority) { return authority.serverContext("DNS:other.test"); }

Context expired(const Authority& authority) { return authority.serverContext(kAddress, -1); }

Context notYetValid(const Authority& authority) {
  auto context = good(authority);
  const auto certificate = copyOfCertificate(context.get());
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), kDay);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 2 * kDay);
  replace(context.get(), certificate.get(), authority.signingKey());
  return context;
}

Context selfSigned(const Authority& authority) {
  auto context = good(authority);
  const auto certificate = copyOfCertificate(context.get());
  X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
  replace(context.get(), certificate.get(), SSL_CTX_get0_privatekey(context.get()));
  return context;
}

Context unknownAuthority(const Authority&) {
  const Authority another("Another authority");
  return good(another);
}

Context shortKey(const Authority& authority) {
  constexpr std::size_t kBits = 1024;
  const Key key(EVP_RSA_gen(kBits));
  require(key != nullptr);
  const auto model = good(authority);
  const auto certificate = copyOfCertificate(model.get());
  require(X509_set_pubkey(certificate.get(), key.get()) == 1);

  Context context(SSL_CTX_new(TLS_server_method()));
  require(context != nullptr);
  SSL_CTX_set_security_level(context.get(), 0);  // or it would not load the key
  replace(context.get(), certificate.get(), authority.signingKey());
  require(SSL_CTX_use_PrivateKey(context.get(), key.get()) == 1);
  return context;
}

Context oldVersion(const Authority& authority) {
  auto context = good(authority);
  SSL_CTX_set_security_level(context.get(), 0);
  require(SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION) == 1 &&
          SSL_CTX_set_max_proto_version(context.get(), TLS1_1_VERSION) == 1);
  return context;
}

Context noCommonCipher(const Authority& authority) {
  auto context = good(authority);
  SSL_CTX_set_security_level(context.get(), 0);
  require(SSL_CTX_set_max_proto_version(context.get(), TLS1_2_VERSION) == 1 &&
          SSL_CTX_set_cipher_list(context.get(), "eNULL") == 1);
  return context;
}

struct Row {
  TlsFault fault;
  std::string_view name;
  Context (*context)(const Authority&);  // of the handshake; none: `answer` and `then` instead
  std::string_view answer{};
  Then then = Then::fin;
};

constexpr auto kRows = std::to_array<Row>({
    {TlsFault::otherHost, "OtherHost", otherHost},
    {TlsFault::expired, "Expired", expired},
    {TlsFault::notYetValid, "NotYetValid", notYetValid},
    {TlsFault::selfSigned, "SelfSigned", selfSigned},
    {TlsFault::unknownAuthority, "UnknownAuthority", unknownAuthority},
    {TlsFault::shortKey, "ShortKey", shortKey},
    {TlsFault::oldVersion, "OldVersion", oldVersion},
    {TlsFault::noCommonCipher, "NoCommonCipher", noCommonCipher},
    {TlsFault::closed, "Closed", nullptr},
    {TlsFault::reset, "Reset", nullptr, "", Then::reset},
    {TlsFault::stalled, "Stalled", nullptr, "", Then::stall},
    {TlsFault::alert, "Alert", nullptr, "\x15\x03\x03\x00\x02\x02\x28"sv},  // handshake_failure
    {TlsFault::plainHttp, "PlainHttp", nullptr, "HTTP/1.1 400 Bad Request\r\n\r\n"},
});

const Row& rowOf(TlsFault fault) { return *std::ranges::find(kRows, fault, &Row::fault); }

void end(Stream& stream, Then then) {
  if (then == Then::reset) return stream.reset();
  if (then == Then::stall) return stream.stall();
  stream.finish();
  stream.drain();
}

}  // namespace

std::vector<TlsFault> everyTlsFault() {
  std::vector<TlsFault> faults;
  for (const auto& row : kRows) faults.push_back(row.fault);
  return faults;
}

std::string_view toString(TlsFault fault) { return rowOf(fault).name; }

void PrintTo(TlsFault fault, std::ostream* out) { *out << toString(fault); }

TlsFaultServer::TlsFaultServer(TlsFault fault, const Authority& authority)
    : fault_(fault),
      context_(rowOf(fault).context != nullptr ? rowOf(fault).context(authority) : nullptr),
      acceptor_([this](Stream& stream, std::size_t) { serve(stream); }) {}

std::string TlsFaultServer::url(std::string_view path) const {
  return "https://127.0.0.1:" + std::to_string(acceptor_.port()) + std::string(path);
}

void TlsFaultServer::serve(Stream& stream) {
  const auto& row = rowOf(fault_);
  std::array<char, 4096> buffer{};
  if (context_) {
    // A client may look at the certificate's names when the handshake is done.
    if (stream.secure(context_.get()) && stream.read(buffer) > 0) return;
  } else {
    if (stream.read(buffer) == 0 || !stream.write(row.answer)) return;
  }
  countFailure();
  end(stream, row.then);
}

void TlsFaultServer::countFailure() {
  const std::lock_guard lock(mutex_);
  ++failures_;
  changed_.notify_all();
}

std::size_t TlsFaultServer::failures() const {
  const std::lock_guard lock(mutex_);
  return failures_;
}

bool TlsFaultServer::waitForFailures(std::size_t times) const {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, kPatience, [&] { return failures_ >= times; });
}

}  // namespace kibo::inventory::testing
