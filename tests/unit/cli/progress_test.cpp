#include "cli/sync/progress.hpp"

#include <gmock/gmock.h>

#include "cli/sync/duration_text.hpp"

namespace kibo::inventory::cli {
namespace {

using std::chrono::seconds;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

const SyncProgress kHalf{.bulk = {.itemsRead = 500,
                                  .itemsDone = 250,
                                  .chunksDone = 5,
                                  .chunksInFlight = 2,
                                  .itemsPerSecond = 50},
                         .read = 0.5};  // so there are 1,000 items in all

TEST(Progress, TheTimeLeftFollowsFromWhatWasReadAndDone) {
  EXPECT_EQ(timeLeft(kHalf), seconds{15});
  EXPECT_EQ(timeLeft({.bulk = kHalf.bulk}), std::nullopt);
  EXPECT_EQ(timeLeft({.bulk = {.itemsRead = 5}, .read = 0.1}), std::nullopt);
}

TEST(Progress, TheBarFitsItsWidth) {
  EXPECT_THAT(barOf(kHalf, 120),
              AllOf(StartsWith("[#######.......................] "), HasSubstr("250 items done"),
                    HasSubstr("50/s"), HasSubstr("15 s left"), Not(HasSubstr("stopped"))));
  for (const std::size_t width : {20U, 60U, 80U, 90U}) EXPECT_LE(barOf(kHalf, width).size(), width);
}

TEST(Progress, TheJsonLineHasTheSame) {
  EXPECT_EQ(jsonLineOf(kHalf),
            R"({"itemsRead":500,"itemsDone":250,"requestsDone":5,"requestsInFlight":2,)"
            R"("requestsStopped":0,"itemsPerSecond":50,"secondsLeft":15})");
}

TEST(Duration, IsToldInTheUnitsThatMatter) {
  EXPECT_EQ(durationText(seconds{7}), "7 s");
  EXPECT_EQ(durationText(seconds{200}), "3 min 20 s");
  EXPECT_EQ(durationText(seconds{7'530}), "2 h 5 min");
}

}  // namespace
}  // namespace kibo::inventory::cli
