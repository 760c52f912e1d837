#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

#include "http/curl_transport.hpp"
#include "kibo/inventory/clock.hpp"

namespace kibo::inventory::testing {

/// What one request needs; each test says what is of interest to it.
struct Sending {
  Effect effect = Effect::additive;
  Method method = Method::post;
  std::string url{};
  std::string body = std::string(200, 'b');
  std::vector<Header> headers{};
  std::chrono::milliseconds timeout = std::chrono::seconds(20);
  std::stop_token stop{};
};

/// Calls the transport as the library does, without the rest of the library.
class Caller {
 public:
  /// The environment's proxy is left out of the tests.
  static TransportSettings settings() { return {.proxy = ""}; }

  /// `trust`: in the place of what libcurl trusts by default.
  explicit Caller(TransportSettings settings = Caller::settings(),
                  std::optional<detail::TrustPaths> trust = std::nullopt)
      : transport_(detail::makeCurlTransport(settings, std::move(trust))) {}

  [[nodiscard]] Result<HttpResponse> send(Sending sending) const {
    const Operation operation{
        .id = "test", .method = sending.method, .path = "/", .effect = sending.effect};
    const CallContext context{.operation = operation,
                              .deadline = clock_->now() + sending.timeout,
                              .stop = sending.stop,
                              .clock = *clock_};
    return transport_->send({.method = sending.method,
                             .url = std::move(sending.url),
                             .headers = std::move(sending.headers),
                             .body = std::move(sending.body)},
                            context);
  }

 private:
  std::shared_ptr<Transport> transport_;
  std::shared_ptr<Clock> clock_ = Clock::system();
};

}  // namespace kibo::inventory::testing
