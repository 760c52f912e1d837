#pragma once

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>

#include "fault/stream.hpp"

namespace kibo::inventory::testing {

struct CertificateFree {
  void operator()(X509* certificate) const noexcept { X509_free(certificate); }
  void operator()(EVP_PKEY* key) const noexcept { EVP_PKEY_free(key); }
};

using Context = std::unique_ptr<SSL_CTX, SslFree>;
using Certificate = std::unique_ptr<X509, CertificateFree>;
using Key = std::unique_ptr<EVP_PKEY, CertificateFree>;

/// A certificate authority of one test, with its certificate in a PEM file until it is destroyed.
class Authority {
 public:
  explicit Authority(const std::string& name = "Authority of a test");
  ~Authority();
  Authority(const Authority&) = delete;
  Authority& operator=(const Authority&) = delete;

  [[nodiscard]] const std::string& bundle() const noexcept { return bundle_; }
  [[nodiscard]] EVP_PKEY* signingKey() const noexcept { return key_.get(); }

  /// The context of a server called `name`, e.g. `IP:127.0.0.1` or `DNS:service.test`. Valid from
  /// now for `days`; a negative number makes one that has expired.
  [[nodiscard]] Context serverContext(const std::string& name, int days = 1) const;

 private:
  Key key_;
  Certificate certificate_;
  std::string bundle_;
};

}  // namespace kibo::inventory::testing
