#include "http/curl_perform.hpp"

namespace kibo::inventory::detail {
namespace {

// libcurl wakes up by itself for its time limits and for the network; `stop` wakes it too.
constexpr int kLongestPollMs = 60'000;

/// The handle's stay in the multi handle. Taking it out ends a transfer that is still running.
class Running {
 public:
  explicit Running(CurlLease& lease) noexcept
      : lease_(lease), added_(curl_multi_add_handle(lease.multi(), lease.easy())) {}
  ~Running() { curl_multi_remove_handle(lease_.multi(), lease_.easy()); }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  [[nodiscard]] bool started() const noexcept { return added_ == CURLM_OK; }

 private:
  CurlLease& lease_;
  CURLMcode added_;
};

CURLcode resultOf(CURLM* multi) noexcept {
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
    if (message->msg == CURLMSG_DONE) return message->data.result;
  }
  return CURLE_FAILED_INIT;
}

}  // namespace

Ending perform(CurlLease& lease, const std::stop_token& stop) {
  CURLM* const multi = lease.multi();
  const Running running(lease);
  if (!running.started()) return {.code = CURLE_FAILED_INIT};
  const std::stop_callback wake(stop, [multi] { curl_multi_wakeup(multi); });
  for (;;) {
    int unfinished = 0;
    if (curl_multi_perform(multi, &unfinished) != CURLM_OK) return {.code = CURLE_FAILED_INIT};
    if (unfinished == 0) return {.code = resultOf(multi)};
    if (stop.stop_requested()) return {.cancelled = true};
    if (curl_multi_poll(multi, nullptr, 0, kLongestPollMs, nullptr) != CURLM_OK) {
      return {.code = CURLE_FAILED_INIT};
    }
  }
}

}  // namespace kibo::inventory::detail
