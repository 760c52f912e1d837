#include "http/curl_transport.hpp"

#include <algorithm>
#include <chrono>
#include <exception>
#include <string>
#include <utility>

#include "http/connection_profile.hpp"
#include "http/curl_exchange.hpp"
#include "http/curl_failure.hpp"
#include "http/curl_lease.hpp"
#include "http/curl_options.hpp"
#include "http/curl_perform.hpp"
#include "http/delivery.hpp"
#include "http/endpoint.hpp"
#include "http/request_check.hpp"
#include "http/sigpipe_guard.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;

// libcurl takes its time limits as a long, and some versions add to them.
constexpr milliseconds kLongestRequest = std::chrono::hours(24);

Error notSent(ErrorKind kind, std::string message) {
  return {.kind = kind, .delivery = Delivery::notSent, .message = std::move(message)};
}

int number(CURL* easy, CURLINFO info) noexcept {
  long value = 0;
  curl_easy_getinfo(easy, info, &value);
  return static_cast<int>(value);
}

class CurlTransport final : public Transport {
 public:
  explicit CurlTransport(TransportSettings settings)
      : settings_(std::move(settings)), initialised_(initialiseCurl()) {}

  Result<HttpResponse> send(const HttpRequest& request, const CallContext& context) override;

 private:
  Result<HttpResponse> exchange(const HttpRequest& request, const CallContext& context,
                                CurlExchange& exchange);
  Result<HttpResponse> conclude(std::unique_ptr<CurlLease> lease, const Ending& ending,
                                const std::string& url, milliseconds remaining,
                                CurlExchange& exchange);

  const TransportSettings settings_;
  const CURLcode initialised_;
  CurlLeasePool pool_;
};

Result<HttpResponse> CurlTransport::send(const HttpRequest& request, const CallContext& context) {
  CurlExchange state(settings_.maxResponseBytes);
  try {
    return exchange(request, context, state);
  } catch (const std::exception&) {  // of ours only std::bad_alloc
    return Error{.kind = ErrorKind::internal,
                 .delivery = deliveryWithoutAnswer(state.transmissions()),
                 .message = "out of memory"};
  }
}

Result<HttpResponse> CurlTransport::exchange(const HttpRequest& request, const CallContext& context,
                                             CurlExchange& exchange) {
  if (initialised_ != CURLE_OK) {
    return notSent(ErrorKind::internal, std::string("libcurl could not be initialised: ") +
                                            curl_easy_strerror(initialised_));
  }
  if (auto checked = checkRequest(request); !checked) return std::move(checked).error();
  if (context.stop.stop_requested()) {
    return notSent(ErrorKind::cancelled, "cancelled by the caller before the request was sent");
  }
  // Rounded up: libcurl takes a limit of 0 for none.
  const auto remaining = std::min<milliseconds>(
      std::chrono::ceil<milliseconds>(context.deadline - context.clock.now()), kLongestRequest);
  if (remaining <= milliseconds::zero()) {
    return notSent(ErrorKind::timeout,
                   "no time was left to send the request to " + endpointOf(request.url));
  }
  auto lease = pool_.take();
  if (!lease) return notSent(ErrorKind::internal, "libcurl could not make a handle");
  const auto set = setOptions(*lease, settings_, request, profileOf(context.operation.effect),
                              remaining, exchange);
  if (set != CURLE_OK) {
    return notSent(ErrorKind::internal,
                   std::string("libcurl refused an option: ") + curl_easy_strerror(set));
  }
  const bool throughProxy = settings_.proxy && !settings_.proxy->empty();
  const SigpipeGuard guard(isHttps(request.url) || throughProxy);
  const auto ending = perform(*lease, context.stop);
  lease->headers().wipe();
  return conclude(std::move(lease), ending, request.url, remaining, exchange);
}

Result<HttpResponse> CurlTransport::conclude(std::unique_ptr<CurlLease> lease, const Ending& ending,
                                             const std::string& url, milliseconds remaining,
                                             CurlExchange& exchange) {
  CURL* const easy = lease->easy();
  const int status = number(easy, CURLINFO_RESPONSE_CODE);
  if (ending.code == CURLE_OK && !ending.cancelled && exchange.headersComplete()) {
    pool_.give(std::move(lease));
    exchange.response().status = status;
    return std::move(exchange.response());
  }
  // A lease that failed is not given back: what it holds may be in any state.
  const auto endpoint = endpointOf(url);
  return errorFrom({.ending = ending,
                    .abort = exchange.abort(),
                    .transmissions = exchange.transmissions(),
                    .status = exchange.headersComplete() ? status : 0,
                    .proxyStatus = number(easy, CURLINFO_HTTP_CONNECTCODE),
                    .systemError = number(easy, CURLINFO_OS_ERRNO),
                    .text = lease->errorText(),
                    .endpoint = endpoint,
                    .connectTimeout = settings_.connectTimeout,
                    .remaining = remaining,
                    .maxResponseBytes = settings_.maxResponseBytes});
}

}  // namespace

std::shared_ptr<Transport> makeCurlTransport(const TransportSettings& settings) {
  return std::make_shared<CurlTransport>(settings);
}

}  // namespace kibo::inventory::detail
