#include "http/curl_lease.hpp"

#include <openssl/crypto.h>

#include <utility>

#include "http/connection_profile.hpp"
#include "http/sigpipe_guard.hpp"

namespace kibo::inventory::detail {
namespace {

// The token host, the tenant's host, and one to spare for a tenant that moved.
constexpr long kConnectionsPerLease = 3;

// How often, within the time that a connection may be idle, the pool looks for those that were.
constexpr int kLooks = 9;

}  // namespace

CURLcode initialiseCurl() noexcept {
  static const CURLcode result = [] {
    // At exit OpenSSL would clean up before the destructors of static objects made earlier: a
    // client among them could make no connection any more, and libcurl crashes when it tries.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
    // Never undone: curl_global_cleanup cannot know who else in the process uses libcurl.
    return curl_global_init(CURL_GLOBAL_DEFAULT);
  }();
  return result;
}

CurlLease::CurlLease() noexcept : multi_(curl_multi_init()), easy_(curl_easy_init()) {
  if (multi_) curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, kConnectionsPerLease);
}

CurlLease::~CurlLease() {
  const SigpipeGuard guard(true);  // closing a TLS connection writes to it
  easy_.reset();
  multi_.reset();
}

bool CurlLease::changesUrl(const std::string& url) {
  if (url_ == url) return false;
  url_ = url;
  parsedUrl_.reset(curl_url());
  if (parsedUrl_ && curl_url_set(parsedUrl_.get(), CURLUPART_URL, url_.c_str(),
                                 CURLU_DISALLOW_USER) != CURLUE_OK) {
    parsedUrl_.reset();
  }
  return true;
}

std::unique_ptr<CurlLease> CurlLeasePool::take() {
  if (auto lease = idle_.take()) return lease;
  auto lease = std::make_unique<CurlLease>();
  return lease->usable() ? std::move(lease) : nullptr;
}

void CurlLeasePool::give(std::unique_ptr<CurlLease> lease, TimePoint now) noexcept {
  lease->idleSince = now;
  idle_.give(std::move(lease));
  closeOutdated(now);
}

// Leases left over from a busier time hold connections that the server has closed by now.
void CurlLeasePool::closeOutdated(TimePoint now) noexcept {
  auto next = nextLook_.load(std::memory_order_relaxed);
  if (now < next || !nextLook_.compare_exchange_strong(next, now + kConnectionMaxIdle / kLooks)) {
    return;
  }
  idle_.destroyIf(
      [now](const CurlLease& lease) { return now - lease.idleSince > kConnectionMaxIdle; });
}

}  // namespace kibo::inventory::detail
