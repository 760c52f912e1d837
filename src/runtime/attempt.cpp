#include "runtime/attempt.hpp"

#include <strings.h>

#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <utility>

#include "auth/scrub.hpp"
#include "http/delivery.hpp"
#include "runtime/chain.hpp"
#include "runtime/observe.hpp"
#include "runtime/retry.hpp"
#include "runtime/status.hpp"

namespace kibo::inventory::detail {
namespace {

constexpr std::string_view kAuthorization = "Authorization";

/// The bearer token as a header of one request; taken out again in the end.
class Signature {
 public:
  Signature(HttpRequest& request, Bearer& bearer) : request_(request), bearer_(bearer) {
    takeOut();  // a middleware may have brought one
    request_.headers.push_back({.name = std::string(kAuthorization), .value = bearer_.lend()});
  }
  Signature(const Signature&) = delete;
  Signature& operator=(const Signature&) = delete;
  ~Signature() { takeOut(); }

 private:
  void takeOut() noexcept {
    std::erase_if(request_.headers, [this](Header& header) {
      if (strcasecmp(header.name.c_str(), kAuthorization.data()) != 0) return false;
      bearer_.takeBack(header.value);
      return true;
    });
  }

  HttpRequest& request_;
  Bearer& bearer_;
};

struct Sender {
  Core& core;
  const CallContext& context;
  Delivery before = Delivery::notSent;
  const RefreshOrder::Submission* submission = nullptr;
  RowReceiver* rows = nullptr;
  bool sent = false;
  bool superseded = false;
  Delivery seen = Delivery::notSent;

  Result<HttpResponse> send(HttpRequest& request) {
    const bool repeats = context.attempt > 1 || sent;
    if (repeats && submission != nullptr && submission->isSuperseded()) {
      superseded = !sent;
      return Error{.kind = ErrorKind::internal,
                   .delivery = Delivery::notSent,
                   .message = std::string(kSuperseded)};
    }
    const Delivery sofar = worse(before, seen);
    if (context.operation.effect == Effect::additive && mayBeDone(sofar)) {
      return Error{.kind = ErrorKind::internal,
                   .message =
                       "a middleware asked to send a change again that would count twice and "
                       "may have been carried out; it was not sent again"};
    }
    if (rows != nullptr) {
      if (rows->rows() > 0) {
        return Error{.kind = ErrorKind::internal,
                     .message =
                         "a middleware asked to send the request again after rows of its answer "
                         "were handed over; it was not sent again"};
      }
      rows->restart();
    }
    sent = true;
    const Delivery earlier = std::exchange(seen, Delivery::unknown);  // should the transport throw
    observeRequest(core.telemetry.get(), context, request);
    auto result = core.transport->send(request, context);
    if (result) observeAnswer(core.telemetry.get(), context, request, *result);
    seen = worse(earlier, result ? deliveryOfStatus(result->status) : result.error().delivery);
    return result;
  }
};

Error thrown(std::string_view what) {
  return {.kind = ErrorKind::internal,
          .message = "a middleware, transport or token provider threw: " + std::string(what)};
}

/// `run`, of which nothing thrown leaves.
template <class Run>
Result<HttpResponse> guarded(const Run& run) {
  try {
    return run();
  } catch (const std::exception& exception) {
    return thrown(exception.what());
  } catch (...) {
    return thrown("something that is not a std::exception");
  }
}

Result<HttpResponse> signAndSend(Sender& sender, HttpRequest& request, Attempt& attempt,
                                 Bearer& bearer) {
  Core& core = sender.core;
  if (core.tenantHost) {
    auto host = core.tenantHost->url(sender.context);
    if (!host) return std::move(host).error();
    // A middleware may have sent the request elsewhere.
    if (request.url.starts_with(core.apiUrl + "/"))
      request.url.replace(0, core.apiUrl.size(), *host);
  }
  const std::uint64_t before = bearer.generation();
  if (auto held = bearer.renew(*core.tokens, sender.context); !held) {
    return std::move(held).error();
  }
  attempt.generation = bearer.generation();
  if (bearer.generation() != before) forgetOtherTokens(core.scratches, bearer.generation());
  const Signature signature(request, bearer);
  const Next last(
      [](void* state, HttpRequest& inner) { return static_cast<Sender*>(state)->send(inner); },
      &sender);
  auto result =
      guarded([&] { return runChain(core.settings.perAttempt, request, sender.context, last); });
  // An answer may echo the request, and so may what is thrown: the texts of errors come from there.
  if (!result) {
    scrub(result.error(), bearer.token());
    return result;
  }
  mask(result->headers, bearer.token().reveal());
  if (deliveryOfStatus(result->status) != Delivery::answered) {
    mask(result->body, bearer.token().reveal());
  }
  return result;
}

}  // namespace

Attempt attemptOnce(Core& core, HttpRequest& request, const CallContext& context, Delivery before,
                    const RefreshOrder::Submission* submission, RowReceiver* rows, Bearer& bearer) {
  Observed observed(core.telemetry.get(), SpanName::attempt, context.clock);
  Sender sender{
      .core = core, .context = context, .before = before, .submission = submission, .rows = rows};
  Attempt attempt{.result = Error{}};
  attempt.result = guarded([&] {
    // What a middleware or the look-up changes is for this attempt only; nothing else changes it.
    const bool changed = core.tenantHost != nullptr || !core.settings.perAttempt.empty();
    std::optional<HttpRequest> own;
    return signAndSend(sender, changed ? own.emplace(request) : request, attempt, bearer);
  });
  attempt.delivery = sender.seen;
  attempt.superseded = sender.superseded;
  if (rows != nullptr) attempt.streamedBytes = rows->bytes();
  observeAttempt(observed, context, request, attempt);
  return attempt;
}

}  // namespace kibo::inventory::detail
