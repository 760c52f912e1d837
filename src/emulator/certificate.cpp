#include "emulator/certificate.hpp"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <string>

#include "kibo/inventory/error.hpp"

namespace kibo::inventory::testing::detail {
namespace {

template <auto Function>
struct Free {
  template <class T>
  void operator()(T* object) const noexcept {
    static_cast<void>(Function(object));
  }
};

using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using X509Certificate = std::unique_ptr<X509, Free<X509_free>>;
using File = std::unique_ptr<std::FILE, Free<std::fclose>>;

constexpr long kDay = 24L * 60 * 60;

[[noreturn]] void fail(const std::string& what) {
  std::array<char, 256> reason{};
  ERR_error_string_n(ERR_get_error(), reason.data(), reason.size());
  throw ApiError({.kind = ErrorKind::configuration,
                  .message = what + ": " + reason.data(),
                  .operation = "emulator"});
}

void require(bool done, const char* what) {
  if (!done) fail(std::string("the emulator's certificate could not be made (") + what + ')');
}

void addExtension(X509* certificate, int id, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
  const std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>> extension(
      X509V3_EXT_conf_nid(nullptr, &context, id, value));
  require(extension && X509_add_ext(certificate, extension.get(), -1) == 1, value);
}

X509Certificate selfSigned(EVP_PKEY* key) {
  X509Certificate certificate(X509_new());
  require(certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1, "version");
  require(ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1) == 1, "serial number");
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kDay);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 7 * kDay);
  require(X509_set_pubkey(certificate.get(), key) == 1, "public key");
  X509_NAME* name = X509_get_subject_name(certificate.get());
  constexpr std::array<unsigned char, 10> commonName{"localhost"};
  require(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, commonName.data(), -1, -1, 0) == 1,
          "name");
  require(X509_set_issuer_name(certificate.get(), name) == 1, "issuer");
  addExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
  addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature,keyCertSign");
  addExtension(certificate.get(), NID_ext_key_usage, "serverAuth");
  addExtension(certificate.get(), NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1");
  require(X509_sign(certificate.get(), key, EVP_sha256()) != 0, "signature");
  return certificate;
}

std::filesystem::path writeFile(X509* certificate) {
  std::string path = std::filesystem::temp_directory_path() / "kibo-inventory-emulator-XXXXXX";
  const int descriptor = ::mkstemp(path.data());
  if (descriptor < 0) fail("the emulator's certificate file " + path + " could not be made");
  const File file(::fdopen(descriptor, "w"));
  require(file && PEM_write_X509(file.get(), certificate) == 1, "file");
  return path;
}

}  // namespace

Certificate::Certificate() {
  const Key key(EVP_EC_gen("P-256"));
  require(key != nullptr, "key");
  const X509Certificate certificate = selfSigned(key.get());
  context_.reset(SSL_CTX_new(TLS_server_method()));
  require(context_ && SSL_CTX_set_min_proto_version(context_.get(), TLS1_2_VERSION) == 1 &&
              SSL_CTX_use_certificate(context_.get(), certificate.get()) == 1 &&
              SSL_CTX_use_PrivateKey(context_.get(), key.get()) == 1,
          "TLS context");
  file_ = writeFile(certificate.get());
}

Certificate::~Certificate() {
  std::error_code ignored;  // The file may be gone already; there is no one to tell.
  std::filesystem::remove(file_, ignored);
}

}  // namespace kibo::inventory::testing::detail
