#include "runtime/call.hpp"

#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

#include "auth/scrub.hpp"
#include "http/delivery.hpp"
#include "json/walk.hpp"
#include "kibo/inventory/models/stock_change.hpp"
#include "runtime/attempt.hpp"
#include "runtime/chain.hpp"
#include "runtime/deadline.hpp"
#include "runtime/error_answer.hpp"
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
  CallContext context;
  const std::optional<RefreshOrder::Submission>& submission;  ///< Of a change of one location.
  Delivery delivery = Delivery::notSent;                      ///< The worst of all attempts so far.
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
                           call.context.deadline - call.core.clock->now())};
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

Result<HttpResponse> retryLoop(Call& call, HttpRequest& request) {
  Core& core = call.core;
  int spent = 0;
  bool replayed = false;
  for (;;) {
    call.context.attempt = ++call.attempts;
    Attempt attempt = attemptOnce(core, request, call.context, call.delivery);
    call.delivery = worse(call.delivery, attempt.delivery);
    if (succeeded(attempt.result)) {
      core.retryBudget.giveBack(std::max(spent, 1));
      return std::move(attempt.result);
    }
    if (refusedToken(attempt) && !replayed) {
      core.tokens->reject(*attempt.generation);
      if (!isSuperseded(call)) {
        replayed = true;
        continue;
      }
      call.stoppedBecause = kSuperseded;
      return std::move(attempt.result);
    }
    const int counted = call.attempts - (replayed ? 1 : 0);  // the replay is not of the policy
    const RetryDecision decision =
        decideRetry(call.policy, describeFailure(call, attempt, counted), core.random.next());
    call.stoppedBecause = decision.stoppedBecause;
    if (!decision.repeat) return std::move(attempt.result);
    if (!core.retryBudget.take(decision.cost)) {
      call.stoppedBecause = "the retry budget of the configuration is used up";
      return std::move(attempt.result);
    }
    spent += decision.cost;
    if (!core.clock->waitUntil(core.clock->now() + decision.wait, call.context.stop)) {
      return cancelled();
    }
    if (isSuperseded(call)) {
      call.stoppedBecause = kSuperseded;
      return std::move(attempt.result);
    }
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
    return Error{.kind = ErrorKind::internal,
                 .message = std::string("a per-call middleware threw: ") + thrown.what()};
  } catch (...) {
    return Error{.kind = ErrorKind::internal, .message = "a per-call middleware threw"};
  }
}

Error finish(const Call& call, Error error) {
  error.operation = call.operation.id;
  error.delivery = call.delivery;
  error.attempts = call.attempts;
  if (error.stoppedBecause.empty()) error.stoppedBecause = call.stoppedBecause;
  return error;
}

/// A service may echo what it was sent: the passwords of the body are not repeated.
Error withoutSecrets(Error error, const ModelRef& body) {
  if (body.value == nullptr) return error;
  const auto hide = [&error](const TypeOps& type, void* value, const Path* /*path*/) {
    if (type.shape == Shape::secret) scrub(error, *static_cast<const Secret*>(value));
  };
  walkValues(*body.type, const_cast<void*>(body.value), hide);  // nothing is changed by `hide`
  return error;
}

Result<void> decode(const Call& call, HttpResponse& response, const OperationRow& row, void* out) {
  if (row.answer.ops == nullptr) return {};
  auto read = call.core.json.read(response.body, *row.answer.ops, out, row.answerLeniency);
  if (read) return read;
  Error error = std::move(read).error();
  error.message = "the service's answer could not be read: " + error.message;
  error.status = response.status;
  if (const auto id = findHeader(response.headers, "x-vol-correlation")) error.correlationId = *id;
  error = finish(call, std::move(error));
  // An answer that lacks what the operation answers proves nothing about a change.
  if (call.operation.effect != Effect::read) error.delivery = Delivery::unknown;
  return error;
}

template <class Request>
std::string_view locationOf(const void* request) noexcept {
  const auto& code = static_cast<const Request*>(request)->locationCode;
  return code ? std::string_view(*code) : std::string_view();
}

/// Enters a change of the stock of one location into the order of such changes.
void submit(Core& core, const ModelRef& body, std::optional<RefreshOrder::Submission>& submission) {
  using Change = RefreshOrder::Change;
  if (body.type == &kTypeOps<RefreshRequest>) {
    submission.emplace(core.refreshOrder.get(), locationOf<RefreshRequest>(body.value),
                       Change::refresh);
  } else if (body.type == &kTypeOps<AdjustRequest>) {
    submission.emplace(core.refreshOrder.get(), locationOf<AdjustRequest>(body.value),
                       Change::adjust);
  }
}

}  // namespace

Result<void> execute(Core& core, const OperationRow& row, const Arguments& arguments,
                     const CallOptions& options, void* out) {
  const Operation& operation = row.operation;
  std::optional<RefreshOrder::Submission> submission;
  Call call{.core = core,
            .operation = operation,
            .policy = options.retry ? *options.retry : core.settings.retry,
            .context = {.operation = operation,
                        .deadline = deadlineAfter(core.clock->now(),
                                                  options.timeout.value_or(core.settings.timeout)),
                        .stop = options.stop,
                        .clock = *core.clock},
            .submission = submission};
  auto request = encodeRequest(core, operation, arguments, options);
  if (!request) return finish(call, std::move(request).error());

  submit(core, arguments.body, submission);
  auto response = runCall(call, *request);
  if (!response) return finish(call, std::move(response).error());
  if (succeeded(response)) return decode(call, *response, row, out);

  return finish(call, withoutSecrets(errorFromAnswer(*response, *core.clock), arguments.body));
}

}  // namespace kibo::inventory::detail
