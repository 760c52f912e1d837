#include "call_path.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>

#include "kibo/inventory/inventory_api.hpp"

namespace kibo::inventory::testing {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kMostCalls = 4;
constexpr std::array kLocations{"east", "west"};
constexpr std::string_view kChangeHeader = "x-change";

class CallPath;

/// Time that passes only where somebody waits.
struct SimulatedClock final : Clock {
  explicit SimulatedClock(CallPath& simulation) : path(simulation) {}
  TimePoint now() const noexcept override { return time; }
  WallTimePoint wallNow() const noexcept override {
    return WallTimePoint{} + time.time_since_epoch();
  }
  bool waitUntil(TimePoint end, const std::stop_token& stop) override;

  CallPath& path;
  TimePoint time{};
};

struct SimulatedTransport final : Transport {
  explicit SimulatedTransport(CallPath& simulation) : path(simulation) {}
  Result<HttpResponse> send(const HttpRequest& request, const CallContext& context) override;

  CallPath& path;
};

struct SimulatedTokens final : TokenProvider {
  explicit SimulatedTokens(CallPath& simulation) : path(simulation) {}
  Result<AccessToken> token(const CallContext& context) override;
  void reject(std::uint64_t rejected) noexcept override {
    if (rejected == generation) ++generation;
  }

  CallPath& path;
  std::uint64_t generation = 1;
};

class CallPath {
 public:
  CallPath(Choices& choices, Delivery (*classify)(const Fate&))
      : choices_(choices), classify_(classify) {}

  History run() {
    while (calls_ < kMostCalls && (calls_ == 0 || !choices_.ended())) {
      submit();
      if (choices_.rarely(2)) history_.arriveLate();
    }
    while (history_.arriveLate()) continue;
    return std::move(history_);
  }

  /// What others do while a call waits for something.
  void meanwhile() {
    switch (choices_.below(8)) {
      case 6:
        if (calls_ < kMostCalls) submit();
        break;
      case 7:
        history_.arriveLate();
        break;
      default:
        break;
    }
  }

  bool wait(Clock::TimePoint end, const std::stop_token& stop) {
    clock_->time = std::max(clock_->time, end);
    // Whoever waits in the row before a gate, by a token of the gate's, holds up all behind it: a
    // call that was to run to its end in between would wait for ever.
    if (stop == stopping_->get_token()) meanwhile();
    if (choices_.rarely(8)) stopping_->request_stop();
    return !stop.stop_requested();
  }

  Result<AccessToken> token(const CallContext& context) {
    meanwhile();
    if (choices_.rarely(16)) {
      // The library counts it as an attempt, and nothing of the request has left.
      ++history_[changing_].neverLeft;
      return Error{.kind = choices_.below(2) == 0 ? ErrorKind::network : ErrorKind::authentication,
                   .delivery = Delivery::notSent,
                   .message = "no token for " + std::string(context.operation.id)};
    }
    return AccessToken{.value = Secret("token"), .generation = tokens_->generation};
  }

  Result<HttpResponse> send(const HttpRequest& request, const CallContext& context) {
    const std::size_t change = changeOf(request);
    const Fate fate = chooseFate(choices_, static_cast<std::int64_t>(request.body.size()));
    if (fate.leaves()) {
      history_.send(change, context.attempt, fate.arrival == Arrival::late);
    } else {
      ++history_[change].neverLeft;
    }
    const bool sooner = choices_.below(2) == 0;
    if (!sooner) meanwhile();
    if (fate.arrival == Arrival::atOnce) history_.carryOut(change);
    if (sooner) meanwhile();
    if (fate.kind == ErrorKind::timeout && choices_.below(2) == 0) clock_->time = context.deadline;
    if (fate.answered()) return answer(fate);
    return Error{.kind = fate.kind, .delivery = classify_(fate), .message = std::string(fate.name)};
  }

 private:
  static HttpResponse answer(const Fate& fate) {
    HttpResponse response{.status = fate.seen.status};
    if (fate.retryAfter) {
      const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*fate.retryAfter);
      setHeader(response.headers, "Retry-After", std::to_string(seconds.count()));
    }
    if (fate.seen.status == 200) response.body = fate.contentMissing ? "{}" : R"({"jobID": 7})";
    return response;
  }

  static std::size_t changeOf(const HttpRequest& request) {
    const std::string_view text = findHeader(request.headers, kChangeHeader).value();
    std::size_t change = 0;
    std::from_chars(text.data(), text.data() + text.size(), change);
    return change;
  }

  void submit() {
    ++calls_;
    const bool adjust = choices_.below(2) == 0;
    const std::size_t place = choices_.below(kLocations.size());
    const auto kind = adjust ? RefreshOrder::Change::adjust : RefreshOrder::Change::refresh;
    const std::size_t change = history_.submit(kind, static_cast<int>(place));

    std::stop_source stopping;
    std::stop_source* const outerStop = std::exchange(stopping_, &stopping);
    const std::size_t outerChange = std::exchange(changing_, change);
    const CallOptions options{
        .timeout = milliseconds(choices_.rarely(4) ? 150 : 300'000),
        .stop = stopping.get_token(),
        .retry = RetryPolicy{.maxAttempts = 3 - static_cast<int>(choices_.below(3))},
        .headers = {{.name = std::string(kChangeHeader), .value = std::to_string(change)}}};
    const Result<JobIDResponse> result =
        adjust ? inventory_.adjust(
                     {.locationCode = kLocations[place], .items = {{.upc = "u", .quantity = 1}}},
                     options)
               : inventory_.refresh(
                     {.locationCode = kLocations[place], .items = {{.upc = "u", .quantity = 1}}},
                     options);
    stopping_ = outerStop;
    changing_ = outerChange;
    history_.end(change, result.has_value(), result ? Delivery::answered : result.error().delivery,
                 result ? attemptsOf(change) : result.error().attempts);
  }

  /// A success does not say how many attempts there were: those that the simulation saw.
  int attemptsOf(std::size_t change) {
    return static_cast<int>(history_[change].sent.size()) + history_[change].neverLeft;
  }

  Choices& choices_;
  Delivery (*classify_)(const Fate&);
  History history_{};
  std::size_t calls_ = 0;
  std::size_t changing_ = 0;
  std::stop_source* stopping_ = nullptr;
  std::shared_ptr<SimulatedClock> clock_ = std::make_shared<SimulatedClock>(*this);
  std::shared_ptr<SimulatedTokens> tokens_ = std::make_shared<SimulatedTokens>(*this);
  InventoryApi inventory_{
      Configuration({.tenantId = 1,
                     .tokenProvider = tokens_,
                     .httpTransport = std::make_shared<SimulatedTransport>(*this),
                     .clock = clock_})};
};

bool SimulatedClock::waitUntil(TimePoint end, const std::stop_token& stop) {
  return path.wait(end, stop);
}

Result<HttpResponse> SimulatedTransport::send(const HttpRequest& request,
                                              const CallContext& context) {
  return path.send(request, context);
}

Result<AccessToken> SimulatedTokens::token(const CallContext& context) {
  return path.token(context);
}

}  // namespace

History runCallPath(Choices& choices, Delivery (*classify)(const Fate&)) {
  return CallPath(choices, classify).run();
}

}  // namespace kibo::inventory::testing
