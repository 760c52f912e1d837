// The main job through the whole client and the emulator, over real HTTP and HTTPS.

#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <string>
#include <vector>

#include "kibo/inventory.hpp"
#include "kibo/inventory/testing/emulator.hpp"

namespace kibo::inventory {
namespace {

using std::chrono::milliseconds;
using testing::Emulator;
using testing::EmulatorOptions;

const WaitOptions kSoon{.timeout = std::chrono::seconds{20}, .interval = milliseconds{5}};

struct Workflow : ::testing::TestWithParam<bool> {
  Workflow() {
    emulator.loadSample();
    auto rows = inventory.queryPages(
        {.type = InventoryRequestType::any, .requestLocation = {{.locationCode = location()}}});
    for (const auto& row : rows) products.push_back(row.value().upc.value());
  }

  /// The first location of the data set.
  std::string location() {
    const auto rows = inventory.getInventory({.type = InventoryRequestType::any});
    return rows.value()[0].locationCode.value();
  }

  std::int64_t onHand(const std::string& code, const std::string& product) {
    const auto rows = inventory.postQueryInventory({.items = {{.upc = product}},
                                                    .type = InventoryRequestType::any,
                                                    .includeNegativeInventory = true,
                                                    .locationWhitelist = {code}});
    const auto* row = rows.value().find(code, product);
    return row == nullptr ? 0 : row->onHand.value_or(0);
  }

  Emulator emulator{EmulatorOptions{
      .jobPending = milliseconds{1}, .jobWorking = milliseconds{1}, .tls = GetParam()}};
  Configuration configuration{emulator.settings()};
  InventoryApi inventory{configuration};
  JobApi jobs{configuration};
  std::vector<std::string> products;
};

INSTANTIATE_TEST_SUITE_P(Http, Workflow, ::testing::Values(false));
INSTANTIATE_TEST_SUITE_P(Https, Workflow, ::testing::Values(true));

TEST_P(Workflow, SetsThenAddsThenShowsTheStock) {
  const std::string code = location();
  ASSERT_FALSE(products.empty());
  const std::string& product = products.front();

  const auto set =
      inventory.refresh({.locationCode = code, .items = {{.upc = product, .quantity = 10}}});
  ASSERT_TRUE(set) << set.error().describe();
  ASSERT_TRUE(jobs.wait(set->jobID, kSoon));
  EXPECT_EQ(onHand(code, product), 10);

  const auto sold =
      inventory.adjust({.locationCode = code, .items = {{.upc = product, .quantity = -3}}});
  ASSERT_TRUE(sold) << sold.error().describe();
  const auto done = jobs.wait(sold->jobID, kSoon);
  ASSERT_TRUE(done) << done.error().describe();
  EXPECT_EQ(done->type, JobType::adjust);
  EXPECT_EQ(onHand(code, product), 7);
}

TEST_P(Workflow, WaitsForManyJobs) {
  const std::string code = location();
  std::vector<std::int64_t> ids;
  for (const std::string& product : products) {
    ids.push_back(
        inventory.adjust({.locationCode = code, .items = {{.upc = product, .quantity = 1}}})
            .value()
            .jobID);
  }
  for (const JobOutcome& outcome : jobs.waitAll(ids, kSoon)) {
    EXPECT_TRUE(outcome.result) << outcome.result.error().describe();
  }
}

TEST_P(Workflow, SmartChangesAreMadeAtOnceWhenSmall) {
  const std::string code = location();
  const std::string& product = products.front();
  const auto before = onHand(code, product);
  const auto done = inventory.smartAdjustInventory(
      {.locationCode = code, .items = {{.upc = product, .quantity = 5}}});
  ASSERT_TRUE(done) << done.error().describe();
  EXPECT_EQ(done->method, SmartMethod::sync);
  EXPECT_EQ(onHand(code, product), before + 5);
}

TEST_P(Workflow, TotalsAreTheSumOverLocations) {
  const std::string& product = products.front();
  std::int64_t sum = 0;
  const auto rows = inventory.postQueryInventory(
      {.items = {{.upc = product}}, .type = InventoryRequestType::any});
  for (const auto& row : rows.value()) sum += row.onHand.value();
  const auto totals = inventory.aggregate({.items = {{.upc = product}}});
  ASSERT_TRUE(totals) << totals.error().describe();
  ASSERT_EQ(totals->size(), 1U);
  EXPECT_EQ(totals->front().onHand, sum);
}

TEST_P(Workflow, AFailedJobSaysWhichItem) {
  const auto job = inventory.adjust(
      {.locationCode = location(), .items = {{.upc = "no-such-product", .quantity = 1}}});
  ASSERT_TRUE(job) << job.error().describe();
  const auto done = jobs.wait(job->jobID, kSoon);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, ErrorKind::jobFailed);
  EXPECT_NE(done.error().describe().find("no-such-product"), std::string::npos)
      << done.error().describe();
}

TEST_P(Workflow, FindsTheTenantsHostWhenAsked) {
  Settings settings = emulator.settings();
  settings.discoverTenantHost = true;
  settings.authHost = settings.apiHost;
  settings.apiHost.clear();
  const InventoryApi found{Configuration(settings)};
  const auto rows = found.postQueryInventory(
      {.items = {{.upc = products.front()}}, .type = InventoryRequestType::any});
  ASSERT_TRUE(rows) << rows.error().describe();
  EXPECT_FALSE(rows->empty());
}

}  // namespace
}  // namespace kibo::inventory
