#include "runtime/governor_turns.hpp"

#include <gtest/gtest.h>

#include <array>
#include <deque>
#include <optional>

#include "search.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::RateWindow;
using Times = std::deque<Clock::TimePoint>;

std::optional<RateLimit> chooseLimit(Choices& choices) {
  if (choices.rarely(4)) return std::nullopt;
  RateLimit limit{.perMinute = 1 + static_cast<int>(choices.below(7))};
  limit.burst = 1 + static_cast<int>(choices.below(static_cast<std::size_t>(limit.perMinute)));
  if (choices.below(2) > 0) limit.perHour = limit.perMinute + static_cast<int>(choices.below(30));
  return limit;
}

/// Most often soon, at times after all windows have passed.
Clock::TimePoint::duration choosePause(Choices& choices) {
  constexpr std::array<std::chrono::milliseconds, 6> pauses{
      std::chrono::milliseconds{0},      std::chrono::milliseconds{1},
      std::chrono::milliseconds{7'000},  std::chrono::milliseconds{59'999},
      std::chrono::milliseconds{60'000}, std::chrono::milliseconds{3'600'000}};
  return pauses[choices.below(pauses.size())];
}

bool keeps(const RateWindow& window, const Times& all) {
  for (std::size_t i = window.count; i < all.size(); ++i) {
    if (all[i] - all[i - window.count] < window.length) return false;
  }
  return true;
}

/// Sends one request after another at the turn that is decided, and looks at all of them then.
std::string sendInTurn(const Schedule& schedule) {
  Choices choices(schedule);
  const auto windows = detail::windowsOf(chooseLimit(choices), "reads");
  Times remembered;
  Times all;
  Clock::TimePoint now{};
  while (!choices.ended()) {
    now += choosePause(choices);
    const detail::Turn turn = detail::decideTurn(windows, remembered, 0, now);
    if (turn.when < now) return "a turn in the past";
    if ((turn.when > now) != (turn.heldBy != nullptr)) return "a wait, and nothing that is full";
    if (turn.heldBy != nullptr &&
        turn.when - all[all.size() - turn.heldBy->count] != turn.heldBy->length) {
      return "a longer wait than the window asks for";
    }
    now = turn.when;
    all.push_back(now);
    remembered.push_back(now);
    detail::forgetOld(windows, remembered, now);
  }
  for (const RateWindow& window : windows) {
    if (!keeps(window, all)) return "more than " + window.name;
  }
  return "";
}

/// The turn behind others is the one that comes when they have all been sent.
std::string waitBehindOthers(const Schedule& schedule) {
  Choices choices(schedule);
  const auto windows = detail::windowsOf(chooseLimit(choices), "reads");
  const std::size_t ahead = choices.below(20);
  const Clock::TimePoint now{};
  const detail::Turn told = detail::decideTurn(windows, {}, ahead, now);
  Times sent;
  for (std::size_t i = 0; i < ahead; ++i) {
    sent.push_back(detail::decideTurn(windows, sent, 0, sent.empty() ? now : sent.back()).when);
  }
  const detail::Turn last = detail::decideTurn(windows, sent, 0, sent.empty() ? now : sent.back());
  return told.when == last.when ? "" : "another turn than the one that was told";
}

TEST(GovernorTurns, NoStretchOfTimeHoldsMoreThanItsLimit) {
  expectHolds(scaled(50'000), sendInTurn);
}

TEST(GovernorTurns, ATurnToldEarlyIsTheTurnThatComes) {
  expectHolds(scaled(20'000), waitBehindOthers);
}

}  // namespace
}  // namespace kibo::inventory::testing
