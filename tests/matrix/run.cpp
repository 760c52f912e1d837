#include "matrix/run.hpp"

#include "kibo/inventory/call_by_name.hpp"
#include "matrix/capture.hpp"
#include "matrix/every_call.hpp"
#include "matrix/expectation.hpp"
#include "matrix/sanitized.hpp"
#include "matrix/secrets.hpp"
#include "runtime/core.hpp"

namespace kibo::inventory::testing {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kGrace{kSanitized ? 1500 : 250};  // after the deadline

constexpr milliseconds kShort{kSanitized ? 500 : 200};
constexpr milliseconds kLong{10'000};

constexpr std::size_t kQuick = std::size_t{1} << 20;  // a body that is larger takes its time

Settings settingsFor(const Scene& scene, const std::shared_ptr<Capture>& capture) {
  Settings settings{.tenantId = 1,
                    .clientId = "KIBO_APP.1.0.0.Release",
                    .sharedSecret = Secret(kClientSecret),
                    .retry = {.maxAttempts = 2,
                              .initialBackoff = milliseconds(1),
                              .maxRetryAfter = milliseconds(20)},
                    .transport = {.maxResponseBytes = std::size_t{2} << 20, .proxy = ""},
                    .logger = capture,
                    .tracer = capture};
  scene.direct(settings);
  return settings;
}

/// The token is there before the call: it is not what the fault is about.
Result<AccessToken> fetchToken(const Configuration& configuration) {
  detail::Core& core = *configuration.core();
  const Operation operation{.id = "token"};
  const CallContext context{.operation = operation,
                            .deadline = core.clock->now() + kLong,
                            .stop = {},
                            .clock = *core.clock};
  return core.tokens->token(context);
}

/// Everything that the library says about the call and its end.
std::string everythingSaid(const Configuration& configuration, const detail::OperationRow& row,
                           const Result<std::string>& result, const Capture& capture) {
  std::string text = capture.text();
  NamedCall call = callOf(row);
  call.maskSecrets = true;
  const auto prepared = prepareByName(configuration, call);
  text += prepared ? prepared->url + prepared->body : prepared.error().describe();
  if (result) return text;
  const Error& error = result.error();
  text += error.describe() + error.message + error.code + error.stoppedBecause + error.operation +
          error.correlationId + ApiError(error).what();
  for (const ErrorItem& item : error.items) text += item.code + item.field + item.message;
  return text;
}

class Check {
 public:
  explicit Check(Outcome& run) : run_(run) {}
  void that(bool good, const std::string& otherwise) {
    if (good) return;
    run_.problems.push_back(std::string(run_.row->operation.id) + ": " + otherwise);
  }

 private:
  Outcome& run_;
};

/// Counted on the server: one transmission an attempt.
void checkSends(Check& check, const Fault& fault, const Result<std::string>& result,
                const Seen& seen) {
  const std::size_t faults = fault.passes && fault.protocol != Protocol::token ? 2 : 1;
  const std::size_t wanted = result ? faults
                             : result.error().delivery == Delivery::notSent
                                 ? 0
                                 : static_cast<std::size_t>(result.error().attempts);
  check.that(seen.sends == wanted, "the server got " + std::to_string(seen.sends) +
                                       " requests of " + std::to_string(wanted) + " attempts");
}

void checkApplied(Check& check, Effect effect, const Result<std::string>& result,
                  const Seen& seen) {
  const std::string times = "carried out " + std::to_string(seen.applied) + " times";
  if (effect == Effect::additive) check.that(seen.applied <= 1, times);
  if (result) return check.that(seen.applied >= 1, "a success, " + times);
  const Delivery told = result.error().delivery;
  const bool nothing =
      told == Delivery::notSent || told == Delivery::incomplete || told == Delivery::rejected;
  check.that(!nothing || seen.applied == 0, std::string(toString(told)) + ", but " + times);
}

void checkTime(Check& check, const Fault& fault, const Expected& expected,
               const Result<std::string>& result, milliseconds time) {
  check.that(time <= timeoutOf(fault) + kGrace, "took " + std::to_string(time.count()) + " ms");
  if (!expected.byDeadline) return;
  check.that(!result && result.error().kind == ErrorKind::timeout, "not ended by its deadline");
}

/// Nobody counts what does not get as far as a server: the error has to say that it was tried.
void checkUnreached(Check& check, const Fault& fault, const Expected& expected,
                    const Result<std::string>& result) {
  if (fault.protocol != Protocol::none || expected.byDeadline) return;
  check.that(!result && result.error().kind == ErrorKind::network, "no connection was tried");
}

void checkConnection(Check& check, const Fault& fault, Effect effect, const Seen& seen) {
  if (seen.sends == 0) return;
  const bool reuses = fault.reused && effect != Effect::additive;
  check.that((seen.onConnection > 1) == reuses,
             "came as request " + std::to_string(seen.onConnection) + " of its connection");
}

}  // namespace

milliseconds timeoutOf(const Fault& fault) noexcept {
  if (!fault.byDeadline) return kLong;
  return fault.padding > kQuick ? 2 * kShort : kShort;
}

std::size_t threadsFor(const Fault& fault) noexcept {
  if (!fault.byDeadline) return 2;
  return fault.padding > kQuick || kSanitized ? 8 : 16;
}

Outcome runOnce(const Fault& fault, const Stage& stage, const detail::OperationRow& row) {
  const Expected expected = expectedOf(fault, row);
  const Effect effect = row.operation.effect;
  const NamedCall call = callOf(row, fault.padding);
  const std::unique_ptr<Scene> scene = stage(row);
  const auto capture = std::make_shared<Capture>();
  const Configuration configuration(settingsFor(*scene, capture));
  Outcome run{.row = &row};
  Check check(run);
  if (scene->hasTokens()) {
    const auto token = fetchToken(configuration);
    check.that(token.has_value(), token ? "" : token.error().describe());
  }

  const auto start = std::chrono::steady_clock::now();
  const auto result = callByName(configuration, call, {.timeout = timeoutOf(fault)});
  run.time = std::chrono::ceil<milliseconds>(std::chrono::steady_clock::now() - start);

  run.seen = scene->seen();
  run.result = result ? "success" : std::string(toString(result.error().delivery));
  const std::string told = result ? "a success" : result.error().describe();
  check.that(run.seen.faults > 0, "the fault did not happen: " + told);
  check.that(run.result == wordOf(expected),
             "expected " + std::string(wordOf(expected)) + ", got " + told);
  checkSends(check, fault, result, run.seen);
  checkApplied(check, effect, result, run.seen);
  checkTime(check, fault, expected, result, run.time);
  checkUnreached(check, fault, expected, result);
  checkConnection(check, fault, effect, run.seen);
  const auto leak = canary().findIn(everythingSaid(configuration, row, result, *capture));
  run.leaked = leak.has_value();
  check.that(!leak, leak.value_or(""));
  return run;
}

}  // namespace kibo::inventory::testing
