#include "emulator/jobs.hpp"

#include <gmock/gmock.h>

namespace kibo::inventory::testing::detail {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;

constexpr Clock::TimePoint kStart{};

Job job(Clock::TimePoint added, const char* location = "L", ChangeKind kind = ChangeKind::adjust) {
  return {.change = {.kind = kind, .locationCode = location, .items = Json::array({1, 2})},
          .added = added};
}

TEST(Schedule, WaitsForItsOwnTimeAndForTheJobBefore) {
  EXPECT_EQ(schedule(kStart, kStart, 10ms, 5ms), (JobTimes{kStart + 10ms, kStart + 15ms}));
  EXPECT_EQ(schedule(kStart, kStart + 40ms, 10ms, 5ms), (JobTimes{kStart + 40ms, kStart + 45ms}));
  EXPECT_EQ(schedule(kStart + 90ms, kStart + 40ms, 0ms, 0ms),
            (JobTimes{kStart + 90ms, kStart + 90ms}));
}

TEST(Job, TellsItsStateByTheTime) {
  Job one{.times = {kStart + 10ms, kStart + 15ms}};
  EXPECT_EQ(one.status(kStart + 9ms), "PENDING");
  EXPECT_EQ(one.status(kStart + 10ms), "WORKING");
  EXPECT_EQ(one.status(kStart + 14ms), "WORKING");
  EXPECT_EQ(one.status(kStart + 15ms), "SUCCESS");
  one.messages = {"no"};
  EXPECT_EQ(one.status(kStart + 15ms), "FAILED");
}

TEST(JobQueue, AppliesEachJobOnceWhenItsTimeHasCome) {
  JobQueue queue;
  queue.add(job(kStart, "first"), 10ms, 5ms);
  queue.add(job(kStart, "second"), 10ms, 5ms);
  std::vector<std::string> applied;
  const auto apply = [&](const StockChange& change, Clock::WallTimePoint) {
    applied.push_back(change.locationCode);
    return std::vector<std::string>{};
  };
  queue.settle(kStart + 14ms, apply);
  EXPECT_THAT(applied, ElementsAre());
  queue.settle(kStart + 15ms, apply);
  EXPECT_THAT(applied, ElementsAre("first"));
  EXPECT_EQ(queue.find(2)->status(kStart + 15ms), "WORKING");
  queue.settle(kStart + 1s, apply);
  queue.settle(kStart + 2s, apply);
  EXPECT_THAT(applied, ElementsAre("first", "second"));
}

TEST(JobQueue, FindsByNumberOnly) {
  JobQueue queue;
  EXPECT_EQ(queue.add(job(kStart), 0ms, 0ms).id, 1);
  EXPECT_EQ(queue.find(1)->id, 1);
  EXPECT_EQ(queue.find(0), nullptr);
  EXPECT_EQ(queue.find(2), nullptr);
  EXPECT_EQ(queue.find(-1), nullptr);
}

TEST(JobQueue, ListsTheNewestFirstThroughTheFilter) {
  JobQueue queue;
  queue.add(job(kStart, "A", ChangeKind::refresh), 0ms, 0ms);
  queue.add(job(kStart, "B"), 0ms, 0ms);
  Job owned = job(kStart, "A");
  owned.owner = 7;
  queue.add(owned, 0ms, 0ms);
  const auto ids = [&](const JobFilter& filter) {
    std::vector<std::int64_t> found;
    for (const Job* one : queue.list(filter)) found.push_back(one->id);
    return found;
  };
  EXPECT_THAT(ids({}), ElementsAre(3, 2, 1));
  EXPECT_THAT(ids({.locationCode = "A"}), ElementsAre(3, 1));
  EXPECT_THAT(ids({.owner = 7}), ElementsAre(3));
  EXPECT_THAT(ids({.types = {"REFRESH", "DELETE"}}), ElementsAre(1));
  EXPECT_THAT(ids({.originalFilename = "f.csv"}), ElementsAre());
  EXPECT_THAT(ids({.start = 1, .limit = 1}), ElementsAre(2));
}

TEST(PrintJob, ShowsWhatHasHappenedSoFar) {
  JobQueue queue;
  const Job& one = queue.add(job(kStart), 1s, 2s);
  EXPECT_EQ(printJob(one, kStart).dump(),
            R"({"jobID":1,"locationCode":"L","type":"ADJUST","added":"1970-01-01T00:00:00+0000",)"
            R"("hasData":true,"itemCount":2,"status":"PENDING"})");
  const Json over = printJob(one, kStart + 3s);
  EXPECT_EQ(over.at("started"), "1970-01-01T00:00:01+0000");
  EXPECT_EQ(over.at("finished"), "1970-01-01T00:00:03+0000");
  EXPECT_EQ(over.at("success"), true);
  EXPECT_EQ(over.at("numResults"), 2);
}

}  // namespace
}  // namespace kibo::inventory::testing::detail
