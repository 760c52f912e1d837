#pragma once

#include <curl/curl.h>

#include <array>
#include <memory>
#include <mutex>

namespace kibo::inventory::detail {

struct ShareCleanup {
  void operator()(CURLSH* share) const noexcept { curl_share_cleanup(share); }
};

/// What the leases of a transport share: the TLS sessions, so that each new connection resumes one
/// of the same host and port instead of making everything anew. With TLS 1.3 a session is used
/// once; each connection brings the next one. It is locked when a connection is made, not in a
/// request over one that stands.
///
/// Thread safety: `handle` may be given to any number of easy handles, and must outlive them.
class CurlShare {
 public:
  CurlShare();
  CurlShare(CurlShare&&) = delete;  // libcurl holds its address

  /// Null when libcurl could not make one: connections work without, too.
  [[nodiscard]] CURLSH* handle() const noexcept { return share_.get(); }

 private:
  static void lock(CURL* easy, curl_lock_data data, curl_lock_access access, void* self) noexcept;
  static void unlock(CURL* easy, curl_lock_data data, void* self) noexcept;

  std::array<std::mutex, CURL_LOCK_DATA_LAST> mutexes_;
  std::unique_ptr<CURLSH, ShareCleanup> share_;
};

}  // namespace kibo::inventory::detail
