#include "cli/sync/plan.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "kibo/inventory/testing/emulator.hpp"
#include "kibo/inventory/testing/manual_clock.hpp"

namespace kibo::inventory::cli {
namespace {

using std::chrono::duration;
using std::chrono::seconds;

BulkApi::NextRefresh rows(int count, int locations) {
  return [=, i = 0](BulkRefreshItem& row) mutable {
    if (i == count) return false;
    row.locationCode = "W" + std::to_string(i % locations);
    row.item.upc = std::to_string(i++ / locations);
    row.item.quantity = 5;
    return true;
  };
}

TEST(Plan, CountsWhatARunWouldSend) {
  const Plan plan = planOf(rows(1'000, 3), {.itemsPerRequest = 100});
  EXPECT_FALSE(plan.error);
  EXPECT_EQ(plan.total.items, 1'000U);
  EXPECT_EQ(plan.total.requests, 12U);
  EXPECT_EQ(plan.locations.at("W0").items, 334U);
  EXPECT_EQ(plan.locations.at("W2").requests, 4U);
}

TEST(Plan, ARateMakesTheTime) {
  EXPECT_EQ(timeAtRate(100, std::nullopt), std::nullopt);
  EXPECT_EQ(timeAtRate(0, RateLimit{.perMinute = 50}), seconds{0});
  EXPECT_EQ(timeAtRate(1, RateLimit{.perMinute = 50}), seconds{0});
  EXPECT_EQ(timeAtRate(11, RateLimit{.perMinute = 50}), seconds{12});
  EXPECT_EQ(timeAtRate(51, RateLimit{.perMinute = 50}), seconds{61});
  EXPECT_EQ(timeAtRate(201, RateLimit{.perMinute = 50, .perHour = 200}), seconds{3'601});
}

/// A run in the emulator's time, which goes on only where the run waits.
TEST(Plan, TheTimeIsThatOfARunAndNo429Comes) {
  const auto clock = std::make_shared<testing::ManualClock>();
  testing::Emulator emulator{
      {.jobPending = {}, .jobWorking = {}, .clock = clock, .changesPerMinute = 50}};
  std::stringstream records(R"({"locationCode":"W0","upc":"S"})"
                            "\n"
                            R"({"locationCode":"W1","upc":"S"})");
  ASSERT_TRUE(emulator.load(records));
  const RateLimit rate{.perMinute = 50};
  const BulkOptions options{.itemsPerRequest = 10, .inFlight = 1};
  const auto planned = timeAtRate(planOf(rows(2'000, 2), options).total.requests, rate);
  ASSERT_TRUE(planned);
  Settings settings = emulator.settings();
  settings.rateLimits.stockChanges = rate;
  const BulkReport report = BulkApi(Configuration(settings)).refresh(rows(2'000, 2), options);
  EXPECT_TRUE(report.complete());
  EXPECT_EQ(report.requests, 200U);
  EXPECT_EQ(emulator.counts().changesLimited, 0U);
  const double part = duration<double>(report.duration) / duration<double>(*planned);
  EXPECT_GT(part, 0.85);
  EXPECT_LT(part, 1.15);
}

}  // namespace
}  // namespace kibo::inventory::cli
