// What a caller's own functions throw: it ends the call, and reaches neither libcurl nor the
// caller.

#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <memory>
#include <new>
#include <ostream>
#include <stdexcept>
#include <string>
#include <tuple>

#include "http/curl_transport.hpp"
#include "kibo/inventory/inventory_api.hpp"
#include "kibo/inventory/testing/fake_transport.hpp"
#include "process/service_process.hpp"

namespace kibo::inventory::testing {
namespace {

/// Throws what a test chose, as long as it is armed.
class Bomb {
 public:
  explicit Bomb(std::function<void()> thrower) : thrower_(std::move(thrower)) {}
  void touch() {
    if (!armed) return;
    ++thrown;
    thrower_();
  }
  std::atomic<bool> armed = true;
  std::atomic<int> thrown = 0;

 private:
  const std::function<void()> thrower_;
};

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
Middleware busyAtFirst() {
  return [](HttpRequest& request, const CallContext& context, const Next& next) {
    return context.attempt == 1 ? Result<HttpResponse>(HttpResponse{.status = 429}) : next(request);
  };
}

struct Place {
  const char* name;
  std::function<void(Settings&, Bomb&)> put;
  Delivery delivery;  ///< What the error of an adjust says of it.
};

void PrintTo(const Place& place, std::ostream* out) { *out << place.name; }

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
      {"Clock",
       [](Settings& settings, Bomb& bomb) {
         settings.clock = std::make_shared<ThrowingClock>(bomb);
         settings.perAttempt = {busyAtFirst()};
       },
       Delivery::notSent},
  };
}

struct Thrown {
  const char* name;
  std::function<void()> thrower;
};

void PrintTo(const Thrown& thrown, std::ostream* out) { *out << thrown.name; }

std::vector<Thrown> everythingThrown() {
  return {
      {"AnException", [] { throw std::runtime_error("thrown by a test"); }},
      {"ANumber", [] { throw 42; }},
      {"NoMemory", [] { throw std::bad_alloc(); }},
  };
}

class Throwing : public ::testing::TestWithParam<std::tuple<Place, Thrown>> {
 protected:
  static Result<JobIDResponse> adjust(const InventoryApi& inventory) {
    return inventory.adjust({.locationCode = "A", .items = {{.upc = "U", .quantity = 1}}},
                            {.headers = {{kProcessHeader, "1"}}});
  }

  const ServiceProcess service_;
};

TEST_P(Throwing, EndsTheCallAsInternalAndTheNextCallWorks) {
  const auto& [place, thrown] = GetParam();
  Bomb bomb(thrown.thrower);
  Settings settings = service_.settings();
  place.put(settings, bomb);
  const InventoryApi inventory{Configuration(settings)};

  const auto failed = adjust(inventory);
  EXPECT_EQ(bomb.thrown, 1);
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().kind, ErrorKind::internal) << failed.error().describe();
  EXPECT_EQ(failed.error().delivery, place.delivery) << failed.error().describe();
  EXPECT_EQ(service_.counts().requests, place.delivery == Delivery::answered ? 1 : 0);

  bomb.armed = false;
  const auto next = adjust(inventory);
  EXPECT_TRUE(next) << next.error().describe();
}

INSTANTIATE_TEST_SUITE_P(Everywhere, Throwing,
                         ::testing::Combine(::testing::ValuesIn(everyPlace()),
                                            ::testing::ValuesIn(everythingThrown())),
                         [](const auto& test) {
                           return std::string(std::get<0>(test.param).name) + "_" +
                                  std::get<1>(test.param).name;
                         });

}  // namespace
}  // namespace kibo::inventory::testing
