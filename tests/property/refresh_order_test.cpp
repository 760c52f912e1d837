#include "runtime/refresh_order.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <vector>

#include "search.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::RefreshOrder;

constexpr std::array<std::string_view, 3> kLocations{"east", "west", ""};

/// A change that has not ended, and what is known of it without the order.
struct UnderWay {
  std::string_view location;
  RefreshOrder::Change kind;
  bool superseded = false;
  std::unique_ptr<RefreshOrder::Submission> submission;
};

/// Submits and ends changes in any order, and asks for all of them after each step.
std::string orderAgainstList(const Schedule& schedule) {
  Choices choices(schedule);
  RefreshOrder order;
  std::vector<UnderWay> all;
  while (!choices.ended()) {
    if (choices.below(3) == 0 && !all.empty()) {
      all.erase(all.begin() + static_cast<std::ptrdiff_t>(choices.below(all.size())));
    } else {
      const std::string_view location = kLocations[choices.below(kLocations.size())];
      const auto kind =
          choices.below(2) == 0 ? RefreshOrder::Change::adjust : RefreshOrder::Change::refresh;
      for (UnderWay& older : all) {
        older.superseded |=
            older.location == location &&
            (older.kind == RefreshOrder::Change::refresh || kind == RefreshOrder::Change::refresh);
      }
      all.push_back(
          {.location = location,
           .kind = kind,
           .submission = std::make_unique<RefreshOrder::Submission>(order, location, kind)});
    }
    const bool agree = std::ranges::all_of(all, [](const UnderWay& change) {
      return change.submission->isSuperseded() == change.superseded;
    });
    if (!agree) return "a change is superseded by newer ones of its location, and by no other";
  }
  return "";
}

TEST(RefreshOrder, KnowsWhatANewerChangeOvertakes) {
  expectHolds(scaled(50'000), orderAgainstList);
}

}  // namespace
}  // namespace kibo::inventory::testing
