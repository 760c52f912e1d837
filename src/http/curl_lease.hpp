#pragma once

#include <curl/curl.h>

#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "base/slot_pool.hpp"
#include "http/curl_headers.hpp"
#include "kibo/inventory/http/message.hpp"

namespace kibo::inventory::detail {

struct EasyCleanup {
  void operator()(CURL* easy) const noexcept { curl_easy_cleanup(easy); }
};
struct MultiCleanup {
  void operator()(CURLM* multi) const noexcept { curl_multi_cleanup(multi); }
};
struct UrlCleanup {
  void operator()(CURLU* url) const noexcept { curl_url_cleanup(url); }
};

/// What a handle was last set up for, as far as requests share it. The options behind it are set
/// when it changes.
struct RequestShape {
  Method method = Method::get;
  bool carriesBody = false;
  bool reuse = true;  ///< See `ConnectionProfile`.

  bool operator==(const RequestShape&) const = default;
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

  /// Both say whether it is another than that of the request before, and keep it. A handle has to
  /// be told of a new URL before it is used again.
  [[nodiscard]] bool changes(const RequestShape& shape) noexcept {
    return std::exchange(shape_, shape) != shape;
  }
  [[nodiscard]] bool changesUrl(const std::string& url);

  /// The URL that was kept, taken apart once and not by libcurl for each request, which is a tenth
  /// of the work of a small one. Null when it cannot be taken apart: libcurl is to say why.
  [[nodiscard]] CURLU* url() const noexcept { return parsedUrl_.get(); }

  std::chrono::steady_clock::time_point idleSince{};  ///< For the pool.

 private:
  std::array<char, CURL_ERROR_SIZE> errorText_{};  // outlives the handle that writes to it
  CurlHeaders headers_;
  std::optional<RequestShape> shape_;
  std::string url_;
  bool firstUse_ = true;
  std::unique_ptr<CURLU, UrlCleanup> parsedUrl_;  // outlives the handle that is told of it
  std::unique_ptr<CURLM, MultiCleanup> multi_;    // outlives the handle whose connections it keeps
  std::unique_ptr<CURL, EasyCleanup> easy_;
};

/// The leases not in use. A thread gets the one it gave back last: its connection is the warmest.
///
/// Thread safety: all functions may be called concurrently; none blocks.
class CurlLeasePool {
 public:
  using TimePoint = std::chrono::steady_clock::time_point;

  /// A lease of this caller's own; null when libcurl could not make one.
  [[nodiscard]] std::unique_ptr<CurlLease> take();

  /// Gives back a lease whose last exchange ended well. One that failed is destroyed instead. Now
  /// and then this closes the leases that nobody has used for long.
  void give(std::unique_ptr<CurlLease> lease,
            TimePoint now = std::chrono::steady_clock::now()) noexcept;

 private:
  void closeOutdated(TimePoint now) noexcept;

  SlotPool<CurlLease> idle_;
  std::atomic<TimePoint> nextLook_{TimePoint::min()};
};

/// Initialises libcurl once a process; the result of that.
[[nodiscard]] CURLcode initialiseCurl() noexcept;

}  // namespace kibo::inventory::detail
