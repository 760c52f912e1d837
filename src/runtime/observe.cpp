#include "runtime/observe.hpp"

#include <algorithm>
#include <string>

#include "auth/scrub.hpp"
#include "http/delivery.hpp"
#include "runtime/effect_name.hpp"
#include "runtime/shown_request.hpp"
#include "runtime/status.hpp"

namespace kibo::inventory::detail {
namespace {

void addCall(Facts& facts, const Operation& operation, int attempts, Delivery delivery) {
  facts.add("operation", operation.id).add("effect", nameOf(operation.effect));
  facts.add("attempts", attempts).add("delivery", toString(delivery));
}

Facts& addAttempt(Facts& facts, const CallContext& context) {
  return facts.add("operation", context.operation.id).add("attempt", context.attempt);
}

void addFailure(Facts& facts, const Result<HttpResponse>& failed) {
  if (failed) {  // what the service says of it is told once, with the call
    facts.addAnswer(*failed).add("error", toString(kindOfStatus(failed->status)));
  } else if (failed.error().kind == ErrorKind::internal) {  // the text is the caller's own code's
    facts.add("error", toString(ErrorKind::internal));
  } else {
    facts.addError(failed.error());
  }
}

void tellHeaders(const Telemetry* telemetry, Event event, const CallContext& context,
                 const std::vector<Header>& headers, std::string_view token) noexcept {
  for (const Header& header : headers) {
    tell(telemetry, event, [&](Facts& facts) {
      std::string name = header.name;
      std::string value(shownValue(header));
      mask(name, token);
      mask(value, token);
      addAttempt(facts, context).add("name", name).add("value", value);
      facts.add("length", static_cast<std::int64_t>(header.value.size()));
    });
  }
}

}  // namespace

void observeSuccess(Observed& call, const Operation& operation, int attempts,
                    const HttpResponse& answer) noexcept {
  const Event event = operation.effect == Effect::read ? Event::callRead : Event::callChanged;
  call.end(event, [&](Facts& facts) {
    addCall(facts, operation, attempts, Delivery::answered);
    facts.addAnswer(answer);
  });
}

void observeFailure(Observed& call, const Operation& operation, const Error& error) noexcept {
  const bool doubtful = operation.effect != Effect::read && error.delivery == Delivery::unknown;
  call.end(doubtful ? Event::callUnknown : Event::callFailed, [&](Facts& facts) {
    addCall(facts, operation, error.attempts, error.delivery);
    facts.addError(error).add("stopped_because", error.stoppedBecause);
  });
}

void observeAttempt(Observed& attempt, const CallContext& context, const HttpRequest& request,
                    const Attempt& ended) noexcept {
  const bool answered =
      ended.result && deliveryOfStatus(ended.result->status) == Delivery::answered;
  attempt.end(answered ? Event::attemptAnswered : Event::attemptFailed, [&](Facts& facts) {
    addAttempt(facts, context).add("method", toString(context.operation.method));
    facts.add("path", context.operation.path);
    facts.add("body_bytes", static_cast<std::int64_t>(request.body.size()));
    if (ended.result) {
      facts.add("bytes_received",
                static_cast<std::int64_t>(ended.result->body.size() + ended.streamedBytes));
    }
    facts.add("delivery", toString(ended.delivery));
    if (answered) {
      facts.addAnswer(*ended.result);
    } else {
      addFailure(facts, ended.result);
    }
  });
}

void observeRepeat(const Telemetry* telemetry, const CallContext& context, const Attempt& failed,
                   std::chrono::milliseconds wait) noexcept {
  tell(telemetry, Event::attemptRepeated, [&](Facts& facts) {
    addAttempt(facts, context);
    const int status = failed.result ? failed.result->status : failed.result.error().status;
    const ErrorKind kind = failed.result ? kindOfStatus(status) : failed.result.error().kind;
    facts.add("error", toString(kind));
    if (status != 0) facts.add("status", status);
    facts.add("wait_milliseconds", wait.count());
  });
}

void observePause(const Telemetry* telemetry, std::string_view requestClass,
                  std::chrono::milliseconds wait) noexcept {
  tell(telemetry, Event::ratePaused, [&](Facts& facts) {
    facts.add("class", requestClass).add("wait_milliseconds", wait.count());
  });
}

void observeRequest(const Telemetry* telemetry, const CallContext& context,
                    const HttpRequest& request) noexcept {
  if (telemetry == nullptr || !telemetry->wants(Event::requestLine)) return;
  tell(telemetry, Event::requestLine, [&](Facts& facts) {
    const ShownUrl url = shownUrl(request.url);
    addAttempt(facts, context).add("method", toString(request.method));
    facts.add("host", url.host).add("path", url.path).add("query", parameterNames(url.query));
  });
  tellHeaders(telemetry, Event::requestHeader, context, request.headers, bearerOf(request));
}

void observeAnswer(const Telemetry* telemetry, const CallContext& context,
                   const HttpRequest& request, const HttpResponse& answer) noexcept {
  if (telemetry == nullptr || !telemetry->wants(Event::answerHeader)) return;
  tellHeaders(telemetry, Event::answerHeader, context, answer.headers, bearerOf(request));
}

}  // namespace kibo::inventory::detail
