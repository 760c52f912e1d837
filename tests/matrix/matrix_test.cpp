// Every fault against every operation: what the caller is told, against what the server counted.
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <iostream>
#include <set>
#include <sstream>

#include "matrix/every_call.hpp"
#include "matrix/expectation.hpp"
#include "matrix/run.hpp"
#include "matrix/workers.hpp"
#include "support/report.hpp"

namespace kibo::inventory::testing {
namespace {

const std::vector<Fault>& faults() {
  static const std::vector<Fault> all = everyFault();
  return all;
}

const std::vector<const detail::OperationRow*>& operations() {
  static const std::vector<const detail::OperationRow*> all = everyOperation();
  return all;
}

/// Says at the end of the program how much was run, and fails when a run is missing.
class Totals final : public ::testing::Environment {
 public:
  static void add(std::size_t runs) {
    ++faultsRun;
    runsDone += runs;
  }

  void TearDown() override {
    std::cout << "matrix: " << runsDone << " runs of " << faultsRun << " faults, 0 skipped\n";
    EXPECT_EQ(runsDone, faultsRun * operations().size());
  }

 private:
  inline static std::size_t faultsRun = 0;
  inline static std::size_t runsDone = 0;
};

const auto* const kTotals = ::testing::AddGlobalTestEnvironment(new Totals);

TEST(Matrix, IsAsLargeAsPromised) {
  const auto writes = std::ranges::count_if(operations(), [](const detail::OperationRow* row) {
    return row->operation.effect != Effect::read;
  });
  EXPECT_EQ(operations().size(), 93U);
  EXPECT_GE(writes, 62);
  EXPECT_GE(faults().size(), 60U);
  EXPECT_GE(faults().size() * operations().size(), 1000U);
  std::set<std::string> words;
  for (const Fault& fault : faults()) words.insert(wordOf(fault));
  EXPECT_EQ(words.size(), faults().size()) << "two faults have one name";
}

/// What the rows of the page say of a fault.
void reportFault(const Fault& fault, const std::vector<Outcome>& runs) {
  std::set<std::string> told;
  std::size_t twice = 0;
  std::chrono::milliseconds longest{};
  for (const Outcome& run : runs) {
    const bool additive = run.row->operation.effect == Effect::additive;
    if (additive) told.insert(run.result);
    twice += additive && run.seen.applied > 1 ? 1 : 0;
    longest = std::max(longest, run.time);
  }
  std::ostringstream row;
  PrintTo(fault, &row);
  reportRow({{"fault", row.str()},
             {"told", told},
             {"twice", twice},
             {"runs", runs.size()},
             {"longest", longest.count()},
             {"deadline", timeoutOf(fault).count()}});
}

class EveryFault : public ::testing::TestWithParam<Fault> {};

TEST_P(EveryFault, EndsAsPromisedForEveryOperation) {
  const Fault& fault = GetParam();
  const Stage stage = fault.open(fault);
  const std::size_t threads = fault.byDeadline ? 12 : 2;
  std::vector<Outcome> runs(operations().size());
  shareOut(runs.size(), threads,
           [&](std::size_t at) { runs[at] = runOnce(fault, stage, *operations()[at]); });
  for (const Outcome& run : runs) {
    ASSERT_NE(run.row, nullptr);
    for (const std::string& problem : run.problems) ADD_FAILURE() << problem;
  }
  Totals::add(runs.size());
  reportFault(fault, runs);
}

INSTANTIATE_TEST_SUITE_P(Matrix, EveryFault, ::testing::ValuesIn(faults()),
                         [](const auto& row) { return wordOf(row.param); });

}  // namespace
}  // namespace kibo::inventory::testing
