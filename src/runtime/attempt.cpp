#include "runtime/attempt.hpp"

#include <openssl/crypto.h>
#include <strings.h>

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

/// The bearer token as a header of one request; wiped and taken out again in the end.
class Signature {
 public:
  Signature(HttpRequest& request, const AccessToken& token) : request_(request) {
    constexpr std::string_view scheme = "Bearer ";
    Header header{.name = std::string(kAuthorization)};
    header.value.reserve(scheme.size() + token.value.reveal().size());
    header.value.append(scheme).append(token.value.reveal());
    setHeader(request_.headers, header.name, header.value);
    OPENSSL_cleanse(header.value.data(), header.value.size());
  }
  Signature(const Signature&) = delete;
  Signature& operator=(const Signature&) = delete;
  ~Signature() {
    std::erase_if(request_.headers, [](Header& header) {
      if (strcasecmp(header.name.c_str(), kAuthorization.data()) != 0) return false;
      OPENSSL_cleanse(header.value.data(), header.value.size());
      return true;
    });
  }

 private:
  HttpRequest& request_;
};

struct Sender {
  Core& core;
  const CallContext& context;
  Delivery before = Delivery::notSent;
  const RefreshOrder::Submission* submission = nullptr;
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

Result<HttpResponse> signAndSend(Sender& sender, HttpRequest& request, Attempt& attempt) {
  Core& core = sender.core;
  if (core.tenantHost) {
    auto host = core.tenantHost->url(sender.context);
    if (!host) return std::move(host).error();
    // A middleware may have sent the request elsewhere.
    if (request.url.starts_with(core.apiUrl + "/"))
      request.url.replace(0, core.apiUrl.size(), *host);
  }
  auto token = core.tokens->token(sender.context);
  if (!token) return std::move(token).error();
  attempt.generation = token->generation;
  const Signature signature(request, *token);
  attempt.token = std::move(token->value);
  const Next last(
      [](void* state, HttpRequest& inner) { return static_cast<Sender*>(state)->send(inner); },
      &sender);
  auto result =
      guarded([&] { return runChain(core.settings.perAttempt, request, sender.context, last); });
  // An answer may echo the request, and so may what is thrown: the texts of errors come from there.
  if (!result) {
    scrub(result.error(), attempt.token);
    return result;
  }
  mask(result->headers, attempt.token.reveal());
  if (deliveryOfStatus(result->status) != Delivery::answered) {
    mask(result->body, attempt.token.reveal());
  }
  return result;
}

}  // namespace

Attempt attemptOnce(Core& core, HttpRequest& request, const CallContext& context, Delivery before,
                    const RefreshOrder::Submission* submission) {
  Observed observed(core.telemetry.get(), SpanName::attempt, context.clock);
  Sender sender{.core = core, .context = context, .before = before, .submission = submission};
  Attempt attempt{.result = Error{}};
  attempt.result = guarded([&] {
    // What a middleware or the look-up changes is for this attempt only; nothing else changes it.
    const bool changed = core.tenantHost != nullptr || !core.settings.perAttempt.empty();
    std::optional<HttpRequest> own;
    return signAndSend(sender, changed ? own.emplace(request) : request, attempt);
  });
  attempt.delivery = sender.seen;
  attempt.superseded = sender.superseded;
  observeAttempt(observed, context, request, attempt);
  return attempt;
}

}  // namespace kibo::inventory::detail
