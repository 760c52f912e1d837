// Every fault against every operation: what the caller is told, against what the server counted.
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <iostream>
#include <iterator>
#include <set>
#include <sstream>

#include "matrix/every_call.hpp"
#include "matrix/expectation.hpp"
#include "matrix/run.hpp"
#include "matrix/sanitized.hpp"
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

/// Additive operations never go over HTTP/2, and so meet none of its faults.
bool meets(const detail::OperationRow& row, const Fault& fault) {
  return fault.protocol != Protocol::http2 || row.operation.effect != Effect::additive;
}

/// A sanitizer slows all down: there each fault meets every third operation, and each operation
/// about every third fault.
constexpr std::size_t kShare = kSanitized ? 3 : 1;

std::vector<const detail::OperationRow*> operationsFor(const Fault& fault) {
  std::vector<const detail::OperationRow*> some;
  std::size_t place = std::hash<std::string>()(wordOf(fault));
  std::ranges::copy_if(
      operations(), std::back_inserter(some),
      [&](const detail::OperationRow* row) { return place++ % kShare == 0 && meets(*row, fault); });
  return some;
}

std::size_t runsOfAll() {
  std::size_t runs = 0;
  for (const Fault& fault : faults()) runs += operationsFor(fault).size();
  return runs;
}

bool isTwice(const Outcome& outcome) {
  return outcome.row->operation.effect == Effect::additive && outcome.seen.applied > 1;
}

/// Says at the end of the program how much was run, and fails when a run of the whole is missing.
class Totals final : public ::testing::Environment {
 public:
  static void add(const Fault& fault, const std::vector<Outcome>& outcomes) {
    ++faultsRun;
    runs += outcomes.size();
    for (const Outcome& outcome : outcomes) {
      twice += isTwice(outcome) ? 1 : 0;
      leaks += outcome.leaked ? 1 : 0;
      late = std::max(late, outcome.time - timeoutOf(fault));
    }
  }

  void TearDown() override {
    std::cout << "matrix: " << runs << " runs of " << faultsRun << " faults\n";
    if (GTEST_FLAG_GET(filter) == "*") {
      EXPECT_EQ(runs, runsOfAll());
    }
    report("runs of a fault against an operation", static_cast<double>(runs), "runs");
    report("additive changes carried out twice, of these", static_cast<double>(twice), "changes");
    report("runs in which a piece of a secret was said, of these", static_cast<double>(leaks),
           "runs");
    report("longest time after a deadline, of these", static_cast<double>(late.count()), "ms");
  }

 private:
  inline static std::size_t faultsRun = 0;
  inline static std::size_t runs = 0;
  inline static std::size_t twice = 0;
  inline static std::size_t leaks = 0;
  inline static std::chrono::milliseconds late{};
};

const auto* const kTotals = ::testing::AddGlobalTestEnvironment(new Totals);

TEST(Matrix, IsAsLargeAsPromised) {
  const auto writes = std::ranges::count_if(operations(), [](const detail::OperationRow* row) {
    return row->operation.effect != Effect::read;
  });
  EXPECT_EQ(operations().size(), 93U);
  EXPECT_GE(writes, 62);
  EXPECT_GE(faults().size(), 60U);
  EXPECT_GE(runsOfAll(), 1000U);
  std::set<std::string> words;
  for (const Fault& fault : faults()) words.insert(wordOf(fault));
  EXPECT_EQ(words.size(), faults().size()) << "two faults have one name";
}

/// What the rows of the page say of a fault.
void reportFault(const Fault& fault, const std::vector<Outcome>& runs) {
  const Effect shown = fault.protocol == Protocol::http2 ? Effect::idempotent : Effect::additive;
  std::set<std::string> told;
  std::size_t twice = 0;
  std::chrono::milliseconds longest{};
  for (const Outcome& run : runs) {
    if (run.row->operation.effect == shown) told.insert(run.result);
    twice += isTwice(run) ? 1 : 0;
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
  const auto rows = operationsFor(fault);
  std::vector<Outcome> runs(rows.size());
  shareOut(runs.size(), threadsFor(fault),
           [&](std::size_t at) { runs[at] = runOnce(fault, stage, *rows[at]); });
  for (const Outcome& run : runs) {
    ASSERT_NE(run.row, nullptr);
    for (const std::string& problem : run.problems) ADD_FAILURE() << problem;
  }
  Totals::add(fault, runs);
  reportFault(fault, runs);
}

INSTANTIATE_TEST_SUITE_P(Matrix, EveryFault, ::testing::ValuesIn(faults()),
                         [](const auto& row) { return wordOf(row.param); });

}  // namespace
}  // namespace kibo::inventory::testing
