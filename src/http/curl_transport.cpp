#include "http/curl_transport.hpp"

#include <openssl/crypto.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "base/fork_local.hpp"
#include "http/connection_profile.hpp"
#include "http/curl_exchange.hpp"
#include "http/curl_failure.hpp"
#include "http/curl_features.hpp"
#include "http/curl_lease.hpp"
#include "http/curl_options.hpp"
#include "http/curl_perform.hpp"
#include "http/curl_state.hpp"
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

std::int64_t bytesUploaded(CURL* easy) noexcept {
  curl_off_t bytes = 0;
  curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &bytes);
  return bytes;
}

/// At exit, in an application that initialised OpenSSL before the library did. Nothing that needs
/// it may be begun any more.
bool isOpenSslGone() noexcept { return OPENSSL_init_crypto(0, nullptr) != 1; }

std::optional<Error> whyUnusable(const TransportSettings& settings) {
  if (const auto initialised = initialiseCurl(); initialised != CURLE_OK) {
    return notSent(ErrorKind::internal, std::string("libcurl could not be initialised: ") +
                                            curl_easy_strerror(initialised));
  }
  if (auto able = checkFeatures(settings, curlFeatures()); !able) return std::move(able).error();
  return std::nullopt;
}

/// One request on its way.
struct Transfer {
  const HttpRequest& request;
  CurlState& state;
  CurlExchange& exchange;
  milliseconds remaining;
  std::unique_ptr<CurlLease> lease;
};

class CurlTransport final : public Transport {
 public:
  CurlTransport(TransportSettings settings, std::optional<TrustPaths> trust)
      : settings_(std::move(settings)),
        unusable_(whyUnusable(settings_)),
        trust_(trust ? *std::move(trust) : trustPathsOf(settings_.caBundle, curlFeatures())),
        state_([this] { return std::make_unique<CurlState>(trust_); }) {}

  Result<HttpResponse> send(const HttpRequest& request, const CallContext& context) override;

 private:
  Result<HttpResponse> exchange(const HttpRequest& request, const CallContext& context,
                                CurlExchange& exchange);
  static Result<void> prepareHeaders(Transfer& transfer);
  [[nodiscard]] CURLcode prepare(Transfer& transfer, ConnectionProfile profile) const;
  Result<HttpResponse> conclude(Transfer& transfer, const Ending& ending) const;

  const TransportSettings settings_;
  const std::optional<Error> unusable_;  // why no request can be sent
  const TrustPaths trust_;
  ForkLocal<CurlState> state_;
};

Result<HttpResponse> CurlTransport::send(const HttpRequest& request, const CallContext& context) {
  CurlExchange seen(settings_, request.sink);
  if (context.spare != nullptr) seen.reuse(std::move(*context.spare));
  try {
    return exchange(request, context, seen);
  } catch (const std::exception&) {  // of ours only std::bad_alloc
    return Error{.kind = ErrorKind::internal,
                 .delivery = classify({.transmissions = seen.transmissions()}),
                 .message = "out of memory"};
  }
}

Result<HttpResponse> CurlTransport::exchange(const HttpRequest& request, const CallContext& context,
                                             CurlExchange& exchange) {
  if (unusable_) return *unusable_;
  if (isOpenSslGone()) {
    return notSent(ErrorKind::internal, "the process ends, and OpenSSL has cleaned up already");
  }
  if (auto checked = checkUrl(request.url); !checked) return std::move(checked).error();
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
  CurlState& state = state_.get();
  Transfer transfer{.request = request,
                    .state = state,
                    .exchange = exchange,
                    .remaining = remaining,
                    .lease = state.leases.take()};
  if (!transfer.lease) return notSent(ErrorKind::internal, "libcurl could not make a handle");
  if (auto headers = prepareHeaders(transfer); !headers) return std::move(headers).error();
  const auto set = prepare(transfer, profileOf(context.operation.effect));
  if (set != CURLE_OK) {
    return notSent(ErrorKind::internal,
                   std::string("libcurl refused an option: ") + curl_easy_strerror(set));
  }
  const bool throughProxy = settings_.proxy && !settings_.proxy->empty();
  const SigpipeGuard guard(isHttps(request.url) || throughProxy);
  const auto ending = perform(*transfer.lease, context.stop);
  return conclude(transfer, ending);
}

/// Those that a lease holds already have been checked.
Result<void> CurlTransport::prepareHeaders(Transfer& transfer) {
  CurlHeaders& held = transfer.lease->headers();
  if (held.holds(transfer.request)) return {};
  auto checked = checkHeaders(transfer.request.headers);
  if (checked) {
    held.assign(transfer.request);
  } else {
    transfer.state.leases.give(std::move(transfer.lease));
  }
  return checked;
}

CURLcode CurlTransport::prepare(Transfer& transfer, ConnectionProfile profile) const {
  CurlLease& lease = *transfer.lease;
  if (lease.isFirstUse()) {
    if (const auto set = setOptions(lease, settings_, transfer.state); set != CURLE_OK) return set;
  }
  return setOptions(lease, settings_, transfer.request, profile, transfer.remaining,
                    transfer.exchange);
}

Result<HttpResponse> CurlTransport::conclude(Transfer& transfer, const Ending& ending) const {
  CURL* const easy = transfer.lease->easy();
  CurlExchange& exchange = transfer.exchange;
  const int status = number(easy, CURLINFO_RESPONSE_CODE);
  const bool whole = ending.code == CURLE_OK && !ending.cancelled && exchange.headersComplete();
  if (whole) transfer.state.leases.give(std::move(transfer.lease));
  if (whole || exchange.abort() == Abort::sink) {
    exchange.response().status = status;
    return std::move(exchange.response());
  }
  // A lease whose transfer was ended or failed is not given back: it may be in any state.
  const auto endpoint = endpointOf(transfer.request.url);
  return errorFrom(
      {.ending = {.code = CurlTrust::causeOf(easy, ending.code), .cancelled = ending.cancelled},
       .abort = exchange.abort(),
       .seen = {.transmissions = exchange.transmissions(),
                .bodyBytes = static_cast<std::int64_t>(transfer.request.body.size()),
                .bodyBytesSent = bytesUploaded(easy),
                .status = status},
       .status = exchange.headersComplete() ? status : 0,
       .proxyStatus = number(easy, CURLINFO_HTTP_CONNECTCODE),
       .systemError = number(easy, CURLINFO_OS_ERRNO),
       .text = transfer.lease->errorText(),
       .endpoint = endpoint,
       .bundle = transfer.state.trust.bundle(),
       .remaining = transfer.remaining,
       .settings = settings_});
}

}  // namespace

std::shared_ptr<Transport> makeCurlTransport(const TransportSettings& settings,
                                             std::optional<TrustPaths> trust) {
  return std::make_shared<CurlTransport>(settings, std::move(trust));
}

}  // namespace kibo::inventory::detail
