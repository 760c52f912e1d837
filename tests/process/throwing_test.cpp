// What a caller's own functions throw: it ends the call, and reaches neither libcurl nor the
// caller.

#include <gtest/gtest.h>

#include <functional>
#include <new>
#include <ostream>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

#include "kibo/inventory/inventory_api.hpp"
#include "kibo/inventory/job_api.hpp"
#include "process/service_process.hpp"
#include "process/throwing_places.hpp"

namespace kibo::inventory::testing {
namespace {

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

using What = std::tuple<Place, Thrown>;

/// A client with a bomb in one place.
class BombedClient : public ::testing::TestWithParam<What> {
 protected:
  [[nodiscard]] Result<JobIDResponse> adjust() const {
    return InventoryApi(configuration_)
        .adjust({.locationCode = "A", .items = {{.upc = "U", .quantity = 1}}});
  }
  [[nodiscard]] int received() const { return service_.counts().requests; }

  Bomb bomb_{std::get<Thrown>(GetParam()).thrower};

 private:
  [[nodiscard]] Settings settings() {
    Settings settings = service_.settings();
    std::get<Place>(GetParam()).put(settings, bomb_);
    return settings;
  }

  const ServiceProcess service_;
  const Configuration configuration_{settings()};
};

std::string nameOf(const ::testing::TestParamInfo<What>& test) {
  return std::string(std::get<Place>(test.param).name) + "_" + std::get<Thrown>(test.param).name;
}

class Throwing : public BombedClient {};

TEST_P(Throwing, EndsTheCallAsInternalAndTheNextCallWorks) {
  const Delivery delivery = std::get<Place>(GetParam()).delivery;
  const auto failed = adjust();
  EXPECT_EQ(bomb_.thrown, 1);
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().kind, ErrorKind::internal) << failed.error().describe();
  EXPECT_EQ(failed.error().delivery, delivery) << failed.error().describe();
  EXPECT_EQ(received(), delivery == Delivery::answered ? 1 : 0);

  bomb_.armed = false;
  const auto next = adjust();
  EXPECT_TRUE(next) << next.error().describe();
}

INSTANTIATE_TEST_SUITE_P(Everywhere, Throwing,
                         ::testing::Combine(::testing::ValuesIn(everyPlace()),
                                            ::testing::ValuesIn(everythingThrown())),
                         nameOf);

class ThrowingWatcher : public BombedClient {};

TEST_P(ThrowingWatcher, DoesNotTouchTheCall) {
  const auto done = adjust();
  EXPECT_TRUE(done) << done.error().describe();
  EXPECT_EQ(received(), 1);
  EXPECT_GE(bomb_.thrown, 3);  // at least for the token, the attempt and the call
}

INSTANTIATE_TEST_SUITE_P(Everywhere, ThrowingWatcher,
                         ::testing::Combine(::testing::ValuesIn(everyWatcher()),
                                            ::testing::ValuesIn(everythingThrown())),
                         nameOf);

class ThrowingWait : public ::testing::TestWithParam<Thrown> {};

TEST_P(ThrowingWait, EndsTheWaitForAJobAsInternal) {
  const ServiceProcess service;
  Bomb bomb(GetParam().thrower);
  Settings settings = service.settings();
  settings.clock = throwingClock(bomb);
  const auto job = JobApi(Configuration(settings)).wait(7);  // it never ends
  EXPECT_EQ(bomb.thrown, 1);
  ASSERT_FALSE(job);
  EXPECT_EQ(job.error().kind, ErrorKind::internal) << job.error().describe();
  EXPECT_EQ(job.error().delivery, Delivery::unknown);
}

INSTANTIATE_TEST_SUITE_P(Everything, ThrowingWait, ::testing::ValuesIn(everythingThrown()),
                         [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace kibo::inventory::testing
