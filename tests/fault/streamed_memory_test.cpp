// What a large answer costs in memory when it is taken row by row, in a process of its own.
#include <gtest/gtest.h>

#include <cstddef>
#include <string>

#include "fault/row_server.hpp"
#include "matrix/sanitized.hpp"
#include "support/probe.hpp"

namespace kibo::inventory::testing {
namespace {

constexpr std::size_t kRows = kSanitized ? 100'000 : 1'000'000;
constexpr long kRoomKiB = 16 * 1024;

TEST(StreamedMemory, OfAnAnswerDoesNotGrowWithItsRows) {
  const RowServer server(kRows);
  const auto cost = measure(KIBO_STREAM_PROBE_PATH " " + server.url());
  EXPECT_EQ(cost.ending, std::to_string(kRows) + " rows, 0 wrong\n");
  EXPECT_EQ(server.rowsSent(), kRows);
  EXPECT_GE(server.bytesSent(), kRows * 500) << "rows are smaller than the service's";
  expectWithin(cost, kRoomKiB, std::to_string(kRows) + " rows, handed over one by one");
}

}  // namespace
}  // namespace kibo::inventory::testing
