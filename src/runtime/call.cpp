#include "runtime/call.hpp"

#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

#include "auth/scrub.hpp"
#include "http/delivery.hpp"
#include "json/walk.hpp"
#include "kibo/inventory/models/delete_inventory.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "runtime/attempt.hpp"
#include "runtime/chain.hpp"
#include "runtime/deadline.hpp"
#include "runtime/error_answer.hpp"
#include "runtime/observe.hpp"
#include "runtime/retry.hpp"
#include "runtime/retry_after.hpp"
#include "runtime/status.hpp"

namespace kibo::inventory::detail {
namespace {

using std::chrono::milliseconds;

/// What is known about a call while it runs.
struct Call {
  Core& core;
  const Operation& operation;
  const RetryPolicy& policy;
  RateClass rateClass;
  CallContext context;
  const std::optional<RefreshOrder::Submission>& submission;  ///< Of a change of one location.
  const Reception& reception;
  Bearer& bearer;
  Delivery delivery = Delivery::notSent;  ///< The worst of all attempts so far.
  int attempts = 0;
  std::string_view stoppedBecause{};
};

bool isSuperseded(const Call& call) { return call.submission && call.submission->isSuperseded(); }

FailedAttempt describeFailure(const Call& call, const Attempt& attempt, int attempts) {
  FailedAttempt failed{.effect = call.operation.effect,
                       .kind = ErrorKind::internal,
                       .delivery = attempt.delivery,
                       .status = 0,
                       .retryAfter = std::nullopt,
                       .superseded = isSuperseded(call),
                       .attempts = attempts,
                       .remaining = std::chrono::duration_cast<milliseconds>(
                           call.context.deadline - call.core.clock->now()),
                       .handedOver = call.reception.handedOver() > 0};
  if (attempt.result) {
    failed.status = attempt.result->status;
    failed.kind = kindOfStatus(failed.status);
    failed.retryAfter = retryAfterOf(*attempt.result, *call.core.clock);
  } else {
    failed.status = attempt.result.error().status;
    failed.kind = attempt.result.error().kind;
    failed.retryAfter = attempt.result.error().retryAfter;
  }
  return failed;
}

bool succeeded(const Result<HttpResponse>& result) noexcept {
  return result && deliveryOfStatus(result->status) == Delivery::answered;
}

/// A token that the service no longer takes: nothing was done, so even an addition may be sent
/// again with a new one.
bool refusedToken(const Attempt& attempt) noexcept {
  return attempt.generation && attempt.result && attempt.result->status == 401 &&
         attempt.delivery == Delivery::rejected;
}

Error cancelled() {
  return {.kind = ErrorKind::cancelled,
          .message = "the call was cancelled while it waited to repeat"};
}

bool tooMany(const Attempt& attempt) { return attempt.result && attempt.result->status == 429; }

/// Holds back all requests of the class of a call that was answered 429; for how long.
milliseconds pauseOthers(const Call& call, milliseconds wait) {
  if (wait == milliseconds{0}) return wait;
  call.core.governor[call.rateClass].pauseUntil(call.core.clock->now() + wait);
  observePause(call.core.telemetry.get(), nameOf(call.rateClass), wait);
  return wait;
}

/// False when the call was cancelled meanwhile.
bool waitToRepeat(const Call& call, const Attempt& failed, milliseconds wait) {
  const Telemetry* const telemetry = call.core.telemetry.get();
  observeRepeat(telemetry, call.context, failed, wait);
  if (tooMany(failed)) return true;  // it waits in the pause of its class, with all others
  const ObservedWait waiting(telemetry, *call.core.clock, Wait::repeat, wait);
  return call.core.clock->waitUntil(call.core.clock->now() + wait, call.context.stop);
}

Result<HttpResponse> retryLoop(Call& call, HttpRequest& request) {
  Core& core = call.core;
  int spent = 0;
  bool replayed = false;
  milliseconds longestPause = call.policy.maxRetryAfter;
  std::optional<Attempt> last;
  for (;;) {
    if (auto held =
            core.governor[call.rateClass].pass(call.context, longestPause, core.telemetry.get())) {
      return *std::move(held);
    }
    call.context.attempt = call.attempts + 1;
    Attempt next = attemptOnce(core, request, call.context, call.delivery,
                               call.submission ? &*call.submission : nullptr, call.reception.rows,
                               call.bearer);
    if (next.superseded) {
      call.stoppedBecause = kSuperseded;
      return std::move((last ? *last : next).result);
    }
    Attempt& attempt = last.emplace(std::move(next));
    ++call.attempts;
    call.delivery = worse(call.delivery, attempt.delivery);
    if (succeeded(attempt.result)) {
      core.retryBudget.giveBack(std::max(spent, 1));
      return std::move(attempt.result);
    }
    if (refusedToken(attempt) && !replayed) {
      core.tokens->reject(*attempt.generation);
      replayed = true;
      observeRepeat(core.telemetry.get(), call.context, attempt, milliseconds{0});
      continue;
    }
    const int counted = call.attempts - (replayed ? 1 : 0);  // the replay is not of the policy
    const FailedAttempt failed = describeFailure(call, attempt, counted);
    const RetryDecision decision = decideRetry(call.policy, failed, core.random.next());
    if (tooMany(attempt)) {
      const milliseconds pause = pauseAfter429(failed.retryAfter, call.policy, decision);
      longestPause = std::max(longestPause, pauseOthers(call, pause));
    }
    call.stoppedBecause = decision.stoppedBecause;
    if (!decision.repeat) return std::move(attempt.result);
    if (!core.retryBudget.take(decision.cost)) {
      call.stoppedBecause = "the retry budget of the configuration is used up";
      return std::move(attempt.result);
    }
    spent += decision.cost;
    if (!waitToRepeat(call, attempt, decision.wait)) return cancelled();
  }
}

Result<HttpResponse> runCall(Call& call, HttpRequest& request) {
  struct State {
    Call& call;
  } state{call};
  const Next last(
      [](void* raw, HttpRequest& inner) {
        return retryLoop(static_cast<State*>(raw)->call, inner);
      },
      &state);
  try {
    return runChain(call.core.settings.perCall, request, call.context, last);
  } catch (const std::exception& thrown) {
    return Error{
        .kind = ErrorKind::internal,
        .message = std::string("a per-call middleware or the clock threw: ") + thrown.what()};
  } catch (...) {
    return Error{.kind = ErrorKind::internal,
                 .message = "a per-call middleware or the clock threw"};
  }
}

Error finish(const Call& call, Error error) {
  error.operation = call.operation.id;
  error.delivery = call.delivery;
  error.attempts = call.attempts;
  if (const std::size_t rows = call.reception.handedOver(); rows > 0) {
    error.message += " (rows handed over: " + std::to_string(rows) + ")";
  }
  if (error.stoppedBecause.empty()) error.stoppedBecause = call.stoppedBecause;
  return error;
}

/// Calls `visit` with each password of the body: a service may echo what it was sent.
template <class Visit>
void eachSecret(const ModelRef& body, const Visit& visit) {
  if (body.value == nullptr) return;
  const auto look = [&visit](const TypeOps& type, void* value, const Path* /*path*/) {
    if (type.shape == Shape::secret) visit(*static_cast<const Secret*>(value));
  };
  walkValues(*body.type, const_cast<void*>(body.value), look);  // nothing is changed by `look`
}

Result<void> take(const Call& call, HttpResponse& response, const OperationRow& row) {
  auto taken = call.reception.take(call.reception.target, call.core, row, response);
  if (taken) return taken;
  Error error = std::move(taken).error();
  if (error.kind == ErrorKind::decode) {
    error.message = "the service's answer could not be read: " + error.message;
  }
  error.status = response.status;
  if (const auto id = findHeader(response.headers, "x-vol-correlation")) error.correlationId = *id;
  error = finish(call, std::move(error));
  scrub(error, call.bearer.token());
  // An answer that lacks what the operation answers proves nothing about a change.
  if (call.operation.effect != Effect::read) error.delivery = Delivery::unknown;
  return error;
}

template <class Request>
std::string_view locationOf(const void* request) noexcept {
  const auto& code = static_cast<const Request*>(request)->locationCode;
  return code ? std::string_view(*code) : std::string_view();
}

/// Enters a change of stock into the order of such changes.
void submit(Core& core, const ModelRef& body, std::optional<RefreshOrder::Submission>& submission) {
  using Change = RefreshOrder::Change;
  if (body.type == &kTypeOps<RefreshRequest>) {
    submission.emplace(core.refreshOrder.get(), locationOf<RefreshRequest>(body.value),
                       Change::refresh);
  } else if (body.type == &kTypeOps<AdjustRequest>) {
    submission.emplace(core.refreshOrder.get(), locationOf<AdjustRequest>(body.value),
                       Change::adjust);
  } else if (body.type == &kTypeOps<DeleteItemRequest> ||
             body.type == &kTypeOps<DeleteItemsRequest>) {
    submission.emplace(core.refreshOrder.get(), std::string_view(), Change::deletion);
  }
}

Result<void> transact(Call& call, HttpRequest& request, const OperationRow& row,
                      const ModelRef& body, Observed& observed) {
  HttpResponse& spare = *call.context.spare;
  auto response = runCall(call, request);
  if (!response) return finish(call, std::move(response).error());
  if (succeeded(response)) {
    auto taken = take(call, *response, row);
    if (taken) observeSuccess(observed, call.operation, call.attempts, *response);
    spare = *std::move(response);
    return taken;
  }
  // Before anything is cut out of it for an error.
  eachSecret(body, [&](const Secret& secret) {
    mask(response->headers, secret.reveal());
    mask(response->body, secret.reveal());
  });
  return finish(call, errorFromAnswer(*response, *call.core.clock));
}

Result<void> carryOut(Core& core, const OperationRow& row, const Arguments& arguments,
                      const CallOptions& options, const Reception& reception, Observed& observed) {
  const Operation& operation = row.operation;
  std::optional<RefreshOrder::Submission> submission;
  const ScratchLease scratch(core.scratches);
  Call call{.core = core,
            .operation = operation,
            .policy = options.retry ? *options.retry : core.settings.retry,
            .rateClass = row.rateClass,
            .context = {.operation = operation,
                        .deadline = deadlineAfter(core.clock->now(),
                                                  options.timeout.value_or(core.settings.timeout)),
                        .stop = options.stop,
                        .clock = *core.clock,
                        .spare = &scratch->response},
            .submission = submission,
            .reception = reception,
            .bearer = scratch->bearer};
  HttpRequest& request = scratch->request;
  if (auto encoded = encodeRequest(core, operation, arguments, options, request); !encoded) {
    return finish(call, std::move(encoded).error());
  }
  request.sink = reception.rows;
  if (reception.rows != nullptr) reception.rows->open(call.context, core.settings);

  try {
    submit(core, arguments.body, submission);
    return transact(call, request, row, arguments.body, observed);
  } catch (const std::exception&) {  // what was sent must not be forgotten over it
    return finish(call, Error{.kind = ErrorKind::internal, .message = "out of memory"});
  }
}

}  // namespace

Result<void> execute(Core& core, const OperationRow& row, const Arguments& arguments,
                     const CallOptions& options, const Reception& reception) {
  Observed observed(core.telemetry.get(), SpanName::call, *core.clock);
  auto done = carryOut(core, row, arguments, options, reception, observed);
  if (!done) {
    eachSecret(arguments.body, [&](const Secret& secret) { scrub(done.error(), secret); });
    observeFailure(observed, row.operation, done.error());
  }
  return done;
}

}  // namespace kibo::inventory::detail
