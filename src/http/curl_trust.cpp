#include "http/curl_trust.hpp"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <array>
#include <exception>
#include <filesystem>
#include <system_error>
#include <utility>

namespace kibo::inventory::detail {
namespace {

using Store = std::unique_ptr<X509_STORE, StoreFree>;

struct VerificationFree {
  void operator()(X509_STORE_CTX* context) const noexcept { X509_STORE_CTX_free(context); }
};
using Verification = std::unique_ptr<X509_STORE_CTX, VerificationFree>;

// OpenSSL leaves it to applications, and libcurl hands it on.
constexpr int kBundleUnread = X509_V_ERR_APPLICATION_VERIFICATION;

// Of certificates that may be good: nobody known has signed them.
constexpr std::array kNoAuthority{
    X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT,       X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
    X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT,
    X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN,       X509_V_ERR_CERT_UNTRUSTED};

/// Takes back what OpenSSL puts into the queue of errors meanwhile: the queue is the application's
/// too, and libcurl takes the oldest error in it for the reason of a failed handshake.
class ErrorsTakenBack {
 public:
  ErrorsTakenBack() noexcept { ERR_set_mark(); }
  ~ErrorsTakenBack() { ERR_pop_to_mark(); }
  ErrorsTakenBack(ErrorsTakenBack&&) = delete;
};

/// A store filled by `load`, X509_STORE_load_file or X509_STORE_load_path; null when that failed.
Store storeOf(const std::string& path, int (*load)(X509_STORE*, const char*)) {
  const ErrorsTakenBack errors;
  Store store(X509_STORE_new());
  if (!store || load(store.get(), path.c_str()) != 1) return nullptr;
  // As libcurl does: what is named is trusted, be it no root.
  X509_STORE_set_flags(store.get(), X509_V_FLAG_TRUSTED_FIRST | X509_V_FLAG_PARTIAL_CHAIN);
  return store;
}

TrustPaths withoutMissingDirectory(TrustPaths paths) {
  std::error_code error;
  if (!std::filesystem::is_directory(paths.directory, error)) paths.directory.clear();
  return paths;
}

/// `first` once more, all but the store the same. Null when memory is short.
Verification repeated(X509_STORE_CTX* first, X509_STORE* store) {
  Verification second(X509_STORE_CTX_new());
  const bool ready = second &&
                     X509_STORE_CTX_init(second.get(), store, X509_STORE_CTX_get0_cert(first),
                                         X509_STORE_CTX_get0_untrusted(first)) == 1 &&
                     X509_VERIFY_PARAM_set1(X509_STORE_CTX_get0_param(second.get()),
                                            X509_STORE_CTX_get0_param(first)) == 1;
  return ready ? std::move(second) : nullptr;
}

void accept(X509_STORE_CTX* first, X509_STORE_CTX* second) {
  X509_STORE_CTX_set0_verified_chain(first, X509_STORE_CTX_get1_chain(second));
  X509_STORE_CTX_set_current_cert(first, X509_STORE_CTX_get0_cert(first));  // not of the old chain
  X509_STORE_CTX_set_error_depth(first, 0);
  X509_STORE_CTX_set_error(first, X509_V_OK);
}

}  // namespace

void StoreFree::operator()(X509_STORE* store) const noexcept { X509_STORE_free(store); }

TrustPaths trustPathsOf(const std::string& caBundle, const CurlFeatures& features) {
  if (!caBundle.empty() || features.bundle == nullptr) return {.bundle = caBundle, .directory = ""};
  return {.bundle = features.bundle,
          .directory = features.directory == nullptr ? "" : features.directory};
}

CurlTrust::CurlTrust(TrustPaths paths)
    : paths_(withoutMissingDirectory(std::move(paths))),
      usable_(curlFeatures().ownOpenSsl && !paths_.bundle.empty()) {}

X509_STORE* CurlTrust::openedDirectory() {
  const std::lock_guard lock(mutex_);
  if (!directory_) directory_ = storeOf(paths_.directory, &X509_STORE_load_path);
  return directory_.get();
}

X509_STORE* CurlTrust::parsedBundle() {
  const std::lock_guard lock(mutex_);
  if (!bundle_) bundle_ = storeOf(paths_.bundle, &X509_STORE_load_file);
  return bundle_.get();
}

CURLcode CurlTrust::onTlsContext(CURL*, void* context, void* self) noexcept {
  auto& trust = *static_cast<CurlTrust*>(self);
  auto* const tls = static_cast<SSL_CTX*>(context);
  const bool hasDirectory = !trust.paths_.directory.empty();
  try {
    X509_STORE* const store = hasDirectory ? trust.openedDirectory() : trust.parsedBundle();
    if (store == nullptr) return CURLE_SSL_CACERT_BADFILE;
    SSL_CTX_set1_cert_store(tls, store);
  } catch (const std::exception&) {
    return CURLE_OUT_OF_MEMORY;
  }
  if (hasDirectory) SSL_CTX_set_cert_verify_callback(tls, &onVerification, self);
  return CURLE_OK;
}

int CurlTrust::onVerification(X509_STORE_CTX* context, void* self) noexcept {
  const ErrorsTakenBack errors;
  try {
    return static_cast<CurlTrust*>(self)->verifies(context) ? 1 : 0;
  } catch (const std::exception&) {
    X509_STORE_CTX_set_error(context, X509_V_ERR_OUT_OF_MEM);
    return 0;
  }
}

// Whatever the directory's reason was, the bundle is asked: it may hold an authority that the
// directory has too, but has outdated.
bool CurlTrust::verifies(X509_STORE_CTX* context) {
  if (X509_verify_cert(context) == 1) return true;
  const int reason = X509_STORE_CTX_get_error(context);
  const bool noAuthority = std::ranges::find(kNoAuthority, reason) != kNoAuthority.end();
  X509_STORE* const bundle = parsedBundle();
  const Verification second = bundle == nullptr ? nullptr : repeated(context, bundle);
  if (second && X509_verify_cert(second.get()) == 1) {
    accept(context, second.get());
    return true;
  }
  // The one that knew the authority has the better reason.
  if (noAuthority && second) {
    X509_STORE_CTX_set_error(context, X509_STORE_CTX_get_error(second.get()));
  } else if (noAuthority) {
    X509_STORE_CTX_set_error(context, bundle == nullptr ? kBundleUnread : X509_V_ERR_OUT_OF_MEM);
  }
  return false;
}

CURLcode CurlTrust::causeOf(CURL* easy, CURLcode code) noexcept {
  long verification = X509_V_OK;
  if (code == CURLE_PEER_FAILED_VERIFICATION) {
    curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &verification);
  }
  return verification == kBundleUnread ? CURLE_SSL_CACERT_BADFILE : code;
}

}  // namespace kibo::inventory::detail
