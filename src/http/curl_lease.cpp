#include "http/curl_lease.hpp"

#include <openssl/crypto.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "http/connection_profile.hpp"
#include "http/sigpipe_guard.hpp"

namespace kibo::inventory::detail {
namespace {

// The token host, the tenant's host, and one to spare for a tenant that moved.
constexpr long kConnectionsPerLease = 3;

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

std::unique_ptr<CurlLease> CurlLeasePool::take() {
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      auto lease = std::move(idle_.back().lease);
      idle_.pop_back();
      return lease;
    }
  }
  auto lease = std::make_unique<CurlLease>();
  return lease->usable() ? std::move(lease) : nullptr;
}

void CurlLeasePool::give(std::unique_ptr<CurlLease> lease) {
  const auto now = std::chrono::steady_clock::now();
  std::vector<Idle> closing;  // destroyed after the lock is released
  const std::lock_guard lock(mutex_);
  closing = outdated(now);
  idle_.push_back({.lease = std::move(lease), .since = now});
}

// Leases left over from a busier time hold connections that the server has closed by now.
std::vector<CurlLeasePool::Idle> CurlLeasePool::outdated(TimePoint now) {
  const auto fresh = std::ranges::find_if(
      idle_, [now](const Idle& idle) { return now - idle.since <= kConnectionMaxIdle; });
  if (fresh == idle_.begin()) return {};
  std::vector<Idle> closing(std::make_move_iterator(idle_.begin()), std::make_move_iterator(fresh));
  idle_.erase(idle_.begin(), fresh);
  return closing;
}

}  // namespace kibo::inventory::detail
