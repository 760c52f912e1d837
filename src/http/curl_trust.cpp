#include "http/curl_trust.hpp"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <exception>
#include <utility>

#include "http/curl_features.hpp"

namespace kibo::inventory::detail {
namespace {

using Store = std::unique_ptr<X509_STORE, StoreFree>;

/// Null when the file cannot be read.
Store parse(const std::string& bundle) {
  ERR_set_mark();  // the queue of errors is the application's too
  Store store(X509_STORE_new());
  const bool read = store && X509_STORE_load_file(store.get(), bundle.c_str()) == 1;
  ERR_pop_to_mark();
  if (!read) return nullptr;
  // As libcurl does: what the bundle names is trusted, be it no root.
  X509_STORE_set_flags(store.get(), X509_V_FLAG_TRUSTED_FIRST | X509_V_FLAG_PARTIAL_CHAIN);
  return store;
}

}  // namespace

void StoreFree::operator()(X509_STORE* store) const noexcept { X509_STORE_free(store); }

CurlTrust::CurlTrust(std::string caBundle) : bundle_(std::move(caBundle)) {
  const auto features = curlFeatures();
  if (bundle_.empty() && features.bundle != nullptr) bundle_ = features.bundle;
  usable_ = features.ownOpenSsl && !bundle_.empty();
}

bool CurlTrust::isRead() {
  const std::lock_guard lock(mutex_);
  if (!store_) store_ = parse(bundle_);
  return store_ != nullptr;
}

CURLcode CurlTrust::onTlsContext(CURL*, void* context, void* self) noexcept {
  auto& trust = *static_cast<CurlTrust*>(self);
  try {
    if (!trust.isRead()) return CURLE_SSL_CACERT_BADFILE;
  } catch (const std::exception&) {
    return CURLE_OUT_OF_MEMORY;
  }
  SSL_CTX_set1_cert_store(static_cast<SSL_CTX*>(context), trust.store_.get());
  return CURLE_OK;
}

}  // namespace kibo::inventory::detail
