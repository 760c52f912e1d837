#include "auth/renewal_decider.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string_view>

namespace kibo::inventory::detail {
namespace {

using std::chrono::seconds;

constexpr Clock::TimePoint at(int second) { return Clock::TimePoint{} + seconds{second}; }

// A token of 100 s, asked for at 0, to be renewed at 85.
constexpr RenewalState kHeld{
    .held = true, .renewing = false, .renewAt = at(85), .expiresAt = at(100)};

constexpr RenewalState with(bool held, bool renewing, int nextEarlyTry) {
  RenewalState state = kHeld;
  state.held = held;
  state.renewing = renewing;
  state.nextEarlyTry = at(nextEarlyTry);
  return state;
}

struct Row {
  std::string_view what;
  int now;
  RenewalState state;
  RenewalStep step;
};

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.what; }

class DecideRenewal : public ::testing::TestWithParam<Row> {};

TEST_P(DecideRenewal, FollowsTheTable) {
  EXPECT_EQ(decideRenewal(at(GetParam().now), GetParam().state), GetParam().step);
}

INSTANTIATE_TEST_SUITE_P(
    Table, DecideRenewal,
    ::testing::Values(
        Row{"none yet", 0, {}, RenewalStep::mustRenew},
        Row{"none yet, one on its way", 0, with(false, true, 0), RenewalStep::mustRenew},
        Row{"new", 0, kHeld, RenewalStep::useIt},
        Row{"just before its renewal", 84, kHeld, RenewalStep::useIt},
        Row{"at its renewal", 85, kHeld, RenewalStep::renewEarly},
        Row{"late", 99, kHeld, RenewalStep::renewEarly},
        Row{"late, another caller renews", 99, with(true, true, 0), RenewalStep::useIt},
        Row{"late, a try failed just now", 99, with(true, false, 120), RenewalStep::useIt},
        Row{"late, the pause is over", 99, with(true, false, 99), RenewalStep::renewEarly},
        Row{"over at its end", 100, kHeld, RenewalStep::mustRenew},
        Row{"over, in the pause", 100, with(true, false, 120), RenewalStep::mustRenew},
        Row{"over, another caller renews", 101, with(true, true, 0), RenewalStep::mustRenew},
        Row{"rejected in its prime", 10, with(false, false, 0), RenewalStep::mustRenew},
        Row{"rejected in the pause", 90, with(false, false, 120), RenewalStep::mustRenew}));

}  // namespace
}  // namespace kibo::inventory::detail
