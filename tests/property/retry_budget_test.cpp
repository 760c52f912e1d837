#include "runtime/retry_budget.hpp"

#include <gtest/gtest.h>

#include "search.hpp"

namespace kibo::inventory::testing {
namespace {

using detail::RetryBudget;

/// Takes and gives back in any order, and keeps the books beside it.
std::string budgetAgainstBooks(const Schedule& schedule) {
  Choices choices(schedule);
  RetryBudget budget;
  int left = RetryBudget::kCapacity;
  while (!choices.ended()) {
    const bool takes = choices.below(3) > 0;
    const int units = static_cast<int>(choices.below(100));
    if (takes) {
      const bool taken = budget.take(units);
      if (taken != (units <= left)) return "what is there can be taken, and no more";
      if (taken) left -= units;
    } else {
      budget.giveBack(units);
      left = std::min(RetryBudget::kCapacity, left + units);
    }
    if (budget.left() != left) return "the books say " + std::to_string(left);
  }
  return "";
}

TEST(RetryBudget, AgreesWithTheBooks) { expectHolds(scaled(50'000), budgetAgainstBooks); }

}  // namespace
}  // namespace kibo::inventory::testing
