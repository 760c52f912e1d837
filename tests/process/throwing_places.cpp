#include "process/throwing_places.hpp"

#include <cstdint>
#include <ostream>
#include <string_view>

#include "http/curl_transport.hpp"
#include "kibo/inventory/clock.hpp"
#include "kibo/inventory/logger.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"
#include "kibo/inventory/tracer.hpp"

namespace kibo::inventory::testing {
namespace {

struct ThrowingTransport final : Transport {
  ThrowingTransport(Bomb& bomb, const Settings& settings)
      : bomb_(bomb), real_(detail::makeCurlTransport(settings.transport)) {}
  Result<HttpResponse> send(const HttpRequest& request, const CallContext& context) override {
    bomb_.touch();
    return real_->send(request, context);
  }

  Bomb& bomb_;
  std::shared_ptr<Transport> real_;
};

struct ThrowingTokens final : TokenProvider {
  explicit ThrowingTokens(Bomb& bomb) : bomb_(bomb) {}
  Result<AccessToken> token(const CallContext&) override {
    bomb_.touch();
    return AccessToken{.value = Secret("t1"), .generation = 1};
  }
  void reject(std::uint64_t) noexcept override {}

  Bomb& bomb_;
};

/// Its functions that tell the time may not throw; the one that waits can.
struct ThrowingClock final : Clock {
  explicit ThrowingClock(Bomb& bomb) : bomb_(bomb) {}
  [[nodiscard]] TimePoint now() const noexcept override { return real_->now(); }
  [[nodiscard]] WallTimePoint wallNow() const noexcept override { return real_->wallNow(); }
  bool waitUntil(TimePoint time, const std::stop_token& stop) override {
    bomb_.touch();
    return real_->waitUntil(time, stop);
  }

  Bomb& bomb_;
  std::shared_ptr<Clock> real_ = Clock::system();
};

Middleware throwsBefore(Bomb& bomb) {
  return [&bomb](HttpRequest& request, const CallContext&, const Next& next) {
    bomb.touch();
    return next(request);
  };
}

Middleware throwsAfter(Bomb& bomb) {
  return [&bomb](HttpRequest& request, const CallContext&, const Next& next) {
    auto answer = next(request);
    bomb.touch();
    return answer;
  };
}

/// Answers the first attempt itself, so that the call waits to repeat it.
Middleware failsAtFirst(int status) {
  return [status](HttpRequest& request, const CallContext& context, const Next& next) {
    return context.attempt == 1 ? Result<HttpResponse>(HttpResponse{.status = status})
                                : next(request);
  };
}

/// Where of a logger the bomb lies.
enum class InLogger : std::uint8_t { wants, log };

struct ThrowingLogger final : Logger {
  ThrowingLogger(Bomb& bomb, InLogger place) : bomb_(bomb), place_(place) {}
  [[nodiscard]] bool wants(LogLevel) const override {
    if (place_ == InLogger::wants) bomb_.touch();
    return true;
  }
  void log(const LogRecord&) override {
    if (place_ == InLogger::log) bomb_.touch();
  }

  Bomb& bomb_;
  const InLogger place_;
};

struct ThrowingSpan final : Span {
  explicit ThrowingSpan(Bomb& bomb) : bomb_(bomb) {}
  void set(std::string_view, std::string_view) override { bomb_.touch(); }
  void set(std::string_view, std::int64_t) override { bomb_.touch(); }

  Bomb& bomb_;
};

/// Where of a tracer the bomb lies.
enum class InTracer : std::uint8_t { start, span };

struct ThrowingTracer final : Tracer {
  ThrowingTracer(Bomb& bomb, InTracer place) : bomb_(bomb), place_(place) {}
  std::unique_ptr<Span> start(std::string_view) override {
    if (place_ == InTracer::span) return std::make_unique<ThrowingSpan>(bomb_);
    bomb_.touch();
    return nullptr;
  }

  Bomb& bomb_;
  const InTracer place_;
};

}  // namespace

void PrintTo(const Place& place, std::ostream* out) { *out << place.name; }

std::shared_ptr<Clock> throwingClock(Bomb& bomb) { return std::make_shared<ThrowingClock>(bomb); }

std::vector<Place> everyPlace() {
  return {
      {"PerCallBefore",
       [](Settings& settings, Bomb& bomb) { settings.perCall = {throwsBefore(bomb)}; },
       Delivery::notSent},
      {"PerCallAfter",
       [](Settings& settings, Bomb& bomb) { settings.perCall = {throwsAfter(bomb)}; },
       Delivery::answered},
      {"PerAttemptBefore",
       [](Settings& settings, Bomb& bomb) { settings.perAttempt = {throwsBefore(bomb)}; },
       Delivery::notSent},
      {"PerAttemptAfter",
       [](Settings& settings, Bomb& bomb) { settings.perAttempt = {throwsAfter(bomb)}; },
       Delivery::answered},
      {"TokenProvider",
       [](Settings& settings, Bomb& bomb) {
         settings.tokenProvider = std::make_shared<ThrowingTokens>(bomb);
       },
       Delivery::notSent},
      {"TransportOfTheTokenRequest",
       [](Settings& settings, Bomb& bomb) {
         settings.httpTransport = std::make_shared<ThrowingTransport>(bomb, settings);
       },
       Delivery::notSent},
      {"Transport",
       [](Settings& settings, Bomb& bomb) {
         settings.httpTransport = std::make_shared<ThrowingTransport>(bomb, settings);
         settings.tokenProvider = std::make_shared<StaticToken>(Secret("t1"));
       },
       Delivery::unknown},
      {"ClockInAPause",
       [](Settings& settings, Bomb& bomb) {
         settings.clock = throwingClock(bomb);
         settings.perAttempt = {failsAtFirst(429)};
       },
       Delivery::notSent},
      {"ClockBeforeARepeat",
       [](Settings& settings, Bomb& bomb) {
         settings.clock = throwingClock(bomb);
         settings.perAttempt = {failsAtFirst(503)};
       },
       Delivery::notSent},
  };
}

std::vector<Place> everyWatcher() {
  return {
      {"LoggerWants",
       [](Settings& settings, Bomb& bomb) {
         settings.logger = std::make_shared<ThrowingLogger>(bomb, InLogger::wants);
       }},
      {"LoggerLog",
       [](Settings& settings, Bomb& bomb) {
         settings.logger = std::make_shared<ThrowingLogger>(bomb, InLogger::log);
       }},
      {"TracerStart",
       [](Settings& settings, Bomb& bomb) {
         settings.tracer = std::make_shared<ThrowingTracer>(bomb, InTracer::start);
       }},
      {"Span",
       [](Settings& settings, Bomb& bomb) {
         settings.tracer = std::make_shared<ThrowingTracer>(bomb, InTracer::span);
       }},
  };
}

}  // namespace kibo::inventory::testing
