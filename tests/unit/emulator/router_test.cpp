#include "emulator/router.hpp"

#include <gmock/gmock.h>

#include <array>

namespace kibo::inventory::testing::detail {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Answer noAnswer(Context&) { return {}; }

constexpr Route kFirst[] = {
    {"GET", "/stock/v5|v1/items", noAnswer},
    {"POST", "/stock/v5|v1/items", noAnswer},
};
constexpr Route kSecond[] = {
    {"GET", "/jobs/latest", noAnswer},
    {"GET", "/jobs/{jobID}/log", noAnswer},
    {"GET", "/jobs/{jobID}", noAnswer},
};

RouteMatch find(std::string_view method, std::string_view target) {
  static constexpr std::array<std::span<const Route>, 2> tables{kFirst, kSecond};
  return findRoute(tables, method, target);
}

TEST(FindRoute, TakesTheMethodAndTheAlternatives) {
  EXPECT_EQ(find("GET", "/stock/v5/items").route, &kFirst[0]);
  EXPECT_EQ(find("POST", "/stock/v1/items/?limit=1").route, &kFirst[1]);
  EXPECT_EQ(find("POST", "/stock/v2/items").route, nullptr);
}

TEST(FindRoute, GivesTheValuesOfThePath) {
  const RouteMatch match = find("GET", "/jobs/a%2Fb/log");
  EXPECT_EQ(match.route, &kSecond[1]);
  EXPECT_EQ(match.values.at("jobID"), "a/b");
}

TEST(FindRoute, PrefersTheFirstThatFits) {
  EXPECT_EQ(find("GET", "/jobs/latest").route, &kSecond[0]);
  EXPECT_EQ(find("GET", "/jobs/7").route, &kSecond[2]);
}

TEST(FindRoute, TellsAWrongMethodFromAWrongPath) {
  EXPECT_THAT(find("PUT", "/stock/v5/items").allowed, ElementsAre("GET", "POST"));
  for (const char* target : {"/", "/stock", "/stock/v5", "/jobs//log", "/jobs/1/log/2"}) {
    EXPECT_EQ(find("GET", target).route, nullptr) << target;
    EXPECT_THAT(find("GET", target).allowed, IsEmpty()) << target;
  }
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
