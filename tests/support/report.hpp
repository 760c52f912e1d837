#pragma once

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kibo::inventory::testing {

/// Adds `row` as a line to the file that KIBO_RELIABILITY_REPORT names; does nothing when it names
/// none. `scripts/reliability` makes docs/reliability.md of the lines. One write a line: programs
/// may report at the same time.
inline void reportRow(const nlohmann::ordered_json& row) {
  const char* const path = std::getenv("KIBO_RELIABILITY_REPORT");
  if (path == nullptr || *path == '\0') return;
  const std::string line = row.dump() + "\n";
  const int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  const bool written =
      file >= 0 && write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size());
  if (file >= 0) close(file);
  if (!written) throw std::runtime_error("KIBO_RELIABILITY_REPORT cannot be written");
}

/// One figure of a promise, measured by the test that calls this, e.g.
/// `report("stock changes carried out twice in random schedules", 0, "of 1,000,000")`.
inline void report(std::string_view promise, double figure, std::string_view unit) {
  const auto* const test = ::testing::UnitTest::GetInstance()->current_test_info();
  const std::string name =
      test == nullptr ? "*" : std::string(test->test_suite_name()) + "." + test->name();
  reportRow({{"promise", promise},
             {"figure", figure},
             {"unit", unit},
             {"program", program_invocation_name},
             {"test", name}});
}

}  // namespace kibo::inventory::testing
