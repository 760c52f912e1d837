// Repeats of a change when something newer was submitted for the stock of its location.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "runtime/retry.hpp"
#include "unit/runtime/call_fixture.hpp"

namespace kibo::inventory {
namespace {

using ::testing::ElementsAre;

/// Answers the first request after having done something else meanwhile, and all others with a job.
class MeanwhileTransport final : public Transport {
 public:
  Result<HttpResponse> send(const HttpRequest& request, const CallContext& context) override {
    sent.emplace_back(context.operation.id);
    if (meanwhile) {
      std::exchange(meanwhile, nullptr)();
      return first;
    }
    EXPECT_FALSE(request.body.empty());
    return ok(R"({"jobID":7})");
  }

  std::vector<std::string> sent;  // the operations, in the order in which their sending began
  std::function<void()> meanwhile;
  Result<HttpResponse> first = lost(Delivery::unknown);
};

struct Superseded : ::testing::Test {
  std::shared_ptr<MeanwhileTransport> transport = std::make_shared<MeanwhileTransport>();
  InventoryApi inventory{Configuration({.tenantId = 1,
                                        .tokenProvider = std::make_shared<Tokens>(),
                                        .httpTransport = transport,
                                        .clock = std::make_shared<ManualClock>()})};

  Result<JobIDResponse> refresh(const std::string& location) const {
    return inventory.refresh({.locationCode = location, .items = {{.upc = "u", .quantity = 1}}});
  }
  Result<JobIDResponse> adjust(const std::string& location) const {
    return inventory.adjust({.locationCode = location, .items = {{.upc = "u", .quantity = 1}}});
  }
};

TEST_F(Superseded, ARefreshIsNotRepeatedAfterANewerOne) {
  transport->meanwhile = [this] { EXPECT_TRUE(refresh("L")); };
  const auto older = refresh("L");
  ASSERT_FALSE(older);
  EXPECT_EQ(older.error().stoppedBecause, detail::kSuperseded);
  EXPECT_EQ(older.error().delivery, Delivery::unknown);
  EXPECT_EQ(older.error().attempts, 1);
  EXPECT_THAT(transport->sent, ElementsAre("refresh", "refresh"));
}

TEST_F(Superseded, NorAfterANewerAdjust) {
  transport->meanwhile = [this] { EXPECT_TRUE(adjust("L")); };
  EXPECT_EQ(refresh("L").error().stoppedBecause, detail::kSuperseded);
  EXPECT_THAT(transport->sent, ElementsAre("refresh", "adjust"));
}

TEST_F(Superseded, NorWhenOnlyItsTokenWasRefused) {
  transport->meanwhile = [this] { EXPECT_TRUE(refresh("L")); };
  transport->first = status(401);
  const auto older = refresh("L");
  ASSERT_FALSE(older);
  EXPECT_EQ(older.error().stoppedBecause, detail::kSuperseded);
  EXPECT_EQ(older.error().delivery, Delivery::rejected);
  EXPECT_THAT(transport->sent, ElementsAre("refresh", "refresh"));
}

TEST_F(Superseded, AnAdjustThatWasNotSentIsNotRepeatedOnTopOfANewerCount) {
  transport->meanwhile = [this] { EXPECT_TRUE(refresh("L")); };
  transport->first = lost(Delivery::notSent);
  const auto older = adjust("L");
  ASSERT_FALSE(older);
  EXPECT_EQ(older.error().stoppedBecause, detail::kSuperseded);
  EXPECT_EQ(older.error().delivery, Delivery::notSent);
}

TEST_F(Superseded, ADeletionIsNotRepeatedAfterANewerRefresh) {
  transport->meanwhile = [this] { EXPECT_TRUE(refresh("L")); };
  const auto deletion = inventory.deleteInventory({.upc = "u", .allLocations = true});
  ASSERT_FALSE(deletion);
  EXPECT_EQ(deletion.error().stoppedBecause, detail::kSuperseded);
  EXPECT_THAT(transport->sent, ElementsAre("_delete", "refresh"));
}

TEST_F(Superseded, NorIsItWhenAMiddlewareAsksForTheRepeat) {
  const Middleware twice = [](HttpRequest& request, const CallContext&, const Next& next) {
    const auto first = next(request);
    return first ? first : next(request);
  };
  inventory = InventoryApi(Configuration({.tenantId = 1,
                                          .perAttempt = {twice},
                                          .tokenProvider = std::make_shared<Tokens>(),
                                          .httpTransport = transport,
                                          .clock = std::make_shared<ManualClock>()}));
  transport->meanwhile = [this] { EXPECT_TRUE(refresh("L")); };
  const auto older = refresh("L");
  ASSERT_FALSE(older);
  EXPECT_EQ(older.error().delivery, Delivery::unknown);
  EXPECT_EQ(older.error().attempts, 1);
  EXPECT_THAT(transport->sent, ElementsAre("refresh", "refresh"));
}

TEST_F(Superseded, AdjustsMayComeInAnyOrder) {
  transport->meanwhile = [this] { EXPECT_TRUE(adjust("L")); };
  transport->first = lost(Delivery::incomplete);
  EXPECT_TRUE(adjust("L"));
  EXPECT_THAT(transport->sent, ElementsAre("adjust", "adjust", "adjust"));
}

TEST_F(Superseded, AnotherLocationDoesNotMatter) {
  transport->meanwhile = [this] { EXPECT_TRUE(refresh("M")); };
  EXPECT_TRUE(refresh("L"));
  EXPECT_THAT(transport->sent, ElementsAre("refresh", "refresh", "refresh"));
}

/// Does something else during the first wait.
class BusyClock final : public Clock {
 public:
  [[nodiscard]] TimePoint now() const noexcept override { return clock_.now(); }
  [[nodiscard]] WallTimePoint wallNow() const noexcept override { return clock_.wallNow(); }
  bool waitUntil(TimePoint time, const std::stop_token& stop) override {
    if (whileWaiting) std::exchange(whileWaiting, nullptr)();
    return clock_.waitUntil(time, stop);
  }

  std::function<void()> whileWaiting;

 private:
  ManualClock clock_;
};

TEST_F(Superseded, WhatIsSubmittedDuringTheWaitCountsToo) {
  const auto clock = std::make_shared<BusyClock>();
  inventory = InventoryApi(Configuration({.tenantId = 1,
                                          .tokenProvider = std::make_shared<Tokens>(),
                                          .httpTransport = transport,
                                          .clock = clock}));
  transport->meanwhile = [] {};
  clock->whileWaiting = [this] { EXPECT_TRUE(refresh("L")); };
  EXPECT_EQ(refresh("L").error().stoppedBecause, detail::kSuperseded);
  EXPECT_THAT(transport->sent, ElementsAre("refresh", "refresh"));
}

TEST_F(Superseded, AndWhatIsSubmittedWhileARepeatIsMadeReady) {
  bool submitted = false;
  const Middleware busy = [&](HttpRequest& request, const CallContext& context, const Next& next) {
    if (context.attempt == 2 && !std::exchange(submitted, true)) {
      EXPECT_TRUE(refresh("L"));
    }
    return next(request);
  };
  inventory = InventoryApi(Configuration({.tenantId = 1,
                                          .perAttempt = {busy},
                                          .tokenProvider = std::make_shared<Tokens>(),
                                          .httpTransport = transport,
                                          .clock = std::make_shared<ManualClock>()}));
  transport->meanwhile = [] {};
  const auto older = refresh("L");
  ASSERT_FALSE(older);
  EXPECT_EQ(older.error().stoppedBecause, detail::kSuperseded);
  EXPECT_EQ(older.error().delivery, Delivery::unknown);
  EXPECT_EQ(older.error().attempts, 1);
  EXPECT_THAT(transport->sent, ElementsAre("refresh", "refresh"));
}

}  // namespace
}  // namespace kibo::inventory
