#include "http/curl_share.hpp"

namespace kibo::inventory::detail {

CurlShare::CurlShare() : share_(curl_share_init()) {
  if (!share_) return;
  CURLSH* const share = share_.get();
  const bool shares =
      curl_share_setopt(share, CURLSHOPT_LOCKFUNC, &CurlShare::lock) == CURLSHE_OK &&
      curl_share_setopt(share, CURLSHOPT_UNLOCKFUNC, &CurlShare::unlock) == CURLSHE_OK &&
      curl_share_setopt(share, CURLSHOPT_USERDATA, static_cast<void*>(this)) == CURLSHE_OK &&
      curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION) == CURLSHE_OK;
  if (!shares) share_.reset();
}

void CurlShare::lock(CURL*, curl_lock_data data, curl_lock_access, void* self) noexcept {
  static_cast<CurlShare*>(self)->mutexes_.at(data).lock();
}

void CurlShare::unlock(CURL*, curl_lock_data data, void* self) noexcept {
  static_cast<CurlShare*>(self)->mutexes_.at(data).unlock();
}

}  // namespace kibo::inventory::detail
