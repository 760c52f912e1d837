#include "fault/authority.hpp"

#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <unistd.h>

#include <cstdio>
#include <stdexcept>

namespace kibo::inventory::testing {
namespace {

constexpr long kDay = 24 * 60 * 60;

void require(bool done) {
  if (!done) throw std::runtime_error("OpenSSL could not make the certificates of this test");
}

Key makeKey() {
  Key key(EVP_EC_gen("P-256"));
  require(key != nullptr);
  return key;
}

void addExtension(X509* certificate, int nid, const std::string& value) {
  X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.c_str());
  require(extension != nullptr && X509_add_ext(certificate, extension, -1) == 1);
  X509_EXTENSION_free(extension);
}

Certificate makeCertificate(EVP_PKEY* key, const std::string& commonName, long serial, int days) {
  Certificate certificate(X509_new());
  require(certificate != nullptr);
  X509_set_version(certificate.get(), X509_VERSION_3);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), (days < 0 ? 2 * days : -1) * kDay);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), days * kDay);
  X509_set_pubkey(certificate.get(), key);
  require(X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                                     reinterpret_cast<const unsigned char*>(commonName.c_str()), -1,
                                     -1, 0) == 1);
  return certificate;
}

std::string writeBundle(X509* certificate) {
  std::string path = "/tmp/kibo-authority-XXXXXX";
  const int descriptor = mkstemp(path.data());
  require(descriptor >= 0);
  std::FILE* const file = fdopen(descriptor, "w");
  require(file != nullptr && PEM_write_X509(file, certificate) == 1 && std::fclose(file) == 0);
  return path;
}

}  // namespace

Authority::Authority(const std::string& name)
    : key_(makeKey()), certificate_(makeCertificate(key_.get(), name, 1, 1)) {
  X509_set_issuer_name(certificate_.get(), X509_get_subject_name(certificate_.get()));
  addExtension(certificate_.get(), NID_basic_constraints, "critical,CA:TRUE");
  addExtension(certificate_.get(), NID_key_usage, "critical,keyCertSign");
  require(X509_sign(certificate_.get(), key_.get(), EVP_sha256()) > 0);
  bundle_ = writeBundle(certificate_.get());
}

Authority::~Authority() { unlink(bundle_.c_str()); }

Context Authority::serverContext(const std::string& name, int days) const {
  const Key key = makeKey();
  const Certificate certificate = makeCertificate(key.get(), "Server of a test", 2, days);
  X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate_.get()));
  addExtension(certificate.get(), NID_subject_alt_name, name);
  require(X509_sign(certificate.get(), key_.get(), EVP_sha256()) > 0);

  Context context(SSL_CTX_new(TLS_server_method()));
  require(context != nullptr && SSL_CTX_use_certificate(context.get(), certificate.get()) == 1 &&
          SSL_CTX_use_PrivateKey(context.get(), key.get()) == 1);
  return context;
}

}  // namespace kibo::inventory::testing
