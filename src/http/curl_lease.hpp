#pragma once

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "http/curl_headers.hpp"

namespace kibo::inventory::detail {

struct EasyCleanup {
  void operator()(CURL* easy) const noexcept { curl_easy_cleanup(easy); }
};
struct MultiCleanup {
  void operator()(CURLM* multi) const noexcept { curl_multi_cleanup(multi); }
};

/// What one request at a time needs of libcurl: a handle and the connections it keeps. Connections
/// belong to their lease, and only TLS sessions are shared between leases: nothing is locked in a
/// request over a connection that stands.
class CurlLease {
 public:
  CurlLease() noexcept;
  ~CurlLease();
  CurlLease(CurlLease&&) = delete;

  /// False when libcurl could not make the handles.
  [[nodiscard]] bool usable() const noexcept { return easy_ && multi_; }

  /// True the first time, false from then on.
  [[nodiscard]] bool isFirstUse() noexcept { return std::exchange(firstUse_, false); }

  [[nodiscard]] CURL* easy() const noexcept { return easy_.get(); }
  [[nodiscard]] CURLM* multi() const noexcept { return multi_.get(); }
  [[nodiscard]] char* errorText() noexcept { return errorText_.data(); }
  [[nodiscard]] CurlHeaders& headers() noexcept { return headers_; }

 private:
  std::array<char, CURL_ERROR_SIZE> errorText_{};  // outlives the handle that writes to it
  CurlHeaders headers_;
  bool firstUse_ = true;
  std::unique_ptr<CURLM, MultiCleanup> multi_;  // outlives the handle whose connections it keeps
  std::unique_ptr<CURL, EasyCleanup> easy_;
};

/// The leases not in use. The one given back last is given out first: its connection is the
/// warmest.
///
/// Thread safety: all functions may be called concurrently.
class CurlLeasePool {
 public:
  /// A lease of this caller's own; null when libcurl could not make one.
  [[nodiscard]] std::unique_ptr<CurlLease> take();

  /// Gives back a lease whose last exchange ended well. One that failed is destroyed instead.
  void give(std::unique_ptr<CurlLease> lease);

 private:
  using TimePoint = std::chrono::steady_clock::time_point;
  struct Idle {
    std::unique_ptr<CurlLease> lease;
    TimePoint since;
  };

  [[nodiscard]] std::vector<Idle> outdated(TimePoint now);

  std::mutex mutex_;
  std::vector<Idle> idle_;  // ordered by `since`
};

/// Initialises libcurl once a process; the result of that.
[[nodiscard]] CURLcode initialiseCurl() noexcept;

}  // namespace kibo::inventory::detail
